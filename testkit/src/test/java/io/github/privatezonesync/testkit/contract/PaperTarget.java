package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.NamesOfOthers;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.Sentence;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.register.LogicalName;
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
import io.github.privatezonesync.target.TtlRange;
import io.github.privatezonesync.target.ZoneAccount;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneRefs;
import io.github.privatezonesync.target.ZoneTarget;
import io.github.privatezonesync.target.ZoneValues;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A target of a cloud that exists on paper only. Its zone carries the anchor; links tie the other
 * networks, and the owner of a foreign one makes its link once the zone's account has authorized
 * it.
 *
 * <p>Each step is a method of its own, so that a broken target is one override.
 */
class PaperTarget extends PaperRecordSets implements ZoneTarget<PaperNetwork> {
  static final String LINK = "paper:dns:Link";
  static final String AUTHORIZATION = "paper:dns:Authorization";
  private static final int LONGEST_NAME = 40;

  private final TargetSpec spec;

  PaperTarget(TargetSpec spec) {
    this.spec = spec;
  }

  @Override
  public TargetInfo<PaperNetwork> info() {
    return NamesOfOthers.giveTo(
        TargetInfo.of(
            spec.key(),
            spec.networks().stream().map(PaperNetwork::of).toList(),
            topology(),
            capabilities(),
            ZoneAccount.of("desk", spec.provider(), Optional.empty())),
        leftAlone());
  }

  List<NamesOfOthers> leftAlone() {
    return spec.leftAlone();
  }

  Topology topology() {
    return spec.primary().map(Topology::perRegion).orElse(Topology.GLOBAL);
  }

  private Capabilities capabilities() {
    Set<RecordType> types = EnumSet.allOf(RecordType.class);
    types.removeAll(Set.of(RecordType.NS, RecordType.SPF));
    return Capabilities.builder("Paper DNS", "network", types, foreignNetworks())
        .limits(limits())
        .ttls(ttls())
        .regions(regions())
        .routes(routes())
        .health(PaperHealth.class, failoverNeeds())
        .build();
  }

  Map<Limit, Long> limits() {
    return Map.of(Limit.VALUES_PER_SET, 20L);
  }

  TtlRange ttls() {
    return TtlRange.between(30, 604_800);
  }

  List<CloudRegion> regions() {
    return List.of();
  }

  ForeignNetworks foreignNetworks() {
    return ForeignNetworks.AUTHORIZED_THEN_ASSOCIATED_BY_NETWORK_OWNER;
  }

  Map<Route.Kind, Integer> routes() {
    return Map.of(
        Route.Kind.BY_REGION, 30,
        Route.Kind.BY_LATENCY, 30,
        Route.Kind.WEIGHTED, 30,
        Route.Kind.FAILOVER, 2);
  }

  FailoverNeeds failoverNeeds() {
    return FailoverNeeds.ofEveryEndpoint(
        Sentence.of(
            "nobody watches this endpoint; name a watchman, or leave this target out with %s",
            WayOut.LEAVE_OUT));
  }

  @Override
  public List<Problem> problems(ZonePlan<PaperNetwork> plan) {
    ProblemList problems = new ProblemList();
    problems.addIf(
        plan.networks().isEmpty(),
        Place.WHOLE,
        "no network given; add one with %s",
        WayOut.setting("network"));
    plan.networks().forEach(network -> checkRegion(network, problems));
    return problems.all();
  }

  void checkRegion(PaperNetwork network, ProblemList problems) {
    network
        .info()
        .region()
        .filter(region -> Regions.find(region).isEmpty())
        .ifPresent(
            region ->
                problems.add(network.place(), "nobody takes paper to the region '%s'", region));
  }

  @Override
  public ZoneRefs declare(ZonePlan<PaperNetwork> plan, Registrar registrar) {
    Ref<PaperZone> zone = addZone(plan, registrar);
    List<RecordSetRefs> recordSets =
        plan.addRecordSets(unit -> addRecordSet(plan, zone, unit, registrar));
    List<AssociationRef> associations = addAssociations(plan, zone, recordSets, registrar);
    notes(plan).forEach(registrar::note);
    return ZoneRefs.of(zone, there -> zoneValues(plan, there), associations, recordSets);
  }

  ZoneValues zoneValues(ZonePlan<PaperNetwork> plan, PaperZone zone) {
    return ZoneValues.of(zone.id(), zone.name, zone.domain, Output.of(List.of()));
  }

  /** What a user should know that is no problem. */
  List<String> notes(ZonePlan<PaperNetwork> plan) {
    return plan.networks().stream()
        .filter(this::isAuthorized)
        .map(network -> "the owner of " + network.place() + " can untie it at any time")
        .toList();
  }

