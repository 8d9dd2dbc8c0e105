package io.github.privatezonesync.testkit.contract;

import static io.github.privatezonesync.testkit.contract.Comparison.nameOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules of the order of changes: LIFE-1 to LIFE-4. */
abstract class LifecycleRules extends ViewRules {
  private static final Duration STEP = Duration.ofMillis(20);

  /**
   * Whatever cannot coexist with its predecessor is deleted before it is replaced.
   *
   * <p>When it fails: the zone, an association, or one of the resources of a record set is not
   * planned with {@code .deleteFirst()}, or an input that the cloud cannot change lacks {@code
   * replaceOnChanges}.
   */
  @Test
  @DisplayName("LIFE-1 deletes first what cannot coexist with its predecessor")
  protected void deletesFirstWhatCannotCoexistWithItsPredecessor() {
    CloudReading reading = read(declareEverything(program()));
    Map<String, DeclaredResource> fixed = new HashMap<>();
    reading.zones().forEach(zone -> fixed.put("zone", zone.resource()));
    reading
        .recordSets()
        .forEach(
            set ->
                set.resources()
                    .forEach(part -> fixed.put(nameOf(set) + ", " + nameOf(part), part)));
    for (ReadAssociation tie : reading.associations()) {
      if (tie.isOffered()) {
        continue;
      }
      fixed.put("network " + tie.networkId(), tie.resource());
      tie.replacedOn()
          .ifPresent(
              input ->
                  assertThat(tie.resource().replaceOnChanges())
                      .as("replaceOnChanges of " + nameOf(tie.resource()))
                      .contains(input));
    }
    assertThat(fixed)
        .as("deleteBeforeReplace")
        .isNotEmpty()
        .allSatisfy(
            (what, resource) ->
                assertThat(resource.deleteBeforeReplace())
                    .as("%s, %s", what, nameOf(resource))
                    .isTrue());
  }

  /**
   * Every other set at a name waits for its A or CNAME set, each of its resources for each resource
   * of that set, and a lone A set that becomes a CNAME set stays one resource. Skipped if one
   * resource holds all sets.
   *
   * <p>When it fails: the target does not add record sets with {@code plan.addRecordSets}, or plans
   * their resources other than with {@code unit.resource(..)} and {@code unit.further(..)}.
   */
  @Test
  @DisplayName("LIFE-2 orders the record sets at one name")
  protected void ordersTheRecordSetsAtOneName() {
    DeclaredStack stack =
        declare(
            ownNetworks(),
            RecordSetArgs.txt("db", "owner=search", "team=data"),
            RecordSetArgs.aaaa("db", "2001:db8::1", "2001:db8::2"),
            RecordSetArgs.a("db", "10.0.0.1", "10.0.0.2"));
    CloudReading several = read(stack);
    ReadRecordSet leader = recordSet(several, RecordType.A);
    List<ReadRecordSet> followers =
        several.recordSets().stream().filter(set -> set.type() != RecordType.A).toList();
    assertThat(followers).as("the other sets at the name").hasSize(2);
    assumeFalse(
        followers.stream().allMatch(set -> set.resources().equals(leader.resources())),
        "one resource holds all record sets, so there is nothing to order");
    Map<String, Set<String>> waiting = Waiting.of(stack);
    for (ReadRecordSet follower : followers) {
      for (DeclaredResource part : follower.resources()) {
        assertThat(waiting.get(part.name()))
            .as("what %s of the %s set waits for, directly or not", nameOf(part), follower.type())
            .containsAll(leader.resources().stream().map(DeclaredResource::name).toList());
      }
    }
    CloudReading address = read(declare(ownNetworks(), RecordSetArgs.a("www", "10.0.0.1")));
    CloudReading alias = read(declare(ownNetworks(), RecordSetArgs.cname("www", "db")));
    assertThat(recordSet(alias, RecordType.CNAME).resource().urn())
        .as("the URN of a CNAME set that was a lone A set")
        .isEqualTo(recordSet(address, RecordType.A).resource().urn());
  }

  /**
   * Deployed to simulated clouds in which whatever is added earlier takes longer, nothing is made
   * before what it needs.
   *
   * <p>When it fails: the message shows what the cloud refused. A resource neither takes an output
   * of what it needs nor waits for it with {@code .after(..)}.
   */
  @Test
  @DisplayName("LIFE-3 makes nothing before what it needs, however long that takes")
  protected void makesNothingBeforeWhatItNeeds() {
    List<String> names =
        Stage.children(deployEverything(program().on(clouds()))).stream()
            .map(DeclaredResource::name)
            .toList();
    DeclaredStack stack =
        deployEverything(
            program()
                .on(clouds())
                .delays(
                    name ->
                        names.contains(name)
                            ? STEP.multipliedBy(names.size() - names.indexOf(name))
                            : Duration.ZERO));
    assertThat(Stage.children(stack)).as("what was made").hasSize(names.size());
  }

  private DeclaredStack deployEverything(PulumiProgram program) {
    return program.run(ctx -> define(Stage.args(target(ownNetworks()), someRecords(), services())));
  }

  /**
   * Other values and another TTL change a record set in place, so it is answered all the time.
   *
   * <p>When it fails: the {@code make} adds {@code replaceOnChanges} or {@code replacementTrigger}
   * for something that the cloud can change.
   */
  @Test
  @DisplayName("LIFE-4 changes values and TTLs in place")
  protected void changesValuesAndTtlsInPlace() {
    List<Duration> ttls = Ttls.some(target(ownNetworks()).info().capabilities(), 2);
    DeclaredStack before = declareValues("10.0.0.2", "owner=search", "db", ttls.get(0));
    DeclaredStack after = declareValues("10.0.0.9", "owner=sales", "mail", ttls.get(1));
    Map<String, DeclaredResource> was = new HashMap<>();
    Stage.children(before).forEach(resource -> was.put(resource.urn(), resource));
    Set<String> firsts = new HashSet<>();
    read(after).recordSets().forEach(set -> firsts.add(set.resource().urn()));
    assertThat(was.keySet()).as("resources of the record sets").containsAll(firsts);
    for (DeclaredResource now : Stage.children(after)) {
      if (was.containsKey(now.urn())) {
        assertThat(replaced(was.get(now.urn()), now))
            .as("why %s is replaced", nameOf(now))
            .isEmpty();
      }
    }
  }

  private DeclaredStack declareValues(String address, String text, String host, Duration ttl) {
    return declare(
        ownNetworks(),
        RecordSetArgs.a("db", address, "10.0.0.1").ttl(ttl),
        RecordSetArgs.txt("db", text).ttl(ttl),
        RecordSetArgs.cname("www", host).ttl(ttl),
        RecordSetArgs.mx("mail", 10, host).ttl(ttl));
  }
}
