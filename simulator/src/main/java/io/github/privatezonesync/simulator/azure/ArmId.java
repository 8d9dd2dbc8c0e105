package io.github.privatezonesync.simulator.azure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The id of a resource: a subscription, a resource group, and a path in the group.
 *
 * @param subscription the subscription
 * @param group the name of the resource group
 * @param path types and names by turns; empty for the group itself
 */
record ArmId(String subscription, String group, List<String> path) {
  private static final String NAMESPACE = "Microsoft.Network";

  ArmId {
    path = List.copyOf(path);
  }

  static ArmId ofGroup(String subscription, String group) {
    return new ArmId(subscription, group, List.of());
  }

  ArmId child(String type, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(type);
    longer.add(name);
    return new ArmId(subscription, group, longer);
  }

  /** The same resource, in a group as that group is written. */
  ArmId below(ArmId ofGroup) {
    return new ArmId(ofGroup.subscription, ofGroup.group, path);
  }

  /** The resource that this one is nested in; the group of one that is not. */
  ArmId parent() {
    return new ArmId(subscription, group, path.subList(0, path.size() - 2));
  }

  ArmId groupId() {
    return ofGroup(subscription, group);
  }

  /** The last name of the path. */
  String name() {
    return path.isEmpty() ? group : path.get(path.size() - 1);
  }

  /** The last type of the path. */
  String type() {
    return path.get(path.size() - 2);
  }

  /** By what a resource is looked up: ids differ in more than letter case. */
  String key() {
    return toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a text is this id, in whatever letter case. */
  boolean is(String id) {
    return toString().equalsIgnoreCase(id);
  }

  /** For example {@code Microsoft.Network/privateDnsZones/corp.internal}. */
  String inGroup() {
    return NAMESPACE + "/" + String.join("/", path);
  }

  /** For example {@code Microsoft.Network/privateDnsZones/A}. */
  String resourceType() {
    StringBuilder type = new StringBuilder(NAMESPACE);
    for (int i = 0; i < path.size(); i += 2) {
      type.append('/').append(path.get(i));
    }
    return type.toString();
  }

  /** For example {@code network-group/corp.internal/A/db}: enough to tell calls apart. */
  String subject() {
    return path.isEmpty() ? group : group + "/" + String.join("/", path.subList(1, path.size()));
  }

  @Override
  public String toString() {
    String scope = "/subscriptions/" + subscription + "/resourceGroups/" + group;
    return path.isEmpty() ? scope : scope + "/providers/" + inGroup();
  }
}
