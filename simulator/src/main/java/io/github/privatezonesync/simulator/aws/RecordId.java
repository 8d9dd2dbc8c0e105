package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.CloudException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * By what the provider finds the set of a {@code Record} again.
 *
 * @param zoneId the id of the zone
 * @param name the name as the provider keeps it, which may be relative
 * @param type the type
 * @param setIdentifier what distinguishes it from others of its name and type; empty for a plain
 *     set
 */
record RecordId(String zoneId, String name, String type, String setIdentifier) {
  static RecordId of(Properties properties) {
    return new RecordId(
        ProviderNames.zoneId(properties.text("zoneId")),
        ProviderNames.kept(properties.text("name")),
        properties.text("type"),
        properties.text("setIdentifier"));
  }

  /**
   * Reads an id to import, {@code ZONE_name_TYPE} or {@code ZONE_name_TYPE_SETIDENTIFIER}. Names
   * and set identifiers may hold underscores.
   *
   * @throws CloudException if it is none
   */
  static RecordId parse(String id) {
    List<String> parts = Arrays.asList(id.split("_", -1));
    for (int i = 1; i < parts.size(); i++) {
      if (RecordTypes.ALL.contains(parts.get(i)) && i > 1 && !parts.get(0).isEmpty()) {
        return new RecordId(
            parts.get(0),
            ProviderNames.kept(String.join("_", parts.subList(1, i))),
            parts.get(i),
            String.join("_", parts.subList(i + 1, parts.size())));
      }
    }
    throw new CloudException(
        400,
        "InvalidId",
        "unexpected format of ID (\"%s\"), expected ZONEID_RECORDNAME_TYPE_SET-IDENTIFIER (e.g. Z4KAPRWWNC7JR_dev.example.com_NS_dev), where SET-IDENTIFIER is optional"
            .formatted(id));
  }

  /** The set in the zone, if there is one. */
  Optional<RecordSet> find(Zone zone) {
    try {
      String full = DomainNames.render(DomainNames.parse(ProviderNames.full(name, zone)));
      return zone.set(full, type, setIdentifier);
    } catch (FatalProblem none) {
      return Optional.empty();
    }
  }

  /** What a call is about. */
  String subject() {
    return zoneId + " " + name + " " + typeAndSet(" ");
  }

  /** The type, and the set identifier if there is one. */
  String typeAndSet(String between) {
    return setIdentifier.isEmpty() ? type : type + between + setIdentifier;
  }

  /** As Pulumi keeps it. */
  @Override
  public String toString() {
    return zoneId + "_" + name + "_" + typeAndSet("_");
  }
}
