package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Calls;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Everything there is, by OCID.
 *
 * @param ids how many ids were given out
 * @param networks the VCNs
 * @param subnets the subnets
 * @param securityGroups the network security groups
 * @param views the views, those of VCNs too
 * @param zones the zones, those of the cloud itself too
 * @param resolvers the resolvers of the VCNs, with their endpoints
 */
record OciState(
    long ids,
    PMap<String, Network> networks,
    PMap<String, Subnet> subnets,
    PMap<String, SecurityGroup> securityGroups,
    PMap<String, PrivateView> views,
    PMap<String, Zone> zones,
    PMap<String, Resolver> resolvers)
    implements Calls.Counted<OciState> {
  static OciState empty() {
    return new OciState(
        0,
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty());
  }

  /** {@inheritDoc} Nothing depends on it: the provider waits until what it deletes is gone. */
  @Override
  public OciState afterCall() {
    return this;
  }

  /** The next id of a type in a region. */
  String nextId(String type, String region) {
    return Ocid.of(type, region, ids + 1);
  }

  OciState withIdsGiven(int count) {
    return new OciState(ids + count, networks, subnets, securityGroups, views, zones, resolvers);
  }

  OciState with(Network network) {
    return withNetworks(networks.plus(network.id(), network));
  }

  OciState withoutNetwork(String id) {
    return withNetworks(networks.minus(id));
  }

  private OciState withNetworks(PMap<String, Network> changed) {
    return new OciState(ids, changed, subnets, securityGroups, views, zones, resolvers);
  }

  OciState with(Subnet subnet) {
    return withSubnets(subnets.plus(subnet.id(), subnet));
  }

  OciState withoutSubnet(String id) {
    return withSubnets(subnets.minus(id));
  }

  private OciState withSubnets(PMap<String, Subnet> changed) {
    return new OciState(ids, networks, changed, securityGroups, views, zones, resolvers);
  }

  OciState with(SecurityGroup group) {
    return withSecurityGroups(securityGroups.plus(group.id(), group));
  }

  OciState withoutSecurityGroup(String id) {
    return withSecurityGroups(securityGroups.minus(id));
  }

  private OciState withSecurityGroups(PMap<String, SecurityGroup> changed) {
    return new OciState(ids, networks, subnets, changed, views, zones, resolvers);
  }

  OciState with(PrivateView view) {
    return withViews(views.plus(view.id(), view));
  }

  OciState withoutView(String id) {
    return withViews(views.minus(id));
  }

  private OciState withViews(PMap<String, PrivateView> changed) {
    return new OciState(ids, networks, subnets, securityGroups, changed, zones, resolvers);
  }

  OciState with(Zone zone) {
    return withZones(zones.plus(zone.id(), zone));
  }

  OciState withoutZone(String id) {
    return withZones(zones.minus(id));
  }

  private OciState withZones(PMap<String, Zone> changed) {
    return new OciState(ids, networks, subnets, securityGroups, views, changed, resolvers);
  }

  OciState with(Resolver resolver) {
    return withResolvers(resolvers.plus(resolver.id(), resolver));
  }

  OciState withoutResolver(String id) {
    return withResolvers(resolvers.minus(id));
  }

  private OciState withResolvers(PMap<String, Resolver> changed) {
    return new OciState(ids, networks, subnets, securityGroups, views, zones, changed);
  }

  /** Where a thing is, whoever asks; empty if there is none. */
  Optional<Place> placeOf(String id) {
    return Stream.of(
            Optional.ofNullable(networks.get(id)).map(Network::place),
            Optional.ofNullable(subnets.get(id)).map(Subnet::place),
            Optional.ofNullable(securityGroups.get(id)).map(SecurityGroup::place),
            Optional.ofNullable(views.get(id)).map(PrivateView::place),
            Optional.ofNullable(zones.get(id)).map(Zone::place),
            Optional.ofNullable(resolvers.get(id)).map(Resolver::place))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
