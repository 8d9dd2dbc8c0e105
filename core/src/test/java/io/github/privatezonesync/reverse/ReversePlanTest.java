package io.github.privatezonesync.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.ReverseZones;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.plan.Declared;
import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.plan.SyncPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Both directions agree, whatever is declared. */
class ReversePlanTest {
  private static final List<String> TARGETS = List.of("one", "two");

  /** Hosts with the last octets of their addresses, many of which several hosts have. */
  @Provide
  Arbitrary<Map<String, Set<Integer>>> hosts() {
    return Arbitraries.maps(
        Arbitraries.of("a", "b", "db", "www", "x.db", "*.w", "@"),
        Arbitraries.integers().between(1, 5).set().ofMinSize(1).ofMaxSize(3));
  }

  private static SyncPlan plan(Map<String, Set<Integer>> hosts, List<Integer> where, String block) {
    List<RecordSetArgs> records = new ArrayList<>();
    hosts.forEach(
        (host, octets) -> {
          RecordSetArgs set =
              RecordSetArgs.a(
                  host, octets.stream().map(octet -> block + octet).toArray(String[]::new));
          int target = where.get(records.size());
          records.add(target == TARGETS.size() ? set : set.only(TARGETS.get(target)));
        });
    FakeTarget[] targets =
        TARGETS.stream()
            .map(key -> FakeTarget.of(key, FakeNetwork.of("hub", "net/" + key)))
            .toArray(FakeTarget[]::new);
    return Declared.plan(Declared.corp(targets).records(records));
  }

  @Property(tries = 300)
  void everyPointerNamesAHostWithItsAddressAndEveryAddressHasOne(
      @ForAll("hosts") Map<String, Set<Integer>> hosts, @ForAll("places") List<Integer> where) {
    String block = "10.0.4.";
    SyncPlan plan = plan(hosts, where, block);
    Set<String> pointed = new HashSet<>();
    ReverseZones.of(plan)
        .args()
        .forEach(
            (domain, args) -> {
              assertThat(domain).isEqualTo("4.0.10.in-addr.arpa");
              for (PlannedZone<?> zone :
                  SyncPlan.of(Declared.IDENTITY, args.declaration()).zones()) {
                for (RecordSet pointer : zone.zone().recordSets()) {
                  String address = block + pointer.name().relative();
                  assertThat(pointer.values()).hasSize(1);
                  assertThat(addresses(plan, zone.key(), pointer.values().get(0).toString()))
                      .contains(address);
                  assertThat(pointed.add(zone.key() + " " + address)).isTrue();
                }
              }
            });
    Set<String> declared = new HashSet<>();
    for (PlannedZone<?> zone : plan.zones()) {
      for (RecordSet set : zone.zone().recordSets()) {
        if (!set.name().isWildcard()) {
          set.values().forEach(address -> declared.add(zone.key() + " " + address));
        }
      }
    }
    assertThat(pointed).isEqualTo(declared);
  }

  @Provide
  Arbitrary<List<Integer>> places() {
    return Arbitraries.integers().between(0, TARGETS.size()).list().ofSize(7);
  }

  private static Set<String> addresses(SyncPlan plan, String zone, String host) {
    return plan.zones().stream()
        .filter(planned -> planned.key().equals(zone))
        .flatMap(planned -> planned.zone().recordSets().stream())
        .filter(set -> set.name().absolute().equals(host))
        .flatMap(set -> set.values().stream())
        .map(RecordValue::toString)
        .collect(Collectors.toSet());
  }
}
