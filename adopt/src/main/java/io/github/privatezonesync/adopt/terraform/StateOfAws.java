package io.github.privatezonesync.adopt.terraform;

import io.github.privatezonesync.adopt.aws.AwsReader;
import io.github.privatezonesync.adopt.data.Escapes;
import io.github.privatezonesync.adopt.data.NameText;
import io.github.privatezonesync.adopt.draft.Drafts;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.draft.RecordListing;
import io.github.privatezonesync.adopt.draft.ZoneDraft;
import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings Route 53 in a state into the form of {@code aws route53}: internal/service/route53 of
 * terraform-provider-aws, read 2026-11-29.
 */
record StateOfAws(AwsReader reader) implements StateTranslation {
  @Override
  public Drafts drafts(List<StateResource> resources, ReadingProblems problems) {
    List<JsonNode> roots = new ArrayList<>();
    for (StateResource resource : resources) {
      if (resource.type().equals("aws_route53_zone")) {
        addZone(resource, resources, roots);
      }
    }
    Drafts zones = reader.read(StateTranslation.documents(reader, roots), problems);
    List<RecordListing> listings = new ArrayList<>();
    for (ZoneDraft zone : zones.zones()) {
      List<JsonNode> sets =
          resources.stream()
              .filter(resource -> resource.type().equals("aws_route53_record"))
              .filter(resource -> resource.textOf("zone_id").equals(zone.place().identity()))
              .map(StateOfAws::recordSet)
              .toList();
      if (!sets.isEmpty()) {
        NameText domain = NameText.parse(zone.domain(), Escapes.DECIMAL);
        listings.add(AwsReader.recordSets(zone.place().identity(), domain, sets, problems));
      }
    }
    return Drafts.of(zones.zones(), listings, List.of(), zones.remarks());
  }

  /** A zone without a VPC is public. */
  private static void addZone(
      StateResource zone, List<StateResource> resources, List<JsonNode> roots) {
    if (zone.get("vpc").elements().isEmpty()) {
      return;
    }
    String id = zone.textOf("zone_id");
    List<JsonNode> vpcs = new ArrayList<>(zone.get("vpc").elements());
    for (StateResource resource : resources) {
      boolean own = resource.textOf("zone_id").equals(id);
      if (own && resource.type().equals("aws_route53_zone_association")) {
        vpcs.add(resource.attributes());
      } else if (own && resource.type().equals("aws_route53_vpc_association_authorization")) {
        roots.add(
            JsonNode.made(
                resource.attributes().origin(),
                Map.of("HostedZoneId", id, "VPCs", List.of(vpc(resource.attributes())))));
      }
    }
    Map<String, Object> hostedZone = new HashMap<>();
    hostedZone.put("Id", zone.get("zone_id"));
    hostedZone.put("Name", zone.get("name"));
    hostedZone.put("Config", Map.of("PrivateZone", true, "Comment", zone.get("comment")));
    roots.add(
        JsonNode.made(
            zone.attributes().origin(),
            Map.of(
                "HostedZone",
                hostedZone,
                "VPCs",
                vpcs.stream().map(StateOfAws::vpc).distinct().toList())));
    roots.add(tags(zone, id));
  }

  private static Map<String, String> vpc(JsonNode node) {
    return Map.of(
        "VPCId", node.get("vpc_id").text().orElse(""),
        "VPCRegion", node.get("vpc_region").text().orElse(""));
  }

  /** With the default tags of the provider, which only {@code tags_all} has. */
  private static JsonNode tags(StateResource zone, String id) {
    List<Map<String, String>> tags = new ArrayList<>();
    zone.attributes()
        .any("tags_all", "tags")
        .texts()
        .forEach((key, value) -> tags.add(Map.of("Key", key, "Value", value)));
    return JsonNode.made(
        zone.attributes().origin(),
        Map.of(
            "ResourceTagSet",
            Map.of("ResourceType", "hostedzone", "ResourceId", id, "Tags", tags)));
  }

  /** The name is that of {@code fqdn}: {@code name} is as the user wrote it. */
  private static JsonNode recordSet(StateResource record) {
    Map<String, Object> set = new HashMap<>();
    String type = record.textOf("type");
    set.put("Name", record.textOf("fqdn") + ".");
    set.put("Type", type);
    JsonNode alias = StateResource.block(record.get("alias"));
    if (alias.isObject()) {
      set.put(
          "AliasTarget",
          Map.of(
              "DNSName", alias.get("name"),
              "HostedZoneId", alias.get("zone_id"),
              "EvaluateTargetHealth", alias.get("evaluate_target_health")));
    } else {
      set.put("TTL", record.get("ttl"));
      set.put("ResourceRecords", values(record, type));
    }
    if (!record.textOf("set_identifier").isEmpty()) {
      set.put("SetIdentifier", record.get("set_identifier"));
      addRouting(record, set);
    }
    if (!record.textOf("health_check_id").isEmpty()) {
      set.put("HealthCheckId", record.get("health_check_id"));
    }
    return JsonNode.made(record.attributes().origin(), set);
  }

  /** The provider takes the outer quotes off a text. */
  private static List<Map<String, String>> values(StateResource record, String type) {
    boolean text = type.equals("TXT") || type.equals("SPF");
    return record.get("records").elements().stream()
        .map(value -> value.text().orElse(""))
        .map(value -> Map.of("Value", text ? "\"" + value + "\"" : value))
        .toList();
  }

  private static void addRouting(StateResource record, Map<String, Object> set) {
    JsonNode weighted = StateResource.block(record.get("weighted_routing_policy"));
    JsonNode latency = StateResource.block(record.get("latency_routing_policy"));
    JsonNode failover = StateResource.block(record.get("failover_routing_policy"));
    JsonNode place = StateResource.block(record.get("geolocation_routing_policy"));
    if (weighted.isObject()) {
      set.put("Weight", weighted.get("weight"));
    } else if (latency.isObject()) {
      set.put("Region", latency.get("region"));
    } else if (failover.isObject()) {
      set.put("Failover", failover.get("type"));
    } else if (place.isObject()) {
      set.put(
          "GeoLocation",
          Map.of(
              "ContinentCode", place.get("continent"),
              "CountryCode", place.get("country"),
              "SubdivisionCode", place.get("subdivision")));
    } else if (record.get("multivalue_answer_routing_policy").isTrue()) {
      set.put("MultiValueAnswer", true);
    }
  }
}