  // the zone

  Ref<PaperZone> addZone(ZonePlan<PaperNetwork> plan, Registrar registrar) {
    return registrar.add(
        PlannedResource.of(PaperZone.TYPE, zoneLogicalName(plan), zoneName(plan)).deleteFirst(),
        (name, options) -> {
          zoneOptions(plan, options);
          return new PaperZone(name, zoneArgs(plan), options.build());
        });
  }

  LogicalName zoneLogicalName(ZonePlan<PaperNetwork> plan) {
    return plan.names().zone();
  }

  String zoneName(ZonePlan<PaperNetwork> plan) {
    return plan.physicalNames().derive(plan.domain().withoutDot(), LONGEST_NAME);
  }

  PaperArgs zoneArgs(ZonePlan<PaperNetwork> plan) {
    PaperArgs args = new PaperArgs();
    args.name = Output.of(zoneName(plan));
    args.domain = Output.of(plan.domain().absolute());
    args.visibility = Output.of("private");
    args.networks = inlineIds(plan);
    return args;
  }

  /** Links write into the networks of the zone, so that only another anchor may replace it. */
  void zoneOptions(ZonePlan<PaperNetwork> plan, CustomResourceOptions.Builder options) {
    options.ignoreChanges("networks").replacementTrigger(inlineIds(plan));
  }

  Output<List<String>> inlineIds(ZonePlan<PaperNetwork> plan) {
    return Output.all(
        plan.networks().stream().filter(this::isInline).map(plan::canonicalId).toList());
  }

  // the networks

  boolean isInline(PaperNetwork network) {
    return network.anchor();
  }

  boolean isAuthorized(PaperNetwork network) {
    return network.info().provider().isPresent();
  }

  List<AssociationRef> addAssociations(
      ZonePlan<PaperNetwork> plan,
      Ref<PaperZone> zone,
      List<RecordSetRefs> recordSets,
      Registrar registrar) {
    return plan.addAssociations(
        recordSets, (network, after) -> associate(plan, zone, network, after, registrar));
  }

  AssociationRef associate(
      ZonePlan<PaperNetwork> plan,
      Ref<PaperZone> zone,
      PaperNetwork network,
      List<Ref<?>> after,
      Registrar registrar) {
    if (isInline(network)) {
      return AssociationRef.inline(network);
    }
    List<Ref<?>> before = new ArrayList<>(after);
    if (isAuthorized(network)) {
      before.add(addAuthorization(plan, zone, network, registrar));
    }
    return AssociationRef.by(network, addLink(plan, zone, network, before, registrar));
  }

  private Ref<CustomResource> addAuthorization(
      ZonePlan<PaperNetwork> plan, Ref<PaperZone> zone, PaperNetwork network, Registrar registrar) {
    LogicalName logicalName = plan.names().network(network).child("authorization");
    return registrar.add(
        PlannedResource.of(AUTHORIZATION, logicalName, network.key()),
        (name, options) -> {
          PaperArgs args = new PaperArgs();
          args.zone = zoneReference(plan, zone.get());
          args.network = plan.canonicalId(network);
          return new CustomResource(AUTHORIZATION, name, args, options.build());
        });
  }

  Ref<CustomResource> addLink(
      ZonePlan<PaperNetwork> plan,
      Ref<PaperZone> zone,
      PaperNetwork network,
      List<Ref<?>> after,
      Registrar registrar) {
    return registrar.add(
        linkResource(plan, network, after),
        (name, options) -> {
          linkOptions(options);
          PaperArgs args = linkArgs(plan, zone.get(), network);
          return new CustomResource(LINK, name, args, options.build());
        });
  }

  PlannedResource linkResource(
      ZonePlan<PaperNetwork> plan, PaperNetwork network, List<Ref<?>> after) {
    return PlannedResource.of(LINK, linkLogicalName(plan, network), linkName(plan, network))
        .after(after)
        .by(network.info().provider())
        .deleteFirst();
  }

  LogicalName linkLogicalName(ZonePlan<PaperNetwork> plan, PaperNetwork network) {
    return plan.names().network(network);
  }

  String linkName(ZonePlan<PaperNetwork> plan, PaperNetwork network) {
    return plan.physicalNames().derive(network.key(), LONGEST_NAME, network.key());
  }

  PaperArgs linkArgs(ZonePlan<PaperNetwork> plan, PaperZone zone, PaperNetwork network) {
    PaperArgs args = new PaperArgs();
    args.name = Output.of(linkName(plan, network));
    args.zone = zoneReference(plan, zone);
    args.network = plan.canonicalId(network);
    return args;
  }

  void linkOptions(CustomResourceOptions.Builder options) {
    options.replaceOnChanges("network");
  }
}
