package io.github.privatezonesync.adopt.terraform;

import io.github.privatezonesync.adopt.data.Escapes;
import io.github.privatezonesync.adopt.data.NameText;
import io.github.privatezonesync.adopt.draft.Drafts;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.draft.RecordListing;
import io.github.privatezonesync.adopt.draft.ZoneDraft;
import io.github.privatezonesync.adopt.gcp.GcpReader;
import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings Cloud DNS in a state into the form of {@code gcloud dns}: google/services/dns of
 * terraform-provider-google, read 2026-11-29.
 */
record StateOfGcp(GcpReader reader) implements StateTranslation {
  @Override
  public Drafts drafts(List<StateResource> resources, ReadingProblems problems) {
    List<JsonNode> roots =
        resources.stream()
            .filter(resource -> resource.type().equals("google_dns_managed_zone"))
            .filter(zone -> zone.textOf("visibility").equals("private"))
            .map(StateOfGcp::zone)
            .toList();
    Drafts zones = reader.read(StateTranslation.documents(reader, roots), problems);
    List<RecordListing> listings = new ArrayList<>();
    for (ZoneDraft zone : zones.zones()) {
      String identity = zone.place().identity();
      List<JsonNode> sets =
          resources.stream()
              .filter(resource -> resource.type().equals("google_dns_record_set"))
              .filter(
                  set ->
                      (set.textOf("project") + "/" + set.textOf("managed_zone")).equals(identity))
              .map(StateOfGcp::recordSet)
              .toList();
      if (!sets.isEmpty()) {
        NameText domain = NameText.parse(zone.domain(), Escapes.DECIMAL);
        listings.add(GcpReader.recordSets(identity, domain, sets, problems));
      }
    }
    return Drafts.of(zones.zones(), listings, List.of(), zones.remarks());
  }

  private static JsonNode zone(StateResource zone) {
    JsonNode visibility = StateResource.block(zone.get("private_visibility_config"));
    List<Map<String, Object>> networks = new ArrayList<>();
    for (JsonNode network : visibility.get("networks").elements()) {
      networks.add(Map.of("networkUrl", network.get("network_url")));
    }
    List<Map<String, Object>> clusters = new ArrayList<>();
    for (JsonNode cluster : visibility.get("gke_clusters").elements()) {
      clusters.add(Map.of("gkeClusterName", cluster.get("gke_cluster_name")));
    }
    Map<String, Object> members = new HashMap<>();
    members.put("kind", "dns#managedZone");
    members.put("project", zone.get("project"));
    members.put("name", zone.get("name"));
    members.put("dnsName", zone.get("dns_name"));
    members.put("description", zone.get("description"));
    members.put("labels", zone.attributes().any("effective_labels", "labels"));
    members.put("visibility", "private");
    members.put("forwardingConfig", StateResource.block(zone.get("forwarding_config")));
    members.put("peeringConfig", StateResource.block(zone.get("peering_config")));
    members.put("privateVisibilityConfig", Map.of("networks", networks, "gkeClusters", clusters));
    return JsonNode.made(zone.attributes().origin(), members);
  }

  private static JsonNode recordSet(StateResource record) {
    Map<String, Object> set = new HashMap<>();
    set.put("kind", "dns#resourceRecordSet");
    set.put("name", record.get("name"));
    set.put("type", record.get("type"));
    set.put("ttl", record.get("ttl"));
    set.put("rrdatas", record.get("rrdatas"));
    JsonNode policy = StateResource.block(record.get("routing_policy"));
    if (policy.isObject()) {
      set.put("routingPolicy", policy(policy));
    }
    return JsonNode.made(record.attributes().origin(), set);
  }

  private static Map<String, Object> policy(JsonNode policy) {
    Map<String, Object> members = new HashMap<>();
    members.put("healthCheck", policy.get("health_check"));
    JsonNode failover = StateResource.block(policy.get("primary_backup"));
    if (!policy.get("geo").elements().isEmpty()) {
      members.put("geo", geo(policy.get("geo"), policy.get("enable_geo_fencing").isTrue()));
    } else if (!policy.get("wrr").elements().isEmpty()) {
      members.put("wrr", Map.of("items", items(policy.get("wrr"), "weight")));
    } else if (failover.isObject()) {
      members.put(
          "primaryBackup",
          Map.of(
              "primaryTargets", targets(StateResource.block(failover.get("primary"))),
              "backupGeoTargets",
                  geo(
                      failover.get("backup_geo"),
                      failover.get("enable_geo_fencing_for_backups").isTrue()),
              "trickleTraffic", failover.get("trickle_ratio")));
    }
    return members;
  }

  private static Map<String, Object> geo(JsonNode list, boolean fenced) {
    return Map.of("items", items(list, "location"), "enableFencing", fenced);
  }

  private static List<Map<String, Object>> items(JsonNode list, String by) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (JsonNode item : list.elements()) {
      items.add(
          Map.of(
              by,
              item.get(by),
              "rrdatas",
              item.get("rrdatas"),
              "healthCheckedTargets",
              targets(StateResource.block(item.get("health_checked_targets")))));
    }
    return items;
  }

  private static Map<String, Object> targets(JsonNode targets) {
    List<Map<String, Object>> balancers = new ArrayList<>();
    for (JsonNode balancer : targets.get("internal_load_balancers").elements()) {
      balancers.add(
          Map.of(
              "loadBalancerType", balancer.get("load_balancer_type"),
              "ipAddress", balancer.get("ip_address"),
              "port", balancer.get("port"),
              "ipProtocol", balancer.get("ip_protocol"),
              "networkUrl", balancer.get("network_url"),
              "project", balancer.get("project"),
              "region", balancer.get("region")));
    }
    return Map.of("internalLoadBalancers", balancers);
  }
}
