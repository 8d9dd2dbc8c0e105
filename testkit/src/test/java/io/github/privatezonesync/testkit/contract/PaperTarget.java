package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.plan.Association;
import io.github.privatezonesync.plan.DeclaredRecordSet;
import io.github.privatezonesync.plan.DeclaredZone;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Scope;
import io.github.privatezonesync.target.Capabilities;
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

/**
 * A target of a cloud that exists on paper only. Its zone carries the anchor; links tie the other
 * networks, which the owner of a foreign one makes when it is authorized.
 *
 * <p>Each step is a method of its own, so that a broken target is one override.
 */
class PaperTarget implements ZoneTarget<PaperNetwork> {
  static final String LINK = "paper:dns:Link";
  static final String AUTHORIZATION = "paper:dns:Authorization";
  static final String RECORD = "paper:dns:Record";
  static final String CLOUD = "Paper DNS";
  private static final int LONGEST_NAME = 40;

  private final TargetSpec spec;

  PaperTarget(TargetSpec spec) {
    this.spec = spec;
  }

  @Override
  public String key() {
    return spec.key();
  }

  @Override
  public List<PaperNetwork> networks() {
    return spec.networks().stream().map(PaperNetwork::of).toList();
  }

  @Override
  public Optional<ProviderResource> provider() {
    return spec.provider();
  }

  @Override
  public Capabilities capabilities() {
    Set<RecordType> types = EnumSet.allOf(RecordType.class);
    types.removeAll(Set.of(RecordType.NS, RecordType.SPF));
    return new Capabilities(
        CLOUD, "network", types, Map.of(Limit.VALUES_PER_SET, 20L), routes(), foreignNetworks());
  }

  Map<Route.Kind, Integer> routes() {
    return Map.of(
        Route.Kind.BY_REGION, 30,
        Route.Kind.BY_LATENCY, 30,
        Route.Kind.WEIGHTED, 30,
        Route.Kind.FAILOVER, 2);
  }

  @Override
  public Topology topology() {
    return spec.kept().map(Topology::perRegion).orElse(Topology.GLOBAL);
  }

  @Override
  public Optional<String> missingForFailover(Optional<EndpointHealth> health, boolean last) {
    return health.isPresent()
        ? Optional.empty()
        : Optional.of("nobody watches this endpoint; name a watchman, or use .except(..)");
  }

  ForeignNetworks foreignNetworks() {
    return ForeignNetworks.AUTHORIZED_THEN_ASSOCIATED_BY_NETWORK_OWNER;
  }

  @Override
  public List<Problem> problems(ZonePlan<PaperNetwork> plan) {
    return plan.networks().isEmpty()
        ? List.of(new Problem("", "no network given; add one"))
        : List.of();
  }

  @Override
  public List<PlannedResource> resources(ZonePlan<PaperNetwork> plan) {
    List<PlannedResource> resources = new ArrayList<>();
    resources.add(new PlannedResource(PaperZone.TYPE, zoneLogicalName(plan), zoneName(plan)));
    for (PaperNetwork network : linked(plan)) {
      if (isAuthorized(network)) {
        resources.add(new PlannedResource(AUTHORIZATION, plan.names().authorization(network), ""));
      }
      resources.add(new PlannedResource(LINK, linkLogicalName(plan, network), ""));
    }
    for (RecordSet set : plan.recordSets()) {
      resources.add(new PlannedResource(RECORD, recordLogicalName(plan, set), recordName(set)));
    }
    return resources;
  }

  @Override
  public DeclaredZone declare(ZonePlan<PaperNetwork> plan, Scope scope) {
    PaperZone zone = new PaperZone(zoneLogicalName(plan), zoneArgs(plan), zoneOptions(plan, scope));
    List<Association> associations = new ArrayList<>();
    for (PaperNetwork network : inline(plan)) {
      associations.add(Association.inline(network));
    }
    for (PaperNetwork network : linked(plan)) {
      associations.add(Association.of(network, link(plan, zone, network, scope)));
    }
    return new DeclaredZone(
        zone.id(),
        zone.name,
        zone.name,
        Output.of(List.of()),
        associations,
        declareRecordSets(plan, zone, scope));
  }

  List<PaperNetwork> inline(ZonePlan<PaperNetwork> plan) {
    return plan.networks().stream().filter(PaperNetwork::anchor).toList();
  }

  List<PaperNetwork> linked(ZonePlan<PaperNetwork> plan) {
    return plan.networks().stream().filter(network -> !network.anchor()).toList();
  }

