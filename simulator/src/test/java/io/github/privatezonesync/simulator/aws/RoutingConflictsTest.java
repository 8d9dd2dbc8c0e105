package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.Change.Action.CREATE;
import static io.github.privatezonesync.simulator.aws.Change.Action.DELETE;
import static io.github.privatezonesync.simulator.aws.Change.Action.UPSERT;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Regions;
import io.github.privatezonesync.simulator.dns.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;

/** What {@code ChangeResourceRecordSets} refuses beside a set at the same name and type. */
class RoutingConflictsTest {
  private static final Caller OWNER = new Caller("111111111111", "us-east-1");

  private final AwsState empty =
      Zones.createPublic(AwsState.empty(), "Z1", "corp.internal", "", OWNER)
          .with(new HealthCheck("H1", "111111111111", "TCP", HashTreePMap.empty(), true))
          .with(new HealthCheck("H2", "222222222222", "TCP", HashTreePMap.empty(), true));

  private static RecordSet set(String identifier, Rule rule) {
    return set(identifier, rule, 300);
  }

  private static RecordSet set(String identifier, Rule rule, long ttl) {
    return checked(identifier, rule, ttl, "");
  }

  private static RecordSet checked(String identifier, Rule rule, long ttl, String healthCheck) {
    return RecordSet.of("db.corp.internal.", "A", ttl, List.of("10.0.0.1"))
        .routedBy(new Routing(identifier, healthCheck, List.of(rule)));
  }

  private static RecordSet alone() {
    return RecordSet.of("db.corp.internal.", "A", 300, List.of("10.0.0.9"));
  }

  private AwsState with(RecordSet... sets) {
    AwsState state = empty;
    for (RecordSet set : sets) {
      state = apply(state, new Change(CREATE, set));
    }
    return state;
  }

  private static AwsState apply(AwsState state, Change... changes) {
    return ChangeBatch.apply(state, "Z1", List.of(changes), OWNER);
  }

  private static String refusal(AwsState state, Change... changes) {
    List<String> messages = new ArrayList<>();
    assertThatThrownBy(() -> apply(state, changes))
        .satisfies(refusal -> messages.add(refusal.getMessage()));
    return messages.get(0);
  }

  private static String refusal(AwsState state, RecordSet created) {
    return refusal(state, new Change(CREATE, created));
  }

