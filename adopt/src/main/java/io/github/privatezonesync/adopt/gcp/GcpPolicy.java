package io.github.privatezonesync.adopt.gcp;

import io.github.privatezonesync.adopt.data.Escapes;
import io.github.privatezonesync.adopt.draft.SetReading;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.RecordText;
import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the routing policy of a record set. The aliases are those of older writers. */
record GcpPolicy(SetReading reading) {
  RecordContent of(JsonNode policy) {
    Optional<String> healthCheck = policy.get("healthCheck").nonEmptyText();
    JsonNode geo = policy.any("geo", "geoPolicy");
    if (geo.isObject()) {
      return geo(geo, healthCheck);
    }
    JsonNode weighted = policy.any("wrr", "wrrPolicy");
    if (weighted.isObject()) {
      return weighted(weighted, healthCheck);
    }
    JsonNode failover = policy.any("primaryBackup", "primaryBackupPolicy");
    if (failover.isObject()) {
      return failover(failover, healthCheck);
    }
    reading.refuse("its routing policy is not known to this program");
    return new RecordContent.Values(List.of());
  }

  private RecordContent.GeoPolicy geo(JsonNode geo, Optional<String> healthCheck) {
    List<RecordContent.GeoItem> items = new ArrayList<>();
    for (JsonNode item : geo.get("items").elements()) {
      items.add(
          new RecordContent.GeoItem(
              item.get("location").text().orElse(""),
              values(item.get("rrdatas"), reading),
              loadBalancers(item.get("healthCheckedTargets"))));
    }
    return new RecordContent.GeoPolicy(items, geo.get("enableFencing").isTrue(), healthCheck);
  }

  private RecordContent weighted(JsonNode weighted, Optional<String> healthCheck) {
    List<RecordContent.WeightedItem> items = new ArrayList<>();
    for (JsonNode item : weighted.get("items").elements()) {
      items.add(
          new RecordContent.WeightedItem(
              item.get("weight").number().orElse(0.0),
              values(item.get("rrdatas"), reading),
              loadBalancers(item.get("healthCheckedTargets"))));
    }
    return new RecordContent.WeightedPolicy(items, healthCheck);
  }

  private RecordContent failover(JsonNode failover, Optional<String> healthCheck) {
    return new RecordContent.FailoverPolicy(
        loadBalancers(failover.get("primaryTargets")),
        geo(failover.any("backupGeoTargets", "backupGeo"), Optional.empty()),
        failover.get("trickleTraffic").number().orElse(0.0),
        healthCheck);
  }

  private List<RecordContent.LoadBalancer> loadBalancers(JsonNode targets) {
    if (!targets.get("externalEndpoints").elements().isEmpty()) {
      reading.refuse("its policy checks external endpoints, which only public zones have");
    }
    List<RecordContent.LoadBalancer> all = new ArrayList<>();
    for (JsonNode target : targets.get("internalLoadBalancers").elements()) {
      all.add(
          new RecordContent.LoadBalancer(
              target.get("loadBalancerType").text().orElse(""),
              target.get("ipAddress").text().orElse(""),
              target.get("port").text().orElse(""),
              target.get("ipProtocol").text().orElse(""),
              target.get("networkUrl").text().orElse(""),
              target.get("project").text().orElse(""),
              target.get("region").nonEmptyText()));
    }
    return all;
  }

  static List<RecordText> values(JsonNode rrdatas, SetReading reading) {
    List<RecordText> values = new ArrayList<>();
    for (JsonNode rrdata : rrdatas.elements()) {
      values.add(reading.value(rrdata.text().orElse(""), Escapes.DECIMAL));
    }
    return values;
  }
}
