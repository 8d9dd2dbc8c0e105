package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The properties of a {@code Record} as the record set that the provider makes of them. */
final class RecordSetProperties {
  private RecordSetProperties() {}

  /** The set that the provider sends. */
  static RecordSet of(Properties record, Zone zone) {
    Routing routing = RoutingProperties.of(record);
    String name = apiName(ProviderNames.full(record.text("name"), zone));
    String type = record.text("type");
    if (record.has("aliases")) {
      return RecordSet.alias(name, type, RecordAliases.target(record)).routedBy(routing);
    }
    return RecordSet.of(
            name,
            type,
            record.number("ttl", RecordSet.NO_TTL),
            record.texts("records").stream().map(value -> sent(value, type)).toList())
        .routedBy(routing);
  }

  /** The properties of a live set, in the place of what is known of it. */
  static Map<String, Object> properties(
      RecordSet set, RecordId record, Zone zone, Map<String, Object> known) {
    Map<String, Object> properties = new HashMap<>(known);
    properties.putIfAbsent("zoneId", record.zoneId());
    properties.put("name", record.name());
    properties.put("type", set.type());
    properties.put("fqdn", fqdn(set, zone));
    properties.putIfAbsent("allowOverwrite", false);
    properties.remove("ttl");
    properties.remove("records");
    properties.remove("aliases");
    RoutingProperties.put(properties, set.routing());
    if (set.isAlias()) {
      properties.put("aliases", List.of(RecordAliases.properties(set.alias())));
    } else {
      properties.put("ttl", set.ttl());
      properties.put(
          "records", set.values().stream().map(value -> kept(value, set.type())).toList());
    }
    return properties;
  }

  /** A name as the API gives it back, as far as it can be read. */
  static String apiName(String name) {
    try {
      return DomainNames.render(DomainNames.parse(name));
    } catch (FatalProblem unreadable) {
      return name;
    }
  }

  /** A wildcard keeps its asterisk here. */
  private static String fqdn(RecordSet set, Zone zone) {
    String name = set.name().substring(0, set.name().length() - 1);
    String wildcard = "\\052.";
    return set.name().equals(zone.name()) || !name.startsWith(wildcard)
        ? name
        : "*." + name.substring(wildcard.length());
  }

  /** The provider puts quotes around a text, and changes nothing else. */
  private static String sent(String value, String type) {
    return isText(type) ? '"' + value + '"' : value;
  }

  private static String kept(String value, String type) {
    return isText(type) && value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1)
        : value;
  }

  private static boolean isText(String type) {
    return type.equals("TXT") || type.equals("SPF");
  }
}
