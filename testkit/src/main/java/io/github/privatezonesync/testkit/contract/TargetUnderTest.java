package io.github.privatezonesync.testkit.contract;

import com.pulumi.Context;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.plan.DeclaredZone;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.Topology;
import io.github.privatezonesync.target.ZoneTarget;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The declarations by which a target is judged. */
abstract class TargetUnderTest extends CloudUnderTest {
  /** The ending of all outputs of a marked zone. */
  static final String MARK = "-as-the-cloud-says";

  static ReadRecordSet recordSet(CloudReading reading, RecordType type) {
    return reading.recordSets().stream()
        .filter(set -> set.type() == type)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " record set was read back"));
  }

  static ReadZone zone(CloudReading reading) {
    return reading.zones().stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("no zone was read back"));
  }

  static RecordSetArgs[] someRecords() {
    return new RecordSetArgs[] {
      RecordSetArgs.a("db", "10.0.0.2", "10.0.0.1"),
      RecordSetArgs.txt("db", "owner=search"),
      RecordSetArgs.cname("www", "db"),
      RecordSetArgs.mx("mail", 10, "db")
    };
  }

  String cloud() {
    return target(ownNetworks()).info().capabilities().cloud();
  }

  boolean has(Route.Kind kind) {
    return target(ownNetworks()).info().capabilities().routes().containsKey(kind);
  }

  /** A service of each routing that the cloud has. */
  List<RegionalService> services() {
    return Services.ofEachRouting(this);
  }

  /** The services that it also has in a target with views. */
  List<RegionalService> servicesOfViews() {
    ZoneTarget<?> target = target(views());
    return services().stream().filter(service -> problems(target, service).isEmpty()).toList();
  }

  NetworkSpec network(String key, int number) {
    return NetworkSpec.of(key, number, networkId(number)).in(regionsOf(number));
  }

  List<String> regionsOf(int number) {
    if (regions().isEmpty()) {
      return List.of();
    }
    return networksSpanRegions() ? regions().subList(0, 2) : List.of(regionOf(number));
  }

  NetworkSpec hub() {
    return network("hub", 0);
  }

  NetworkSpec edge() {
    return network("edge", 1);
  }

  NetworkSpec lab() {
    return network("lab", 2);
  }

  NetworkSpec partner() {
    return network("partner", 3);
  }

  /** Beside hub and lab in a zone, whatever zones the target has. */
  NetworkSpec foreign() {
    return isAlwaysDivided() ? network("partner", 4) : partner();
  }

  /** Whether every zone is that of a view, so that the networks of a zone are in one region. */
  boolean isAlwaysDivided() {
    Topology topology = target(TargetSpec.of(Stage.TARGET, hub().asAnchor())).info().topology();
    return topology.isDivided() && topology.primary().isEmpty();
  }

  /** Networks that share a zone. */
  TargetSpec ownNetworks() {
    return isAlwaysDivided()
        ? TargetSpec.of(Stage.TARGET, hub().asAnchor(), lab())
        : TargetSpec.of(Stage.TARGET, hub().asAnchor(), edge(), lab());
  }

  /** Two regions with a zone each; the networks of the first are hub and lab. */
  TargetSpec views() {
    return TargetSpec.of(Stage.TARGET, hub().asAnchor(), edge().asAnchor(), lab())
        .perRegion(regionOf(0));
  }

  /** The same with a second network in the second region. */
  TargetSpec viewsOfTwo() {
    return views().with(List.of(hub().asAnchor(), edge().asAnchor(), lab(), partner()));
  }

  TargetSpec withForeign(ProviderResource account) {
    return TargetSpec.of(Stage.TARGET, foreign().of(account), hub().asAnchor(), lab());
  }

  List<String> canonicalIds(TargetSpec spec) {
    return List.copyOf(networkIds(spec).values());
  }

  /** The ids of the networks of a target in their canonical spelling, by key. */
  Map<String, String> networkIds(TargetSpec spec) {
    Map<String, Integer> numbers = new HashMap<>();
    spec.networks().forEach(network -> numbers.put(network.key(), network.number()));
    Map<String, String> ids = new TreeMap<>();
    for (Network network : target(spec).info().networks()) {
      int number = Objects.requireNonNull(numbers.get(network.key()));
      ids.put(network.key(), network.canonicalId(networkId(number)));
    }
    return ids;
  }

  /** A program whose resources give back what the cloud computes. */
  PulumiProgram program() {
    PulumiProgram program = Stage.program();
    for (Map.Entry<String, UnaryOperator<Map<String, Object>>> computed :
        computedOutputs().entrySet()) {
      program = program.outputs(computed.getKey(), computed.getValue());
    }
    return program;
  }

  /** The same, with outputs of the zone that the target cannot know beforehand. */
  PulumiProgram programWithMarkedZones(String zoneType) {
    UnaryOperator<Map<String, Object>> computed =
        computedOutputs().getOrDefault(zoneType, state -> Map.of());
    return program()
        .outputs(
            zoneType,
            state -> {
              Map<String, Object> whole = new HashMap<>(state);
              whole.putAll(computed.apply(state));
              whole.values().removeIf(value -> !(value instanceof String));
              whole.replaceAll((key, value) -> value + MARK);
              return whole;
            });
  }

  String zoneType() {
    return zone(read(declare(ownNetworks()))).resource().type();
  }

  /** Declares the component in a program that runs. */
  void define(PrivateZoneSyncArgs args) {
    define(Stage.COMPONENT, args, null);
  }

  /** The same, with what the component says of each zone. */
  Map<String, DeclaredZone> declared(PrivateZoneSyncArgs args) {
    PrivateZoneSync dns = Stage.declare(Stage.COMPONENT, args, null, this::attach);
    Map<String, DeclaredZone> zones = new HashMap<>();
    dns.plan().zones().forEach(planned -> zones.put(planned.key(), dns.zone(planned.key())));
    return zones;
  }

  void define(
      String component, PrivateZoneSyncArgs args, @Nullable ComponentResourceOptions options) {
    PrivateZoneSync unused = Stage.declare(component, args, options, this::attach);
  }

  DeclaredStack run(Consumer<Context> stack) {
    return program().run(stack);
  }

  DeclaredStack declare(TargetSpec spec, RecordSetArgs... records) {
    return declare(spec, List.of(records));
  }

  DeclaredStack declare(TargetSpec spec, List<RecordSetArgs> records) {
    return run(
        ctx ->
            define(
                Stage.args(
                    Stage.DOMAIN, List.of(target(spec)), records.toArray(RecordSetArgs[]::new))));
  }

  DeclaredStack declareWithForeign(PulumiProgram program, RecordSetArgs... records) {
    return program.run(
        ctx ->
            define(
                Stage.args(
                    Stage.DOMAIN, List.of(target(withForeign(Stage.otherAccount()))), records)));
  }

  /** A bit of everything: a foreign network, plain record sets and routed ones. */
  PrivateZoneSyncArgs everything() {
    return Stage.args(target(withForeign(Stage.otherAccount())), someRecords(), services());
  }

  DeclaredStack declareEverything(PulumiProgram program) {
    return program.run(ctx -> define(everything()));
  }

  /** The same with views instead of the foreign network. */
  PrivateZoneSyncArgs everythingInViews() {
    return Stage.args(target(viewsOfTwo()), someRecords(), servicesOfViews());
  }

  DeclaredStack declareViews(PulumiProgram program) {
    return program.run(ctx -> define(everythingInViews()));
  }

  static SyncPlan plan(PrivateZoneSyncArgs args) {
    return SyncPlan.of(Stage.identity(Stage.COMPONENT), args.declaration());
  }

  static SyncPlan plan(ZoneTarget<?> target, RecordSetArgs... records) {
    return plan(Stage.args(Stage.DOMAIN, List.of(target), records));
  }

  List<RecordSet> plannedSets(RecordSetArgs... records) {
    return plan(target(ownNetworks()), records).recordSets();
  }

  /** What is wrong with a declaration, even if a target throws it instead of returning it. */
  static List<String> problems(ZoneTarget<?> target, RecordSetArgs... records) {
    try {
      SyncPlan unused = plan(target, records);
      return List.of();
    } catch (InvalidDeclarationException invalid) {
      return invalid.problems().stream().map(Problem::toString).toList();
    }
  }

  static List<String> problems(ZoneTarget<?> target, RegionalService service) {
    try {
      SyncPlan unused = plan(Stage.args(target, service));
      return List.of();
    } catch (InvalidDeclarationException invalid) {
      return invalid.problems().stream().map(Problem::toString).toList();
    }
  }
}
