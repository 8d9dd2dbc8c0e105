package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.gcp.Routing.Geo;
import io.github.privatezonesync.simulator.gcp.Routing.GeoItem;
import io.github.privatezonesync.simulator.gcp.Routing.LoadBalancerTarget;
import io.github.privatezonesync.simulator.gcp.Routing.PrimaryBackup;
import io.github.privatezonesync.simulator.gcp.Routing.Targets;
import io.github.privatezonesync.simulator.gcp.Routing.WeightedItem;
import io.github.privatezonesync.simulator.gcp.Routing.Wrr;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Routing policies as the properties of a resource have them. */
final class RoutingProperties {
  static final String WRR = "wrrs";
  static final String GEO = "geos";
  static final String PRIMARY_BACKUP = "primaryBackup";
  static final String PRIMARY = "primary";
  static final String BACKUPS = "backupGeos";
  static final String RRDATAS = "rrdatas";
  static final String CHECKED = "healthCheckedTargets";
  static final String LOAD_BALANCERS = "internalLoadBalancers";

  private RoutingProperties() {}

  /** The policy that the provider sends; none if the object has nothing in it. */
  static Routing read(Properties policy) {
    if (!policy.objects(WRR).isEmpty()) {
      return new Wrr(
          policy.objects(WRR).stream()
              .map(item -> new WeightedItem(item.decimal("weight"), targets(item)))
              .toList());
    }
    if (!policy.objects(GEO).isEmpty()) {
      if (policy.flag("enableGeoFencing")) {
        throw Refusals.notModelled("geofencing (enableGeoFencing)");
      }
      return new Geo(geoItems(policy.objects(GEO)));
    }
    if (policy.isGiven(PRIMARY_BACKUP)) {
      Properties failover = policy.object(PRIMARY_BACKUP);
      if (failover.flag("enableGeoFencingForBackups")) {
        throw Refusals.notModelled("geofencing of backups (enableGeoFencingForBackups)");
      }
      if (failover.decimal("trickleRatio") != 0) {
        throw Refusals.notModelled("a trickle to the backups (trickleRatio)");
      }
      return new PrimaryBackup(
          new Targets(List.of(), loadBalancers(failover.object(PRIMARY))),
          geoItems(failover.objects(BACKUPS)));
    }
    return Routing.NONE;
  }

  /** The policy with the networks of load balancers as the provider compares them. */
  static Routing relative(Properties policy) {
    return read(policy)
        .with(
            targets ->
                new Targets(
                    targets.rrdatas(),
                    targets.loadBalancers().stream()
                        .map(target -> target.of(NetworkUrl.relative(target.networkUrl())))
                        .toList()));
  }

  private static List<GeoItem> geoItems(List<Properties> items) {
    return items.stream().map(item -> new GeoItem(item.text("location"), targets(item))).toList();
  }

  private static Targets targets(Properties item) {
    return new Targets(item.texts(RRDATAS), loadBalancers(item.object(CHECKED)));
  }

  private static List<LoadBalancerTarget> loadBalancers(Properties checked) {
    return checked.objects(LOAD_BALANCERS).stream()
        .map(
            target ->
                new LoadBalancerTarget(
                    target.text("loadBalancerType"),
                    target.text("ipAddress"),
                    target.text("port"),
                    target.text("ipProtocol"),
                    NetworkUrl.expand(target.text("networkUrl")),
                    target.text("project"),
                    target.text("region")))
        .toList();
  }

  /** A live policy as a program would give it. */
  static Map<String, Object> written(Routing policy) {
    if (policy instanceof Wrr wrr) {
      return Map.of(WRR, wrr.items().stream().map(RoutingProperties::written).toList());
    }
    Map<String, Object> properties = new HashMap<>();
    if (policy instanceof Geo geo) {
      properties.put(GEO, geo.items().stream().map(RoutingProperties::written).toList());
    } else if (policy instanceof PrimaryBackup failover) {
      properties.put(PRIMARY_BACKUP, written(failover));
    }
    return properties;
  }

  private static Map<String, Object> written(PrimaryBackup failover) {
    Map<String, Object> properties = new HashMap<>();
    properties.put(PRIMARY, loadBalancers(failover.primary()));
    properties.put(BACKUPS, failover.backups().stream().map(RoutingProperties::written).toList());
    return properties;
  }

  private static Map<String, Object> written(WeightedItem item) {
    Map<String, Object> properties = written(item.targets());
    properties.put("weight", item.weight());
    return properties;
  }

  private static Map<String, Object> written(GeoItem item) {
    Map<String, Object> properties = written(item.targets());
    properties.put("location", item.location());
    return properties;
  }

  private static Map<String, Object> written(Targets targets) {
    Map<String, Object> properties = new HashMap<>();
    if (!targets.rrdatas().isEmpty()) {
      properties.put(RRDATAS, targets.rrdatas());
    }
    if (!targets.loadBalancers().isEmpty()) {
      properties.put(CHECKED, loadBalancers(targets));
    }
    return properties;
  }

  private static Map<String, Object> loadBalancers(Targets targets) {
    return Map.of(
        LOAD_BALANCERS, targets.loadBalancers().stream().map(RoutingProperties::written).toList());
  }

  private static Map<String, Object> written(LoadBalancerTarget target) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("loadBalancerType", target.type());
    properties.put("ipAddress", target.ipAddress());
    properties.put("port", target.port());
    properties.put("ipProtocol", target.ipProtocol());
    properties.put("networkUrl", target.networkUrl());
    properties.put("project", target.project());
    properties.put("region", target.region());
    properties.values().removeIf(""::equals);
    return properties;
  }
}
