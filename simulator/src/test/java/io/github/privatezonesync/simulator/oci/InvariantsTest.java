package io.github.privatezonesync.simulator.oci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.DnsType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whatever calls are made in whatever order, some of them refused. */
class InvariantsTest {
  private static final List<String> VCNS =
      List.of("ocid1.vcn.oc1.eu-frankfurt-1.a", "ocid1.vcn.oc1.eu-frankfurt-1.b");
  private static final List<String> VIEWS =
      List.of(
          "ocid1.dnsview.oc1.eu-frankfurt-1.a",
          "ocid1.dnsview.oc1.eu-frankfurt-1.v",
          "ocid1.dnsview.oc1.eu-frankfurt-1.w");
  private static final List<String> ZONES =
      List.of("ocid1.dns-zone.oc1.eu-frankfurt-1.x", "ocid1.dns-zone.oc1.eu-frankfurt-1.y");
  private static final Caller CALLER =
      new Caller("ocid1.tenancy.oc1..aaaaaaaaacme", Tenancy.FRANKFURT);
  private static final Place PLACE = Place.of(CALLER, Tenancy.NETWORK);

  /** One call, which may be refused. */
  private interface Call {
    OciState apply(OciState state);
  }

  @Property(tries = 500)
  void noViewHasTwoZonesOfOneName(@ForAll("calls") List<Call> calls) {
    Set<String> seen = new HashSet<>();
    for (Zone zone : run(calls).zones().values()) {
      assertThat(seen.add(zone.view() + " " + zone.name())).isTrue();
    }
  }

  @Property(tries = 500)
  void everyZoneIsInAViewThatIsThere(@ForAll("calls") List<Call> calls) {
    OciState state = run(calls);

    assertThat(state.zones().values()).allMatch(zone -> state.views().containsKey(zone.view()));
  }

  @Property(tries = 500)
  void everyViewOfAResolverIsThere(@ForAll("calls") List<Call> calls) {
    OciState state = run(calls);

    for (Resolver resolver : state.resolvers().values()) {
      assertThat(state.networks()).containsKey(resolver.vcn());
      assertThat(resolver.viewsInOrder()).allMatch(state.views()::containsKey);
    }
  }

  @Property(tries = 500)
  void everyVcnCanBeAsked(@ForAll("calls") List<Call> calls) {
    OciState state = run(calls);

    for (Network vcn : state.networks().values()) {
      assertThat(NetworkView.of(state, vcn).isForwarding()).isFalse();
    }
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
      assertThat(zone.data().recordSets())
          .containsExactlyInAnyOrderElementsOf(
              zone.sets().values().stream().map(RecordData::decode).toList());
    }
  }

  @Provide
  Arbitrary<List<Call>> calls() {
    Arbitrary<String> vcns = Arbitraries.of(VCNS);
    Arbitrary<String> views = Arbitraries.of(VIEWS);
    Arbitrary<String> zones = Arbitraries.of(ZONES);
    Arbitrary<String> names = Arbitraries.of("a.internal", "b.internal", "0.10.in-addr.arpa");
    Arbitrary<Call> createView =
        views.map(
            id ->
                state ->
                    state.views().containsKey(id)
                        ? state
                        : PrivateViews.create(
                            state, new PrivateView(id, PLACE, "v", false, Tags.NONE)));
    Arbitrary<Call> deleteView = views.map(id -> state -> PrivateViews.delete(state, id, CALLER));
    Arbitrary<Call> createZone =
        Combinators.combine(zones, names, views)
            .as(
                (id, name, view) ->
                    state ->
                        state.zones().containsKey(id)
                            ? state
                            : Zones.create(
                                state,
                                Zone.create(id, PLACE, name, view, false, Zone.STATIC, Tags.NONE),
                                CALLER));
    Arbitrary<Call> deleteZone = zones.map(id -> state -> Zones.delete(state, id, CALLER));
    Arbitrary<Call> attach =
        Combinators.combine(vcns, views.list().ofMaxSize(3))
            .as(
                (vcn, attached) ->
                    state ->
                        Resolvers.update(
                            state,
                            new ResolverChange(
                                Ocid.beside(vcn, Ocid.RESOLVER), attached, null, null, null),
                            CALLER));
    Arbitrary<Call> deleteVcn = vcns.map(id -> state -> Networks.delete(state, id, CALLER));
    Arbitrary<Call> write =
        Combinators.combine(zones, sets())
            .as((zone, set) -> state -> RecordSets.create(state, zone, "", set, CALLER));
    Arbitrary<Call> rewrite =
        Combinators.combine(zones, sets())
            .as((zone, set) -> state -> RecordSets.update(state, zone, "", set, CALLER));
    return Arbitraries.oneOf(
            createView, deleteView, createZone, createZone, deleteZone, attach, write, rewrite)
        .list()
        .ofMaxSize(60)
        .flatMap(calls -> deleteVcn.list().ofMaxSize(1).map(last -> joined(calls, last)));
  }

  private static List<Call> joined(List<Call> calls, List<Call> last) {
    List<Call> all = new ArrayList<>(calls);
    all.addAll(last);
    return all;
  }

  private static Arbitrary<RecordSet> sets() {
    return Combinators.combine(
            Arbitraries.of("db.a.internal", "*.a.internal", "b.internal"),
            Arbitraries.of("A", "TXT", "CNAME"),
            Arbitraries.of(1, 2))
        .as(
            (name, type, number) ->
                new RecordSet(
                    name, type, List.of(new RecordSet.Item(rdata(type, number), 300)), false, 0));
  }

  private static String rdata(String type, int number) {
    return switch (type) {
      case "A" -> "10.0.0." + number;
      case "TXT" -> "\"" + number + "\"";
      default -> "target" + number + ".internal.";
    };
  }

  private static OciState run(List<Call> calls) {
    OciState state = OciState.empty();
    for (String vcn : VCNS) {
      state =
          new Oci()
              .withNetwork(state, new SimulatedNetwork("oci", vcn, vcn, Tenancy.NETWORK, null));
    }
    for (Call call : calls) {
      try {
        state = call.apply(state);
      } catch (CloudException refused) {
        assertThat(refused.status()).isBetween(400, 499);
      }
    }
    return state;
  }
}
