package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.cloud.CloudException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The path of one type of resource, as the provider knows it from the API's description. */
final class ResourcePath {
  static final ResourcePath RESOURCE_GROUP =
      new ResourcePath("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}");
  static final ResourcePath VIRTUAL_NETWORK =
      RESOURCE_GROUP.in("/providers/Microsoft.Network/virtualNetworks/{virtualNetworkName}");
  static final ResourcePath SUBNET = VIRTUAL_NETWORK.in("/subnets/{subnetName}");
  static final ResourcePath RESOLVER =
      RESOURCE_GROUP.in("/providers/Microsoft.Network/dnsResolvers/{dnsResolverName}");
  static final ResourcePath INBOUND_ENDPOINT =
      RESOLVER.in("/inboundEndpoints/{inboundEndpointName}");
  static final ResourcePath OUTBOUND_ENDPOINT =
      RESOLVER.in("/outboundEndpoints/{outboundEndpointName}");
  static final ResourcePath RULESET =
      RESOURCE_GROUP.in(
          "/providers/Microsoft.Network/dnsForwardingRulesets/{dnsForwardingRulesetName}");
  static final ResourcePath FORWARDING_RULE = RULESET.in("/forwardingRules/{forwardingRuleName}");
  static final ResourcePath RULESET_LINK =
      RULESET.in("/virtualNetworkLinks/{virtualNetworkLinkName}");
  static final ResourcePath PRIVATE_ZONE =
      RESOURCE_GROUP.in("/providers/Microsoft.Network/privateDnsZones/{privateZoneName}");
  static final ResourcePath VIRTUAL_NETWORK_LINK =
      PRIVATE_ZONE.in("/virtualNetworkLinks/{virtualNetworkLinkName}");
  static final ResourcePath PRIVATE_RECORD_SET =
      PRIVATE_ZONE.in("/{recordType}/{relativeRecordSetName}");

  private static final int SUBSCRIPTION = 2;
  private static final int GROUP = 4;
  private static final int FIRST_OF_PATH = 7;

  private final String template;
  private final List<String> segments;

  private ResourcePath(String template) {
    this.template = template;
    this.segments = List.of(template.split("/", -1));
  }

  private ResourcePath in(String nested) {
    return new ResourcePath(template + nested);
  }

  /** The parts of the path that a program gives, outermost first. */
  List<String> parameters() {
    return segments.stream()
        .filter(ResourcePath::isParameter)
        .map(ResourcePath::parameter)
        .filter(name -> !name.equals("subscriptionId"))
        .toList();
  }

  /** The part of the path that the provider invents a value for. */
  String nameParameter() {
    return parameter(segments.get(segments.size() - 1));
  }

  /** Whether the resource lies directly in a group, where names are not free of others. */
  boolean isTopLevel() {
    return parameters().size() <= 2;
  }

  /** The id of the resource with these parts. */
  ArmId id(String subscription, Map<String, String> parts) {
    List<String> path = new ArrayList<>();
    for (String segment :
        segments.subList(Math.min(FIRST_OF_PATH, segments.size()), segments.size())) {
      path.add(isParameter(segment) ? parts.getOrDefault(parameter(segment), "") : segment);
    }
    return new ArmId(subscription, parts.getOrDefault("resourceGroupName", ""), path);
  }

  /** The parts of an id of this path. */
  Map<String, String> parts(ArmId id) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("resourceGroupName", id.group());
    for (int i = FIRST_OF_PATH; i < segments.size(); i++) {
      if (isParameter(segments.get(i))) {
        parts.put(parameter(segments.get(i)), id.path().get(i - FIRST_OF_PATH));
      }
    }
    return parts;
  }

  /**
   * Reads an id, whatever its letter case; throws {@link CloudException} if it is of another path.
   */
  ArmId parse(String id) {
    return match(id).orElseThrow(() -> isNone(id));
  }

  /** What the provider says of an id of another path. */
  CloudException isNone(String id) {
    String text = "failed to parse '%s' against the path '%s'";
    return new CloudException(400, "InvalidId", text.formatted(id, template));
  }

  /** Reads an id, whatever its letter case; empty if it is of another path. */
  Optional<ArmId> match(String id) {
    List<String> given = List.of(id.split("/", -1));
    if (given.size() != segments.size()) {
      return Optional.empty();
    }
    List<String> path = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      String expected = segments.get(i);
      boolean fits =
          isParameter(expected) ? !given.get(i).isEmpty() : expected.equalsIgnoreCase(given.get(i));
      if (!fits) {
        return Optional.empty();
      }
      if (i >= FIRST_OF_PATH) {
        path.add(isParameter(expected) ? given.get(i) : expected);
      }
    }
    return Optional.of(new ArmId(given.get(SUBSCRIPTION), given.get(GROUP), path));
  }

  /** An id as the provider puts it together from the program's words, escaped for a URL. */
  String escaped(ArmId id) {
    StringBuilder text = new StringBuilder("/subscriptions/").append(id.subscription());
    text.append("/resourceGroups/").append(escape(id.group()));
    for (int i = FIRST_OF_PATH - 2; i < segments.size(); i++) {
      String segment = segments.get(i);
      boolean literal = !isParameter(segment);
      text.append('/').append(literal ? segment : escape(id.path().get(i - FIRST_OF_PATH)));
    }
    return text.toString();
  }

  private static String escape(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%40", "@");
  }

  private static boolean isParameter(String segment) {
    return segment.startsWith("{");
  }

  private static String parameter(String segment) {
    return segment.substring(1, segment.length() - 1);
  }
}
