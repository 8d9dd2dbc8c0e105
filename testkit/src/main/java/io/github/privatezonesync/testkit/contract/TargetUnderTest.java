package io.github.privatezonesync.testkit.contract;

import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.ZoneTarget;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a cloud gives to be judged, and the declarations that it is judged by. */
abstract class TargetUnderTest {
  /**
   * The id of a network as a user would give it, in the cloud's own form.
   *
   * @param number any number from 0
   * @return an id that no other number has
   */
  protected abstract String networkId(int number);

  /**
   * Builds a target as a user would. It may be called inside and outside of a program.
   *
   * @param spec its key, networks and provider
   * @return the target
   */
  protected abstract ZoneTarget<?> target(TargetSpec spec);

  /**
   * Decodes what the cloud would hold, with code that the target does not use.
   *
   * @param stack what was declared
   * @return what the cloud would hold
   */
  protected abstract CloudReading read(DeclaredStack stack);

  /**
   * The literal inputs of each of the {@link GoldenRecords}, from the cloud's documentation.
   *
   * @return for each type of the cloud the lines that the inputs of its record set must contain, in
   *     the form of {@link io.github.privatezonesync.testkit.Inputs#toString()}, for example {@code
   *     ttl: 300}; a line may be a part of an input's line
   */
  protected abstract Map<RecordType, String> goldens();

  /**
   * Simulated clouds for rule ANSWER-1, with the networks of the suite and whatever else the target
   * takes for granted.
   *
   * @return clouds of their own for each call, in which {@link #networkId} of 0, 1 and 2 exist
   */
  protected abstract SimulatedClouds clouds();

  /**
   * Whether a zone without any network is a mistake. Left out, it is.
   *
   * @return false where the cloud has private zones that no network resolves
   */
  protected boolean needsNetwork() {
    return true;
  }

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
    return NetworkSpec.of(key, number, networkId(number));
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

  DeclaredStack declare(TargetSpec spec, RecordSetArgs... records) {
    return declare(spec, List.of(records));
  }

  DeclaredStack declare(TargetSpec spec, List<RecordSetArgs> records) {
    return Stage.run(
        ctx ->
            Stage.declare(
                Stage.args(
                    Stage.DOMAIN, List.of(target(spec)), records.toArray(RecordSetArgs[]::new))));
  }

  DeclaredStack declareWithForeign(PulumiProgram program, RecordSetArgs... records) {
    return program.run(
        ctx ->
            Stage.declare(
                Stage.args(
                    Stage.DOMAIN, List.of(target(withForeign(Stage.otherAccount()))), records)));
  }

  static SyncPlan plan(ZoneTarget<?> target, RecordSetArgs... records) {
    return SyncPlan.of(
        Stage.identity(Stage.COMPONENT), Stage.args(Stage.DOMAIN, List.of(target), records));
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
}