  private static List<String> sets(AwsState state) {
    return requireNonNull(state.zones().get("Z1")).ownData().entries().stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void refusesARuleWithoutASetIdentifier() {
    assertThat(refusal(empty, alone().routedBy(new Routing("", "", List.of(new Rule.Weighted(1))))))
        .isEqualTo(
            "InvalidInput: Invalid request: Missing field 'SetIdentifier' in Change with"
                + " [Action=CREATE, Name=db.corp.internal., Type=A, SetIdentifier=null]");
  }

  @Test
  void refusesASetIdentifierWithoutARule() {
    assertThat(refusal(empty, alone().routedBy(new Routing("one", "", List.of()))))
        .isEqualTo(
            "InvalidInput: Invalid request: Expected exactly one of [Weight, Region, Failover,"
                + " GeoLocation, or MultiValueAnswer], but found none in Change with"
                + " [Action=CREATE, Name=db.corp.internal., Type=A, SetIdentifier=one]");
  }

  @Test
  void refusesASetIdentifierThatIsTaken() {
    assertThat(refusal(with(set("one", new Rule.Weighted(1))), set("one", new Rule.Weighted(2))))
        .isEqualTo(
            "InvalidChangeBatch: [Tried to create resource record set [name='db.corp.internal.',"
                + " type='A', set-identifier='one'] but it already exists]");
  }

  @Test
  void refusesToDeleteWhatIsNotThereOrDifferent() {
    assertThat(refusal(empty, new Change(DELETE, set("one", new Rule.Weighted(1)))))
        .isEqualTo(
            "InvalidChangeBatch: [Tried to delete resource record set [name='db.corp.internal.',"
                + " type='A', set-identifier='one'] but it was not found]");
    assertThat(
            refusal(
                with(set("one", new Rule.Weighted(1))),
                new Change(DELETE, set("one", new Rule.Weighted(2)))))
        .isEqualTo(
            "InvalidChangeBatch: [Tried to delete resource record set [name='db.corp.internal.',"
                + " type='A', set-identifier='one'] but the values provided do not match the"
                + " current values]");
  }

  @Test
  void refusesASetThatStandsAloneBesideRoutedOnes() {
    assertThat(refusal(with(set("one", new Rule.Weighted(1))), alone()))
        .isEqualTo(
            "InvalidChangeBatch: [RRSet with DNS name db.corp.internal., type A cannot be created"
                + " as other RRSets exist with the same name and type.]");
  }

  @Test
  void refusesARoutedSetBesideOneThatStandsAlone() {
    AwsState state = with(alone());

    assertThat(refusal(state, set("one", new Rule.Weighted(1))))
        .isEqualTo(
            "InvalidChangeBatch: [RRSet with DNS name db.corp.internal., type A, SetIdentifier one"
                + " cannot be created as a non-weighted set exists with the same name and type]");
    assertThat(refusal(state, set("one", new Rule.Latency("us-east-1"))))
        .isEqualTo(
            "InvalidChangeBatch: [RRSet with DNS name db.corp.internal., type A, SetIdentifier"
                + " one, and Region Name=us-east-1 cannot be created because a non-latency RRSet"
                + " with the same name and type already exists.]");
    assertThat(refusal(state, set("one", new Rule.Geoproximity("us-east-1"))))
        .isEqualTo(
            "InvalidChangeBatch: [RRSet with DNS name db.corp.internal., type A, SetIdentifier one"
                + " cannot be created because a non-geoproximity RRSet with the same name and type"
                + " already exists.]");
  }

  @Test
  void refusesAnotherKindBesideOne() {
    assertThat(
            refusal(
                with(set("one", new Rule.Latency("us-east-1"))), set("two", new Rule.Weighted(1))))
        .isEqualTo(
            "InvalidChangeBatch: [RRSet with DNS name db.corp.internal., type A, SetIdentifier two"
                + " cannot be created as a non-weighted set exists with the same name and type]");
  }

  @Test
  void takesAnotherKindInThePlaceOfTheOnlyOne() {
    AwsState state = with(set("one", new Rule.Latency("us-east-1")));

    assertThat(sets(apply(state, new Change(UPSERT, set("one", new Rule.Weighted(1))))))
        .containsExactly("db.corp.internal. A 300 weighted one 1: 10.0.0.1");
  }

  @Test
  void refusesTwoSetsForOneRegion() {
    assertThat(
            refusal(
                with(set("one", new Rule.Latency("us-east-1"))),
                set("two", new Rule.Latency("us-east-1"))))
        .isEqualTo(
            "InvalidChangeBatch: [RRSet with DNS name db.corp.internal., type A, SetIdentifier"
                + " two, and Region Name=us-east-1 cannot be created because a latency RRSet with"
                + " the same name, type and region already exists.]");
  }

  @Test
  void refusesTwoSetsForOnePlace() {
    assertThat(
            refusal(
                with(set("one", new Rule.Geoproximity("us-east-1"))),
                set("two", new Rule.Geoproximity("us-east-1"))))
        .isEqualTo(
            "InvalidChangeBatch: [RRSet with DNS name db.corp.internal., type A, SetIdentifier two"
                + " cannot be created because a geoproximity RRSet with the same name, type and"
                + " location already exists.]");
  }

  @Test
  void takesTheSamePlaceAgainInThePlaceOfASet() {
    AwsState state = with(set("one", new Rule.Latency("us-east-1")));

    assertThat(
            sets(apply(state, new Change(UPSERT, set("one", new Rule.Latency("us-east-1"), 60)))))
        .containsExactly("db.corp.internal. A 60 latency one us-east-1: 10.0.0.1");
  }

  @Test
  void refusesTwoPrimaries() {
    assertThat(
            refusal(
                with(checked("one", new Rule.Failover(true), 60, "H1")),
                checked("two", new Rule.Failover(true), 60, "H1")))
        .isEqualTo(
            "InvalidChangeBatch: [RRSet with DNS name db.corp.internal., type A, SetIdentifier two"
                + " cannot be created because a primary failover RRSet with the same name and type"
                + " already exists.]");
  }

  @Test
  void wantsAHealthCheckOfAPrimary() {
    assertThat(refusal(empty, set("one", new Rule.Failover(true))))
        .isEqualTo(
            "InvalidChangeBatch: [A non-alias primary ResourceRecordSet must have an associated"
                + " health check. No changes made.]");
    assertThat(sets(with(set("one", new Rule.Failover(false))))).hasSize(1);
  }

  @Test
  void refusesAHealthCheckThatIsNotThere() {
    assertThat(refusal(empty, checked("one", new Rule.Weighted(1), 60, "H9")))
        .isEqualTo("NoSuchHealthCheck: A health check with id H9 does not exist.");
  }

  @Test
  void takesAHealthCheckOfAnotherAccount() {
    assertThat(sets(with(checked("one", new Rule.Weighted(1), 60, "H2")))).hasSize(1);
  }

  @Test
  void refusesWeightedSetsWithUnequalTtls() {
    AwsState state = with(set("one", new Rule.Weighted(1)));

    assertThat(refusal(state, set("two", new Rule.Weighted(1), 60)))
        .isEqualTo(
            "InvalidChangeBatch: [RRSet with DNS name db.corp.internal. and type A, SetIdentifier"
                + " two cannot be created as weighted sets must contain the same TTL.]");
  }

  @Test
  void refusesAnotherTtlForOneOfSeveralWeightedSets() {
    AwsState state = with(set("one", new Rule.Weighted(1)), set("two", new Rule.Weighted(1)));

    assertThat(refusal(state, new Change(UPSERT, set("one", new Rule.Weighted(1), 60))))
        .isEqualTo(
            "InvalidChangeBatch: [RRSet with DNS name db.corp.internal. and type A, SetIdentifier"
                + " one cannot be created as weighted sets must contain the same TTL.]");
  }

  @Test
  void takesAnotherTtlForAllWeightedSetsTogether() {
    AwsState state = with(set("one", new Rule.Weighted(1)), set("two", new Rule.Weighted(1)));

    assertThat(
            sets(
                apply(
                    state,
                    new Change(UPSERT, set("one", new Rule.Weighted(1), 60)),
                    new Change(UPSERT, set("two", new Rule.Weighted(1), 60)))))
        .containsExactly(
            "db.corp.internal. A 60 weighted one 1: 10.0.0.1",
            "db.corp.internal. A 60 weighted two 1: 10.0.0.1");
  }

  @Test
  void takesUnequalTtlsOfOtherKinds() {
    AwsState state =
        with(
            set("one", new Rule.Latency("us-east-1"), 60),
            set("two", new Rule.Latency("eu-west-1"), 300));

    assertThat(sets(state)).hasSize(2);
  }

  @Test
  void refusesMoreThanAHundredSets() {
    AwsState state = empty;
    for (int i = 0; i < 100; i++) {
      state = apply(state, new Change(CREATE, set("s" + i, new Rule.Weighted(1))));
    }

    assertThat(refusal(state, set("one", new Rule.Weighted(1))))
        .isEqualTo(
            "InvalidChangeBatch: [Exceeded limit on number of weighted RRSets for"
                + " db.corp.internal., type A in this zone.]");
    assertThat(sets(apply(state, new Change(UPSERT, set("s1", new Rule.Weighted(2))))))
        .hasSize(100);
  }

  @Test
  void refusesMoreThanThirtyGeoproximitySets() {
    AwsState state = empty;
    List<String> regions = new ArrayList<>(new TreeSet<>(Regions.of("aws").keySet()));
    for (String region : regions.subList(0, 30)) {
      state = apply(state, new Change(CREATE, set(region, new Rule.Geoproximity(region))));
    }

    assertThat(refusal(state, set("one", new Rule.Geoproximity(regions.get(30)))))
        .isEqualTo(
            "InvalidChangeBatch: [Exceeded limit on number of geoproximity RRSets for"
                + " db.corp.internal., type A in this zone.]");
  }

  @Test
  void refusesARoutedCnameBesideAnotherType() {
    AwsState state = with(set("one", new Rule.Weighted(1)));
    RecordSet cname =
        RecordSet.of("db.corp.internal.", "CNAME", 60, List.of("www.corp.internal"))
            .routedBy(new Routing("one", "", List.of(new Rule.Weighted(1))));

    assertThat(refusal(state, cname))
        .isEqualTo(
            "InvalidChangeBatch: [RRSet of type CNAME with DNS name db.corp.internal. is not"
                + " permitted as it conflicts with other records with the same DNS name in zone"
                + " corp.internal.]");
    assertThat(refusal(with(cname), set("one", new Rule.Weighted(1))))
        .isEqualTo(
            "InvalidChangeBatch: [RRSet of type A with DNS name db.corp.internal. is not permitted"
                + " because a conflicting RRSet of type CNAME with the same DNS name already exists"
                + " in zone corp.internal.]");
  }

  @Test
  void changesFromOneKindToAnotherInABatchThatTakesTheOldSetsOutFirst() {
    AwsState state = with(set("one", new Rule.Weighted(1)), set("two", new Rule.Weighted(1)));

    assertThat(
            sets(
                apply(
                    state,
                    new Change(DELETE, set("one", new Rule.Weighted(1))),
                    new Change(DELETE, set("two", new Rule.Weighted(1))),
                    new Change(CREATE, set("one", new Rule.Latency("us-east-1"))))))
        .containsExactly("db.corp.internal. A 300 latency one us-east-1: 10.0.0.1");
  }
}
