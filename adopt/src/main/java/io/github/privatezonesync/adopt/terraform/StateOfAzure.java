package io.github.privatezonesync.adopt.terraform;

import io.github.privatezonesync.adopt.azure.AzureReader;
import io.github.privatezonesync.adopt.draft.Drafts;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Brings private zones in a state into the form of {@code az network private-dns}:
 * internal/services/privatedns of terraform-provider-azurerm, read 2026-11-29. Ids are the same in
 * versions 4 and 5, other attributes are not.
 */
record StateOfAzure(AzureReader reader) implements StateTranslation {
  private static final String PREFIX = "azurerm_private_dns_";
  private static final String TYPE = "Microsoft.Network/privateDnsZones";
  private static final int LONGEST_STRING = 254;

  @Override
  public Drafts drafts(List<StateResource> resources, ReadingProblems problems) {
    List<JsonNode> roots = new ArrayList<>();
    List<String> zones =
        resources.stream()
            .filter(resource -> resource.type().equals(PREFIX + "zone"))
            .map(zone -> lower(zone.textOf("id")))
            .toList();
    for (StateResource resource : resources) {
      String id = lower(resource.textOf("id"));
      boolean known = zones.stream().anyMatch(id::startsWith);
      if (resource.type().equals(PREFIX + "zone")) {
        roots.add(zone(resource, resources));
      } else if (known && resource.type().equals(PREFIX + "zone_virtual_network_link")) {
        roots.add(link(resource));
      } else if (known && RecordResources.TYPES.contains(resource.type())) {
        roots.add(recordSet(resource));
      }
    }
    return reader.read(StateTranslation.documents(reader, roots), problems);
  }

  private static String lower(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  private static JsonNode zone(StateResource zone, List<StateResource> resources) {
    String links = lower(zone.textOf("id")) + "/virtualnetworklinks/";
    long count =
        resources.stream().filter(link -> lower(link.textOf("id")).startsWith(links)).count();
    return JsonNode.made(
        zone.attributes().origin(),
        Map.of(
            "id", zone.get("id"),
            "name", zone.get("name"),
            "type", TYPE,
            "tags", zone.get("tags"),
            "numberOfVirtualNetworkLinks", count));
  }

  private static JsonNode link(StateResource link) {
    return JsonNode.made(
        link.attributes().origin(),
        Map.of(
            "id", link.get("id"),
            "name", link.get("name"),
            "type", TYPE + "/virtualNetworkLinks",
            "tags", link.get("tags"),
            "registrationEnabled", link.get("registration_enabled"),
            "resolutionPolicy", link.get("resolution_policy"),
            "virtualNetwork", Map.of("id", link.get("virtual_network_id"))));
  }

  /** The tags of a record set in a state are its metadata. */
  private static JsonNode recordSet(StateResource record) {
    String type =
        record.type().substring(PREFIX.length()).replace("_record", "").toUpperCase(Locale.ROOT);
    Map<String, Object> set = new HashMap<>();
    set.put("id", record.get("id"));
    set.put("name", record.get("name"));
    set.put("type", TYPE + "/" + type);
    set.put("ttl", record.get("ttl"));
    set.put("metadata", record.get("tags"));
    switch (type) {
      case "A" -> set.put("aRecords", each(record, "ipv4Address"));
      case "AAAA" -> set.put("aaaaRecords", each(record, "ipv6Address"));
      case "PTR" -> set.put("ptrRecords", each(record, "ptrdname"));
      case "CNAME" -> set.put("cnameRecord", Map.of("cname", record.get("record")));
      case "TXT" -> set.put("txtRecords", texts(record));
      default -> set.put(type.toLowerCase(Locale.ROOT) + "Records", record.get("record"));
    }
    return JsonNode.made(record.attributes().origin(), set);
  }

  private static List<Map<String, JsonNode>> each(StateResource record, String member) {
    return record.get("records").elements().stream().map(value -> Map.of(member, value)).toList();
  }

  /** The provider joins the strings, and cuts them after 254 characters when it writes. */
  private static List<Map<String, List<String>>> texts(StateResource record) {
    List<Map<String, List<String>>> texts = new ArrayList<>();
    for (JsonNode value : record.get("record").elements()) {
      String text = value.get("value").text().orElse("");
      List<String> strings = new ArrayList<>();
      for (int i = 0; i < text.length(); i += LONGEST_STRING) {
        strings.add(text.substring(i, Math.min(text.length(), i + LONGEST_STRING)));
      }
      texts.add(Map.of("value", strings));
    }
    return texts;
  }
}
