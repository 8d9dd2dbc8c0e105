package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Calls;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Everything there is.
 *
 * @param ids how many ids were given out
 * @param calls how many changing calls were made, refused ones too
 * @param slowDeletes for how many calls an association that is gone stands in the way
 * @param vpcs the VPCs by id
 * @param subnets the subnets by id
 * @param loadBalancers the load balancers by ARN
 * @param healthChecks the health checks by id
 * @param zones the hosted zones by id
 * @param lingering associations that are gone and still stand in the way
 * @param resolvers what forwards questions, and who may use it
 */
record AwsState(
    long ids,
    long calls,
    int slowDeletes,
    PMap<String, Network> vpcs,
    PMap<String, Subnet> subnets,
    PMap<String, LoadBalancer> loadBalancers,
    PMap<String, HealthCheck> healthChecks,
    PMap<String, Zone> zones,
    PMap<String, SlowDelete> lingering,
    Resolvers resolvers)
    implements Calls.Counted<AwsState> {
  static AwsState empty() {
    return new AwsState(
        0,
        0,
        0,
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        Resolvers.NONE);
  }

  /** The next id of a kind, for example {@code vpc-00000000000000001}. */
  String nextId(String format) {
    return format.formatted(ids + 1);
  }

  /** The state in which the next id is given out. */
  AwsState withIdGiven() {
    return new AwsState(
        ids + 1,
        calls,
        slowDeletes,
        vpcs,
        subnets,
        loadBalancers,
        healthChecks,
        zones,
        lingering,
        resolvers);
  }

  @Override
  public AwsState afterCall() {
    return new AwsState(
        ids,
        calls + 1,
        slowDeletes,
        vpcs,
        subnets,
        loadBalancers,
        healthChecks,
        zones,
        lingering,
        resolvers);
  }

  AwsState withSlowDeletes(int count) {
    return new AwsState(
        ids, calls, count, vpcs, subnets, loadBalancers, healthChecks, zones, lingering, resolvers);
  }

  AwsState with(Network vpc) {
    return withVpcs(vpcs.plus(vpc.id(), vpc));
  }

  AwsState withVpcs(PMap<String, Network> changed) {
    return new AwsState(
        ids,
        calls,
        slowDeletes,
        changed,
        subnets,
        loadBalancers,
        healthChecks,
        zones,
        lingering,
        resolvers);
  }

  AwsState with(Subnet subnet) {
    return withSubnets(subnets.plus(subnet.id(), subnet));
  }

  AwsState with(LoadBalancer balancer) {
    return withLoadBalancers(loadBalancers.plus(balancer.arn(), balancer));
  }

  AwsState withSubnets(PMap<String, Subnet> changed) {
    return new AwsState(
        ids,
        calls,
        slowDeletes,
        vpcs,
        changed,
        loadBalancers,
        healthChecks,
        zones,
        lingering,
        resolvers);
  }

  AwsState withLoadBalancers(PMap<String, LoadBalancer> changed) {
    return new AwsState(
        ids, calls, slowDeletes, vpcs, subnets, changed, healthChecks, zones, lingering, resolvers);
  }

  AwsState with(HealthCheck check) {
    return withHealthChecks(healthChecks.plus(check.id(), check));
  }

  AwsState withoutHealthCheck(String id) {
    return withHealthChecks(healthChecks.minus(id));
  }

  private AwsState withHealthChecks(PMap<String, HealthCheck> changed) {
    return new AwsState(
        ids,
        calls,
        slowDeletes,
        vpcs,
        subnets,
        loadBalancers,
        changed,
        zones,
        lingering,
        resolvers);
  }

  AwsState with(Resolvers changed) {
    return new AwsState(
        ids,
        calls,
        slowDeletes,
        vpcs,
        subnets,
        loadBalancers,
        healthChecks,
        zones,
        lingering,
        changed);
  }

  /** Whether a check passes; how one that is gone counts is not documented, here it fails. */
  boolean isHealthy(String healthCheck) {
    HealthCheck check = healthChecks.get(healthCheck);
    return check != null && check.healthy();
  }

  AwsState with(Zone zone) {
    return withZones(zones.plus(zone.id(), zone));
  }

  AwsState withoutZone(String id) {
    return withZones(zones.minus(id));
  }

  private AwsState withZones(PMap<String, Zone> changed) {
    return new AwsState(
        ids,
        calls,
        slowDeletes,
        vpcs,
        subnets,
        loadBalancers,
        healthChecks,
        changed,
        lingering,
        resolvers);
  }

  /** The state in which VPCs still look associated with a zone, if deletes are slow. */
  AwsState withLingering(Zone zone, Collection<String> vpcIds) {
    if (slowDeletes == 0) {
      return this;
    }
    PMap<String, SlowDelete> changed = lingering;
    for (SlowDelete old : lingering.values()) {
      changed = old.isSeenBy(calls + 1) ? changed : changed.minus(old.key());
    }
    for (String vpc : vpcIds) {
      SlowDelete gone = new SlowDelete(zone.id(), zone.name(), vpc, calls + 1 + slowDeletes);
      changed = changed.plus(gone.key(), gone);
    }
    return new AwsState(
        ids,
        calls,
        slowDeletes,
        vpcs,
        subnets,
        loadBalancers,
        healthChecks,
        zones,
        changed,
        resolvers);
  }

  /** The id of the zone of that name that a VPC is associated with, or still looks so. */
  @Nullable String zoneOn(String vpc, String name) {
    for (Zone zone : zones.values()) {
      if (zone.vpcs().containsKey(vpc) && zone.name().equals(name)) {
        return zone.id();
      }
    }
    for (SlowDelete gone : lingering.values()) {
      if (gone.vpc().equals(vpc) && gone.name().equals(name) && gone.isSeenBy(calls + 1)) {
        return gone.zone();
      }
    }
    return null;
  }
}