  boolean isAuthorized(PaperNetwork network) {
    return network.account().isPresent();
  }

  String zoneLogicalName(ZonePlan<PaperNetwork> plan) {
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
    args.networks = Output.all(inline(plan).stream().map(plan::canonicalId).toList());
    return args;
  }

  CustomResourceOptions zoneOptions(ZonePlan<PaperNetwork> plan, Scope scope) {
    return scope
        .options()
        .deleteBeforeReplace(true)
        .ignoreChanges("networks")
        .replacementTrigger(Output.all(inline(plan).stream().map(plan::canonicalId).toList()))
        .build();
  }

  /** How whatever is inside the zone names it. */
  Output<String> zoneReference(ZonePlan<PaperNetwork> plan, PaperZone zone) {
    return zone.name;
  }

  CustomResource link(
      ZonePlan<PaperNetwork> plan, PaperZone zone, PaperNetwork network, Scope scope) {
    List<Resource> before =
        isAuthorized(network) ? List.of(authorization(plan, zone, network, scope)) : List.of();
    PaperArgs args = new PaperArgs();
    args.name = Output.of(linkName(plan, network));
    args.zone = zoneReference(plan, zone);
    args.network = plan.canonicalId(network);
    return new CustomResource(
        LINK, linkLogicalName(plan, network), args, linkOptions(network, scope, before).build());
  }

  String linkName(ZonePlan<PaperNetwork> plan, PaperNetwork network) {
    return plan.physicalNames().derive(network.key(), LONGEST_NAME, network.key());
  }

  String linkLogicalName(ZonePlan<PaperNetwork> plan, PaperNetwork network) {
    return plan.names().network(network);
  }

  CustomResourceOptions.Builder linkOptions(
      PaperNetwork network, Scope scope, List<Resource> before) {
    return network
        .account()
        .map(scope::options)
        .orElseGet(scope::options)
        .deleteBeforeReplace(true)
        .replaceOnChanges("network")
        .dependsOn(before);
  }

  private CustomResource authorization(
      ZonePlan<PaperNetwork> plan, PaperZone zone, PaperNetwork network, Scope scope) {
    PaperArgs args = new PaperArgs();
    args.zone = zoneReference(plan, zone);
    args.network = plan.canonicalId(network);
    return new CustomResource(
        AUTHORIZATION, plan.names().authorization(network), args, scope.options().build());
  }

  List<DeclaredRecordSet> declareRecordSets(
      ZonePlan<PaperNetwork> plan, PaperZone zone, Scope scope) {
    return plan.declareRecordSets((set, before) -> recordSet(plan, zone, set, before, scope));
  }

  CustomResource recordSet(
      ZonePlan<PaperNetwork> plan,
      PaperZone zone,
      RecordSet set,
      List<Resource> before,
      Scope scope) {
    PaperArgs args = new PaperArgs();
    args.zone = zoneReference(plan, zone);
    args.name = Output.of(recordName(set));
    args.type = Output.of(set.type().name());
    args.ttl = Output.of(ttl(set));
    args.values = plan.render(set, this::values);
    set.route().ifPresent(route -> route(route, args));
    return new CustomResource(
        RECORD, recordLogicalName(plan, set), args, recordOptions(scope, before).build());
  }

  void route(Route route, PaperArgs args) {
    args.set = Output.of(route.key());
    args.rule = Output.of(rule(route));
    health(route).ifPresent(health -> args.health = Output.of(health.watchman()));
  }

  Optional<PaperHealth> health(Route route) {
    return route.health().map(PaperHealth.class::cast);
  }

  /** For example {@code region eu-west-1} or {@code weight 3}. */
  String rule(Route route) {
    return switch (route.kind()) {
      case BY_REGION -> "region " + route.key();
      case BY_LATENCY -> "latency " + route.key();
      case WEIGHTED -> "weight " + route.weight();
      case FAILOVER -> "part " + route.key();
    };
  }

  String recordLogicalName(ZonePlan<PaperNetwork> plan, RecordSet set) {
    return plan.names().record(set);
  }

  String recordName(RecordSet set) {
    return set.name().absolute();
  }

  int ttl(RecordSet set) {
    return set.ttl().seconds();
  }

  List<String> values(List<RecordData> data) {
    return data.stream().map(RecordData::presentation).toList();
  }

  CustomResourceOptions.Builder recordOptions(Scope scope, List<Resource> before) {
    return scope.options().deleteBeforeReplace(true).dependsOn(before);
  }
}
