package io.github.privatezonesync.fake;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Scope;
import io.github.privatezonesync.target.Association;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.DeclaredRecordSet;
import io.github.privatezonesync.target.DeclaredZone;
import io.github.privatezonesync.target.ForeignNetworks;
import io.github.privatezonesync.target.Limit;
import io.github.privatezonesync.target.Topology;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A target of no real cloud: a zone, a link for each network, a resource for each record set. */
public record FakeTarget(
    String key,
    List<FakeNetwork> networks,
    Capabilities capabilities,
    Optional<ProviderResource> provider,
    List<Problem> found,
    Optional<String> place,
    List<String> notes,
    Topology topology)
    implements ZoneTarget<FakeNetwork> {

  /** A cloud that takes every type and documents no limit. */
  public static final Capabilities ANYTHING =
      new Capabilities(
          "Fake DNS",
          "network",
          EnumSet.allOf(RecordType.class),
          Map.of(),
          ForeignNetworks.ASSOCIATED_BY_ZONE_OWNER);

  /** A target on a cloud without limits. */
  public static FakeTarget of(String key, FakeNetwork... networks) {
    return new FakeTarget(
        key,
        List.of(networks),
        ANYTHING,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Topology.GLOBAL);
  }

  /** The same target on a cloud of another name that takes only these types. */
  public FakeTarget withTypes(String cloud, RecordType... types) {
    return with(
        new Capabilities(
            cloud, "network", Set.of(types), Map.of(), ForeignNetworks.ASSOCIATED_BY_ZONE_OWNER));
  }

  /** The same target with one limit. */
  public FakeTarget withLimit(Limit limit, long most) {
    return withLimits(Map.of(limit, most));
  }

  /** The same target with some limits. */
  public FakeTarget withLimits(Map<Limit, Long> limits) {
    return with(
        new Capabilities(
            capabilities.cloud(),
            capabilities.networkWord(),
            capabilities.types(),
            limits,
            capabilities.foreignNetworks()));
  }

  /** The same target on a cloud that chooses among sets, as many as these. */
  public FakeTarget withRoutes(Map<Route.Kind, Integer> routes) {
    return with(
        new Capabilities(
            capabilities.cloud(),
            capabilities.networkWord(),
            capabilities.types(),
            capabilities.limits(),
            routes,
            capabilities.foreignNetworks()));
  }

  /** The same target with a zone for the networks of each region. */
  public FakeTarget perRegion(String kept) {
    return new FakeTarget(
        key, networks, capabilities, provider, found, place, notes, Topology.perRegion(kept));
  }

  /** The same target with a provider of its own. */
  public FakeTarget withProvider(ProviderResource provider) {
    return new FakeTarget(
        key, networks, capabilities, Optional.of(provider), found, place, notes, topology);
  }

  /** The same target, whose cloud finds something wrong with every plan. */
  public FakeTarget finding(Problem problem) {
    return new FakeTarget(
        key, networks, capabilities, provider, List.of(problem), place, notes, topology);
  }

  /** The same target with a zone of which its account has one only. */
  public FakeTarget withPlace(String known) {
    return new FakeTarget(
        key, networks, capabilities, provider, found, Optional.of(known), notes, topology);
  }

  /** The same target with something to say about every plan. */
  public FakeTarget noting(String... said) {
    return new FakeTarget(
        key, networks, capabilities, provider, found, place, List.of(said), topology);
  }

  private FakeTarget with(Capabilities changed) {
    return new FakeTarget(key, networks, changed, provider, found, place, notes, topology);
  }

  @Override
  public List<Problem> problems(ZonePlan<FakeNetwork> plan) {
    return found;
  }

  @Override
  public Optional<String> missingForFailover(Optional<EndpointHealth> health, boolean last) {
    return health.isPresent() || last
        ? Optional.empty()
        : Optional.of("Fake DNS asks for the health of all but the last; add one");
  }

  @Override
  public Optional<String> zonePlace(ZonePlan<FakeNetwork> plan) {
    return place;
  }

  @Override
  public List<String> notes(ZonePlan<FakeNetwork> plan) {
    return notes;
  }

  @Override
  public List<PlannedResource> resources(ZonePlan<FakeNetwork> plan) {
    List<PlannedResource> resources = new ArrayList<>();
    resources.add(new PlannedResource(FakeResource.ZONE, plan.names().zone(), zoneName(plan)));
    for (FakeNetwork network : plan.networks()) {
      resources.add(
          new PlannedResource(FakeResource.LINK, plan.names().network(network), network.key()));
    }
    for (RecordSet set : plan.recordSets()) {
      resources.add(
          new PlannedResource(
              FakeResource.RECORD_SET, plan.names().record(set), set.name().absolute()));
    }
    return resources;
  }

  private static String zoneName(ZonePlan<FakeNetwork> plan) {
    return plan.physicalNames().derive(plan.domain().withoutDot(), 63);
  }

  @Override
  public DeclaredZone declare(ZonePlan<FakeNetwork> plan, Scope scope) {
    FakeResource zone =
        new FakeResource(
            FakeResource.ZONE,
            plan.names().zone(),
            new FakeResource.Args(Output.of(zoneName(plan)), null, null, null),
            scope.options().build());
    List<DeclaredRecordSet> recordSets =
        plan.declareRecordSets((set, before) -> recordSet(plan, scope, zone, set, before));
    return new DeclaredZone(
        zone.id(),
        zone.name(),
        Output.of(plan.domain().absolute()),
        zone.nameServers(),
        plan.declareAssociations(
            recordSets,
            (network, before) -> Association.of(network, link(plan, scope, zone, network, before))),
        recordSets);
  }

  private static CustomResource link(
      ZonePlan<FakeNetwork> plan,
      Scope scope,
      FakeResource zone,
      FakeNetwork network,
      List<Resource> before) {
    return new FakeResource(
        FakeResource.LINK,
        plan.names().network(network),
        new FakeResource.Args(null, zone.id(), plan.canonicalId(network), null),
        scope.optionsAfter(before).build());
  }

  private static CustomResource recordSet(
      ZonePlan<FakeNetwork> plan,
      Scope scope,
      FakeResource zone,
      RecordSet set,
      List<Resource> before) {
    return new FakeResource(
        FakeResource.RECORD_SET,
        plan.names().record(set),
        new FakeResource.Args(
            Output.of(set.name().absolute()),
            zone.id(),
            null,
            plan.render(set, data -> data.stream().map(RecordData::presentation).toList())),
        scope.options().dependsOn(before).build());
  }
}
