package io.github.privatezonesync.testkit.contract;

import com.pulumi.Context;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.ZoneTarget;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The declarations that a cloud is judged by. */
abstract class TargetUnderTest extends CloudUnderTest {
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

  TargetSpec ownNetworks() {
    return TargetSpec.of(Stage.TARGET, hub().asAnchor(), edge(), lab());
  }

  /** Two regions with a zone each; the networks of the first are hub and lab. */
  TargetSpec views() {
    return TargetSpec.of(Stage.TARGET, hub().asAnchor(), edge().asAnchor(), lab())
        .perRegion(regionOf(0));
  }

  TargetSpec withForeign(ProviderResource account) {
    return TargetSpec.of(Stage.TARGET, hub().asAnchor(), lab(), partner().of(account));
  }

  List<String> canonicalIds(TargetSpec spec) {
    Map<String, Integer> numbers = new HashMap<>();
    spec.networks().forEach(network -> numbers.put(network.key(), network.number()));
    List<String> ids = new ArrayList<>();
    for (Network network : target(spec).info().networks()) {
      int number = Objects.requireNonNull(numbers.get(network.key()));
      ids.add(network.canonicalId(networkId(number)));
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

  /** Declares the component in a program that runs. */
  void define(PrivateZoneSyncArgs args) {
    define(Stage.COMPONENT, args, null);
  }

  void define(
      String component, PrivateZoneSyncArgs args, @Nullable ComponentResourceOptions options) {
    Stage.declare(component, args, options, this::attach);
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

  static SyncPlan plan(ZoneTarget<?> target, RecordSetArgs... records) {
    return SyncPlan.of(
        Stage.identity(Stage.COMPONENT),
        Stage.args(Stage.DOMAIN, List.of(target), records).declaration());
  }

  List<RecordSet> plannedSets(RecordSetArgs... records) {
    return plan(target(ownNetworks()), records).recordSets();
  }

  /** What is wrong with a declaration, even if a target throws it rather than returning it. */
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
      SyncPlan unused =
          SyncPlan.of(Stage.identity(Stage.COMPONENT), Stage.args(target, service).declaration());
      return List.of();
    } catch (InvalidDeclarationException invalid) {
      return invalid.problems().stream().map(Problem::toString).toList();
    }
  }
}
