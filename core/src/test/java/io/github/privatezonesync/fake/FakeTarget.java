package io.github.privatezonesync.fake;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.NamesOfOthers;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.Sentence;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.AssociationRef;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.FailoverNeeds;
import io.github.privatezonesync.target.ForeignNetworks;
import io.github.privatezonesync.target.Limit;
import io.github.privatezonesync.target.RecordSetRefs;
import io.github.privatezonesync.target.TargetInfo;
import io.github.privatezonesync.target.Topology;
import io.github.privatezonesync.target.ZoneAccount;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneRefs;
import io.github.privatezonesync.target.ZoneTarget;
import io.github.privatezonesync.target.ZoneValues;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A target of no real cloud: a zone, a link for each network, a resource for each record set. */
public record FakeTarget(
    String key,
    List<FakeNetwork> networks,
    FakeCloud cloud,
    Optional<ProviderResource> provider,
    List<Problem> found,
    Optional<String> place,
    List<String> notes,
    Topology topology,
    List<NamesOfOthers> leftAlone)
    implements ZoneTarget<FakeNetwork> {

  /** What a fake cloud can do. */
  public record FakeCloud(
      String name,
      Set<RecordType> types,
      UnaryOperator<Capabilities.Builder> more,
      Map<Limit, Long> limits,
      Map<Route.Kind, Integer> routes) {
    Capabilities capabilities() {
      Capabilities.Builder builder =
          Capabilities.builder(name, "network", types, ForeignNetworks.ASSOCIATED_BY_ZONE_OWNER)
              .limits(limits)
              .routes(routes)
              .health(
                  FakeHealth.class,
                  FailoverNeeds.ofAllExceptTheLast(
                      Sentence.of("Fake DNS asks for the health of all but the last; add one")));
      return more.apply(builder).build();
    }
  }

  /** A cloud that takes every type and documents no limit. */
  public static final FakeCloud ANYTHING =
      new FakeCloud(
          "Fake DNS",
          EnumSet.allOf(RecordType.class),
          UnaryOperator.identity(),
          Map.of(),
          Map.of());

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
        Topology.GLOBAL,
        List.of());
  }

  /** The same target on a cloud of another name that takes only these types. */
  public FakeTarget withTypes(String name, RecordType... types) {
    return with(new FakeCloud(name, Set.of(types), cloud.more, Map.of(), Map.of()));
  }

  /** The same target with one limit. */
  public FakeTarget withLimit(Limit limit, long most) {
    return withLimits(Map.of(limit, most));
  }

  /** The same target with some limits. */
  public FakeTarget withLimits(Map<Limit, Long> limits) {
    return with(new FakeCloud(cloud.name, cloud.types, cloud.more, limits, cloud.routes));
  }

  /** The same target on a cloud that chooses among sets, as many as these. */
  public FakeTarget withRoutes(Map<Route.Kind, Integer> routes) {
    return with(new FakeCloud(cloud.name, cloud.types, cloud.more, cloud.limits, routes));
  }

  /** The same target on a cloud with further capabilities. */
  public FakeTarget withMore(UnaryOperator<Capabilities.Builder> more) {
    return with(new FakeCloud(cloud.name, cloud.types, more, cloud.limits, cloud.routes));
  }

  /** The same target with a zone for the networks of each region. */
  public FakeTarget perRegion(String primary) {
    return new FakeTarget(
        key,
        networks,
        cloud,
        provider,
        found,
        place,
        notes,
        Topology.perRegion(primary),
        leftAlone);
  }

  /** The same target with a zone for the networks of each view, none of them primary. */
  public FakeTarget perView() {
    return new FakeTarget(
        key, networks, cloud, provider, found, place, notes, Topology.PER_VIEW, leftAlone);
  }

  /** The same target with a provider of its own. */
  public FakeTarget withProvider(ProviderResource provider) {
    return new FakeTarget(
        key, networks, cloud, Optional.of(provider), found, place, notes, topology, leftAlone);
  }

  /** The same target, whose cloud finds something wrong with every plan. */
  public FakeTarget finding(Problem problem) {
    return new FakeTarget(
        key, networks, cloud, provider, List.of(problem), place, notes, topology, leftAlone);
  }

  /** The same target with a zone of which its account has one only. */
  public FakeTarget withPlace(String known) {
    return new FakeTarget(
        key, networks, cloud, provider, found, Optional.of(known), notes, topology, leftAlone);
  }

  /** The same target with something to say about every plan. */
  public FakeTarget noting(String... said) {
    return new FakeTarget(
        key, networks, cloud, provider, found, place, List.of(said), topology, leftAlone);
  }

  /** The same target with names in its zones that somebody else writes. */
  public FakeTarget leaving(NamesOfOthers... names) {
    return new FakeTarget(
        key, networks, cloud, provider, found, place, notes, topology, List.of(names));
  }

  private FakeTarget with(FakeCloud changed) {
    return new FakeTarget(
        key, networks, changed, provider, found, place, notes, topology, leftAlone);
  }

  @Override
  public TargetInfo<FakeNetwork> info() {
    return NamesOfOthers.giveTo(
        TargetInfo.of(
            key,
            networks,
            topology,
            cloud.capabilities(),
            ZoneAccount.of("account of target " + key, provider, place)),
        leftAlone);
  }

  @Override
  public List<Problem> problems(ZonePlan<FakeNetwork> plan) {
    return found;
  }

  private static String zoneName(ZonePlan<FakeNetwork> plan) {
    return plan.physicalNames().derive(plan.domain().withoutDot(), 63);
  }

  @Override
  public ZoneRefs declare(ZonePlan<FakeNetwork> plan, Registrar registrar) {
    Ref<FakeResource> zone =
        registrar.add(
            PlannedResource.of(FakeResource.ZONE, plan.names().zone(), zoneName(plan)),
            (name, options) ->
                new FakeResource(
                    FakeResource.ZONE,
                    name,
                    new FakeResource.Args(Output.of(zoneName(plan)), null, null, null),
                    options.build()));
    List<RecordSetRefs> recordSets =
        plan.addRecordSets(
            unit ->
                List.of(
                    registrar.add(
                        unit.resource(FakeResource.RECORD_SET, unit.first().name().absolute()),
                        (name, options) ->
                            new FakeResource(
                                FakeResource.RECORD_SET,
                                name,
                                args(plan, zone.get(), unit.first()),
                                options.build()))));
    notes.forEach(registrar::note);
    return ZoneRefs.of(
        zone,
        there ->
            ZoneValues.of(
                there.id(), there.name(), Output.of(plan.domain().absolute()), there.nameServers()),
        plan.addAssociations(
            recordSets, (network, after) -> link(plan, zone, network, after, registrar)),
        recordSets);
  }

  private static AssociationRef link(
      ZonePlan<FakeNetwork> plan,
      Ref<FakeResource> zone,
      FakeNetwork network,
      List<Ref<?>> after,
      Registrar registrar) {
    return AssociationRef.by(
        network,
        registrar.add(
            PlannedResource.of(FakeResource.LINK, plan.names().network(network), network.key())
                .after(after),
            (name, options) ->
                new FakeResource(
                    FakeResource.LINK,
                    name,
                    new FakeResource.Args(null, zone.get().id(), plan.canonicalId(network), null),
                    options.build())));
  }

  private static FakeResource.Args args(
      ZonePlan<FakeNetwork> plan, FakeResource zone, RecordSet set) {
    return new FakeResource.Args(
        Output.of(set.name().absolute()),
        zone.id(),
        null,
        plan.render(set, data -> data.stream().map(RecordData::presentation).toList()));
  }
}
