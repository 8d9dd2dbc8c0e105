package io.github.privatezonesync.adopt.proof;

import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.RecordText;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.simulator.SimulatedProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creates record sets of Google Cloud as they are. */
record RawGcpRecordSets(ExistingZone zone, ZonePlace.Gcp place, SimulatedProvider provider)
    implements RawRecordSets {
  @Override
  public void create(ExistingRecordSet set) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("managedZone", place.managedZone());
    inputs.put("name", RawRecordSets.absolute(set.name(), zone) + ".");
    inputs.put("type", set.type());
    inputs.put("ttl", set.ttl().orElse(0));
    place.project().ifPresent(project -> inputs.put("project", project));
    if (set.content() instanceof RecordContent.Values values) {
      inputs.put("rrdatas", rrdatas(values.values()));
    } else {
      inputs.put("routingPolicy", policy(set.content()));
    }
    String unused = provider.create("gcp:dns/recordSet:RecordSet", set.name(), inputs).id();
  }

  private static List<String> rrdatas(List<RecordText> values) {
    return values.stream().map(RecordText::asFound).toList();
  }

  private static Map<String, Object> policy(RecordContent content) {
    Map<String, Object> policy = new HashMap<>();
    if (content instanceof RecordContent.GeoPolicy geo) {
      policy.put("geos", geos(geo));
      policy.put("enableGeoFencing", geo.fenced());
      put(policy, geo.healthCheck());
    } else if (content instanceof RecordContent.WeightedPolicy weighted) {
      policy.put("wrrs", weighted.items().stream().map(RawGcpRecordSets::item).toList());
      put(policy, weighted.healthCheck());
    } else if (content instanceof RecordContent.FailoverPolicy failover) {
      policy.put(
          "primaryBackup",
          Map.of(
              "primary",
              balancers(failover.primary()),
              "backupGeos",
              geos(failover.backup()),
              "enableGeoFencingForBackups",
              failover.backup().fenced(),
              "trickleRatio",
              failover.trickle()));
      put(policy, failover.healthCheck());
    }
    return policy;
  }

  private static void put(Map<String, Object> policy, Optional<String> healthCheck) {
    healthCheck.ifPresent(check -> policy.put("healthCheck", check));
  }

  private static List<Map<String, Object>> geos(RecordContent.GeoPolicy geo) {
    return geo.items().stream()
        .map(
            item ->
                answers(Map.of("location", item.location()), item.values(), item.healthChecked()))
        .toList();
  }

  private static Map<String, Object> item(RecordContent.WeightedItem item) {
    return answers(Map.of("weight", item.weight()), item.values(), item.healthChecked());
  }

  private static Map<String, Object> answers(
      Map<String, Object> start,
      List<RecordText> values,
      List<RecordContent.LoadBalancer> healthChecked) {
    Map<String, Object> item = new HashMap<>(start);
    if (!values.isEmpty()) {
      item.put("rrdatas", rrdatas(values));
    }
    if (!healthChecked.isEmpty()) {
      item.put("healthCheckedTargets", balancers(healthChecked));
    }
    return item;
  }

  private static Map<String, Object> balancers(List<RecordContent.LoadBalancer> balancers) {
    return Map.of(
        "internalLoadBalancers",
        balancers.stream()
            .map(
                one -> {
                  Map<String, Object> balancer = new HashMap<>();
                  balancer.put("loadBalancerType", one.type());
                  balancer.put("ipAddress", one.address());
                  balancer.put("port", one.port());
                  balancer.put("ipProtocol", one.protocol());
                  balancer.put("networkUrl", one.networkUrl());
                  balancer.put("project", one.project());
                  one.region().ifPresent(region -> balancer.put("region", region));
                  return balancer;
                })
            .toList());
  }
}
