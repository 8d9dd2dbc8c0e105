package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.cloud.Regions;
import io.github.privatezonesync.simulator.gcp.Routing.Geo;
import io.github.privatezonesync.simulator.gcp.Routing.GeoItem;
import io.github.privatezonesync.simulator.gcp.Routing.LoadBalancerTarget;
import io.github.privatezonesync.simulator.gcp.Routing.PrimaryBackup;
import io.github.privatezonesync.simulator.gcp.Routing.Targets;
import io.github.privatezonesync.simulator.gcp.Routing.Wrr;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the API wants of a routing policy. What it does not publish is read strictly. */
final class RoutingRules {
  private static final Set<String> TYPES = Set.of("A", "AAAA", "CNAME", "MX", "SRV", "TXT");
  private static final Set<String> CHECKED_TYPES = Set.of("A", "AAAA");
  private static final Set<String> GLOBAL = Set.of("", "globalL7ilb");
  private static final double LARGEST_WEIGHT = 1_000;
  private static final int LARGEST_PORT = 65_535;

  private final String where;
  private final RecordSet set;
  private final Zone zone;

  private RoutingRules(String where, RecordSet set, Zone zone) {
    this.where = where + ".routingPolicy";
    this.set = set;
    this.zone = zone;
  }

  /** Refuses a set whose policy is none. */
  static void check(String where, RecordSet set, Zone zone) {
    new RoutingRules(where, set, zone).check();
  }

  private void check() {
    if (!TYPES.contains(set.type())) {
      throw Refusals.invalid(where, "<not for " + set.type() + ">");
    }
    if (set.policy() instanceof Wrr wrr) {
      checkWeights(wrr);
    } else if (set.policy() instanceof Geo geo) {
      checkGeo(where + ".geo", geo.items());
    } else if (set.policy() instanceof PrimaryBackup failover) {
      checkFailover(where + ".primaryBackup", failover);
    }
  }

  private void checkWeights(Wrr wrr) {
    double total = 0;
    for (int i = 0; i < wrr.items().size(); i++) {
      String item = where + ".wrr.items[" + i + "]";
      double weight = wrr.items().get(i).weight();
      if (!(weight >= 0 && weight <= LARGEST_WEIGHT)) {
        throw Refusals.invalid(item + ".weight", String.valueOf(weight));
      }
      total += weight;
      checkTargets(item, wrr.items().get(i).targets());
    }
    if (total == 0) {
      throw Refusals.invalid(where + ".wrr", "<no weight above 0>");
    }
  }

  /**
   * Two items of one location are an error (<a
   * href="https://docs.cloud.google.com/dns/docs/reference/rest/v1/resourceRecordSets">{@code
   * items} of a geo policy</a>).
   */
  private void checkGeo(String field, List<GeoItem> items) {
    Set<String> locations = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      String item = field + ".items[" + i + "]";
      String location = items.get(i).location();
      if (!Regions.of(Gcp.PROVIDER).containsKey(location) || !locations.add(location)) {
        throw Refusals.invalid(item + ".location", location);
      }
      checkTargets(item, items.get(i).targets());
    }
  }

  private void checkFailover(String field, PrimaryBackup failover) {
    checkTargets(field + ".primaryTargets", failover.primary());
    if (failover.backups().isEmpty()) {
      throw Refusals.invalid(field + ".backupGeoTargets", "<empty>");
    }
    checkGeo(field + ".backupGeoTargets", failover.backups());
  }

  private void checkTargets(String field, Targets targets) {
    if (targets.data().isEmpty()) {
      throw Refusals.invalid(field + ".rrdata", "<empty>");
    }
    if (set.type().equals("CNAME") && targets.data().size() > 1) {
      throw Refusals.invalid(field + ".rrdata", "<several>");
    }
    for (int i = 0; i < targets.loadBalancers().size(); i++) {
      checkLoadBalancer(
          field + ".healthCheckedTargets.internalLoadBalancers[" + i + "]",
          targets.loadBalancers().get(i));
    }
    RecordData.checkValues(field, set.type(), targets.data());
  }

  private void checkLoadBalancer(String field, LoadBalancerTarget target) {
    if (!CHECKED_TYPES.contains(set.type())) {
      throw Refusals.invalid(field, "<not for " + set.type() + ">");
    }
    if (!zone.isPrivate()) {
      throw Refusals.loadBalancerInPublicZone(field);
    }
    if (!target.port().matches("[0-9]{1,5}")
        || Integer.parseInt(target.port()) < 1
        || Integer.parseInt(target.port()) > LARGEST_PORT) {
      throw Refusals.invalid(field + ".port", target.port());
    }
    if (NetworkUrl.network(target.networkUrl()).isEmpty()) {
      throw Refusals.invalid(field + ".networkUrl", target.networkUrl());
    }
    if (target.project().isEmpty()) {
      throw Refusals.invalid(field + ".project", "");
    }
    if (!GLOBAL.contains(target.type()) && !Regions.of(Gcp.PROVIDER).containsKey(target.region())) {
      throw Refusals.invalid(field + ".region", target.region());
    }
  }
}
