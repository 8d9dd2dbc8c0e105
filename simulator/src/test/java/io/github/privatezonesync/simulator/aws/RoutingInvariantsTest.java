package io.github.privatezonesync.simulator.aws;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.RoutedSet;
import io.github.privatezonesync.simulator.dns.Rule;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** What holds of the sets at a name and type after whatever changes, some of which are refused. */
class RoutingInvariantsTest {
  private static final Caller OWNER = new Caller("111111111111", "us-east-1");
  private static final DomainName DB = DomainName.of("db.corp.internal.");
  private static final List<Rule> RULES =
      List.of(
          new Rule.Weighted(0),
          new Rule.Weighted(3),
          new Rule.Latency("us-east-1"),
          new Rule.Latency("eu-west-1"),
          new Rule.Geoproximity("us-east-1"),
          new Rule.Geoproximity("eu-west-1"),
          new Rule.Failover(false));

  @Provide
  Arbitrary<List<Change>> batches() {
    Arbitrary<Routing> routed =
        Combinators.combine(Arbitraries.of("a", "b", "c"), Arbitraries.of(RULES))
            .as((id, rule) -> new Routing(id, "", List.of(rule)));
    return Combinators.combine(
            Arbitraries.of(Change.Action.class),
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Routing.NONE)), Tuple.of(6, routed)),
            Arbitraries.of(60L, 300L))
        .as(
            (action, routing, ttl) ->
                new Change(
                    action,
                    RecordSet.of("db.corp.internal.", "A", ttl, List.of("10.0.0.1"))
                        .routedBy(routing)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Property(tries = 500)
  void everyNameAndTypeHoldsOneSetOrSeveralOfOneKind(
      @ForAll @Size(max = 30) List<@From("batches") List<Change>> batches) {
    Zone zone = after(batches);
    List<RoutedSet> several = zone.data().routed(DB, DnsType.A);
    boolean alone = zone.data().get(DB, DnsType.A).isPresent();

    assertThat(alone && !several.isEmpty()).isFalse();
    assertThat(several.stream().map(set -> set.rule().getClass()).distinct().count())
        .isLessThanOrEqualTo(1);
    assertThat(several).extracting(RoutedSet::id).doesNotHaveDuplicates();
    assertThat(zone.listed()).containsExactlyInAnyOrderElementsOf(zone.sets().values());
    assertThat(zone.ownData().size()).isEqualTo(zone.sets().size());
  }

  @Property(tries = 500)
  void weightedSetsShareOneTtlAndNoOthersAPlace(
      @ForAll @Size(max = 30) List<@From("batches") List<Change>> batches) {
    List<RoutedSet> several = after(batches).data().routed(DB, DnsType.A);

    if (several.stream().anyMatch(set -> set.rule() instanceof Rule.Weighted)) {
      assertThat(several.stream().map(RoutedSet::set).map(ZoneRecordSet::ttl).distinct())
          .hasSize(1);
    } else {
      assertThat(several).extracting(RoutedSet::rule).doesNotHaveDuplicates();
    }
  }

  private static Zone after(List<List<Change>> batches) {
    AwsState state = Zones.createPublic(AwsState.empty(), "Z1", "corp.internal", "", OWNER);
    for (List<Change> batch : batches) {
      try {
        state = ChangeBatch.apply(state, "Z1", batch, OWNER);
      } catch (CloudException refused) {
        assertThat(refused.code()).isEqualTo("InvalidChangeBatch");
      }
    }
    return requireNonNull(state.zones().get("Z1"));
  }
}
