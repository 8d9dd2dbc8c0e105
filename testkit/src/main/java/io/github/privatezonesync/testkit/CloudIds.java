package io.github.privatezonesync.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * Outputs for which a general answer would not fit: ids of the real shape for networks that zones
 * are associated with, because a target refuses any other. They are always the same.
 */
final class CloudIds {
  private static final String SUBSCRIPTION = "00000000-0000-0000-0000-000000000000";

  private CloudIds() {}

  /** The outputs that replace the general ones; empty for a type without a special shape. */
  static Map<String, Object> of(String type, String name, Map<String, Object> inputs) {
    return switch (type) {
      case "aws:ec2/vpc:Vpc" -> Map.of("id", "vpc-" + digits(name));
      case "oci:Core/vcn:Vcn" -> Map.of("id", "ocid1.vcn.oc1..aaaaaaaa" + digits(name));
      case "azure-native:network:VirtualNetwork" ->
          Map.of("id", virtualNetwork(text(inputs, "resourceGroupName", "group"), name));
      case "gcp:compute/network:Network" ->
          network(text(inputs, "project", "project"), text(inputs, "name", name));
      case "gcp:dns/managedZone:ManagedZone" -> Map.of("managedZoneId", 1);
      default -> Map.of();
    };
  }

  private static String virtualNetwork(String group, String name) {
    return "/subscriptions/%s/resourceGroups/%s/providers/Microsoft.Network/virtualNetworks/%s"
        .formatted(SUBSCRIPTION, group, name);
  }

  private static Map<String, Object> network(String project, String name) {
    String id = "projects/" + project + "/global/networks/" + name;
    return Map.of("id", id, "selfLink", "https://www.googleapis.com/compute/v1/" + id);
  }

  private static String digits(String name) {
    UUID hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return hash.toString().replace("-", "").substring(0, 17);
  }

  private static String text(Map<String, Object> inputs, String key, String otherwise) {
    return inputs.get(key) instanceof String text ? text : otherwise;
  }
}
