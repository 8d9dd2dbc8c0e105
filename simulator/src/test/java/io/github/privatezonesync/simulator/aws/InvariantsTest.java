package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.aws.Change.Action;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.dns.DnsType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pcollections.HashTreePMap;

/** What holds after whatever calls in whatever order, some of which are refused. */
class InvariantsTest {
  private static final List<String> ZONES = List.of("Z1", "Z2", "Z3");
  private static final List<String> VPCS = List.of("vpc-1", "vpc-2", "vpc-3");
  private static final List<String> ACCOUNTS = List.of("111111111111", "222222222222");

  /** One call, which may be refused. */
  private interface Call {
    AwsState apply(AwsState state);
  }

  @Property(tries = 500)
  void noVpcHasTwoZonesOfOneName(@ForAll("calls") List<Call> calls) {
    AwsState state = run(calls);

    Set<String> seen = new HashSet<>();
    for (Zone zone : state.zones().values()) {
      for (String vpc : zone.vpcs().keySet()) {
        assertThat(seen.add(vpc + " " + zone.name())).isTrue();
      }
    }
  }

  @Property(tries = 500)
  void everyPrivateZoneHasAVpc(@ForAll("calls") List<Call> calls) {
    assertThat(run(calls).zones().values())
        .allMatch(zone -> zone.isPrivate() == !zone.vpcs().isEmpty());
  }

  @Property(tries = 500)
  void everyCnameIsAloneAtItsName(@ForAll("calls") List<Call> calls) {
    for (Zone zone : run(calls).zones().values()) {
      assertThat(zone.data().recordSets())
          .filteredOn(set -> set.type().equals(DnsType.CNAME))
          .allMatch(set -> zone.data().at(set.name()).size() == 1);
    }
  }

  @Property(tries = 500)
  void whatTheApiListsIsWhatResolversSee(@ForAll("calls") List<Call> calls) {
    for (Zone zone : run(calls).zones().values()) {
      assertThat(zone.listed()).hasSameSizeAs(zone.ownData().recordSets());
      assertThat(zone.listed()).containsExactlyInAnyOrderElementsOf(zone.sets().values());
    }
  }

  @Provide
  Arbitrary<List<Call>> calls() {
    Arbitrary<String> zones = Arbitraries.of(ZONES);
    Arbitrary<String> vpcs = Arbitraries.of(VPCS);
    Arbitrary<Caller> callers =
        Arbitraries.of(ACCOUNTS).map(account -> new Caller(account, "us-east-1"));
    Arbitrary<String> names = Arbitraries.of("a.internal", "b.internal");
    Arbitrary<Call> create =
        Combinators.combine(zones, names, vpcs, callers)
            .as(
                (zone, name, vpc, caller) ->
                    state ->
                        state.zones().containsKey(zone)
                            ? state
                            : Zones.createPrivate(state, zone, name, "", in(vpc), caller));
    Arbitrary<Call> delete =
        Combinators.combine(zones, callers)
            .as((zone, caller) -> state -> Zones.delete(state, zone, caller));
    Arbitrary<Call> associate =
        Combinators.combine(zones, vpcs, callers)
            .as(
                (zone, vpc, caller) ->
                    state -> Associations.associate(state, zone, in(vpc), caller));
    Arbitrary<Call> disassociate =
        Combinators.combine(zones, vpcs, callers)
            .as(
                (zone, vpc, caller) ->
                    state -> Associations.disassociate(state, zone, vpc, caller));
    Arbitrary<Call> authorize =
        Combinators.combine(zones, vpcs, callers)
            .as(
                (zone, vpc, caller) ->
                    state ->
                        AuthorizationBeforeAssociation.authorize(state, zone, in(vpc), caller));
    Arbitrary<Call> change =
        Combinators.combine(zones, changes().list().ofMinSize(1).ofMaxSize(3), callers)
            .as(
                (zone, changes, caller) ->
                    state -> ChangeBatch.apply(state, zone, changes, caller));
    return Arbitraries.oneOf(create, delete, associate, disassociate, authorize, change, change)
        .list()
        .ofMaxSize(60);
  }

  private static Arbitrary<Change> changes() {
    Arbitrary<String> names = Arbitraries.of("db.a.internal.", "\\052.a.internal.", "b.internal.");
    Arbitrary<RecordSet> sets =
        Combinators.combine(names, Arbitraries.of("A", "TXT", "CNAME"), Arbitraries.of(1, 2))
            .as(
                (name, type, number) ->
                    RecordSet.of(name, type, 300, List.of(value(type, number))));
    return Combinators.combine(Arbitraries.of(Action.values()), sets).as(Change::new);
  }

  private static String value(String type, int number) {
    return switch (type) {
      case "A" -> "10.0.0." + number;
      case "TXT" -> "\"" + number + "\"";
      default -> "target" + number + ".internal";
    };
  }

  private static AwsState run(List<Call> calls) {
    AwsState state = AwsState.empty();
    for (int i = 0; i < VPCS.size(); i++) {
      state =
          state.with(
              new Network(
                  VPCS.get(i),
                  VPCS.get(i),
                  ACCOUNTS.get(i % 2),
                  "us-east-1",
                  "10.0.0.0/16",
                  true,
                  true,
                  HashTreePMap.empty()));
    }
    for (Call call : calls) {
      try {
        state = call.apply(state).afterCall();
      } catch (CloudException refused) {
        state = state.afterCall();
      }
    }
    return state;
  }

  private static NetworkReference in(String vpc) {
    return new NetworkReference(vpc, "us-east-1");
  }
}
