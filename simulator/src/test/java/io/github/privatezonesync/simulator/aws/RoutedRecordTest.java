package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.AwsStack.RECORD;
import static io.github.privatezonesync.simulator.aws.AwsStack.routedInputs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A {@code Record} that is one of several at its name and type. */
class RoutedRecordTest {
  private static final String WEIGHTED = "weightedRoutingPolicies";
  private static final String LATENCY = "latencyRoutingPolicies";
  private static final String GEOPROXIMITY = "geoproximityRoutingPolicy";
  private static final String FAILOVER = "failoverRoutingPolicies";
  private static final Difference NOTHING = new Difference(List.of(), List.of(), false);

  private final AwsStack stack = AwsStack.fresh();
  private final String hub = stack.vpc("hub");
  private final Live zone = stack.zone("corp.internal", hub);

  private static List<Map<String, Object>> weight(int weight) {
    return List.of(Map.of("weight", weight));
  }

  private Difference diff(Live record, Map<String, Object> inputs) {
    return stack.provider().diff(RECORD, record.inputs(), record.state(), inputs);
  }

  private static Map<String, Object> with(Map<String, Object> inputs, String name, Object value) {
    Map<String, Object> changed = new HashMap<>(inputs);
    changed.put(name, value);
    return changed;
  }

  private List<String> sets() {
    return stack.clouds().snapshot().zones().get(0).data().entries().stream()
        .map(Object::toString)
        .toList();
  }

  private List<Failure> failures(Map<String, Object> inputs) {
    return stack.provider().check(RECORD, "it", inputs, "seed").failures();
  }

  @Test
  void hasTheSetIdentifierInItsId() {
    stack.forgetCalls();
    Live record = stack.routed(zone, "us_1", WEIGHTED, weight(3), "10.0.0.1");

    assertThat(record.id()).isEqualTo(zone.id() + "_db.corp.internal_A_us_1");
    assertThat(record.state())
        .containsEntry("setIdentifier", "us_1")
        .containsEntry(WEIGHTED, List.of(Map.of("weight", 3L)))
        .containsEntry("records", List.of("10.0.0.1"))
        .doesNotContainKey("healthCheckId");
    assertThat(stack.calls())
        .containsExactly("ChangeResourceRecordSets " + zone.id() + " db.corp.internal A us_1");
    assertThat(sets()).containsExactly("db.corp.internal. A 300 weighted us_1 3: 10.0.0.1");
  }

  @Test
  void standsBesideOthersOfItsNameAndType() {
    stack.routed(zone, "b", WEIGHTED, weight(1), "10.0.0.2");
    stack.routed(zone, "a", WEIGHTED, weight(3), "10.0.0.1");

    assertThat(sets())
        .containsExactly(
            "db.corp.internal. A 300 weighted a 3: 10.0.0.1",
            "db.corp.internal. A 300 weighted b 1: 10.0.0.2");
    assertThat(stack.possible(hub, "db.corp.internal", "A"))
        .containsExactly(
            "75%: db.corp.internal. A: 10.0.0.1", "25%: db.corp.internal. A: 10.0.0.2");
  }

  @Test
  void keepsEveryKindAsItWasGiven() {
    keeps(WEIGHTED, weight(0));
    keeps(LATENCY, List.of(Map.of("region", "eu-west-1")));
    keeps(GEOPROXIMITY, Map.of("awsRegion", "eu-west-1"));
    keeps(FAILOVER, List.of(Map.of("type", "SECONDARY")));
  }

  private void keeps(String block, Object policy) {
    Map<String, Object> inputs = routedInputs(zone, "one", block, policy, "10.0.0.1");
    Live record = stack.create(RECORD, "it", inputs);
    Live refreshed =
        stack.provider().refresh(RECORD, record.id(), inputs, record.state()).orElseThrow();

    assertThat(diff(record, inputs)).as(block).isEqualTo(NOTHING);
    assertThat(stack.provider().diff(RECORD, refreshed.inputs(), refreshed.state(), inputs))
        .as(block)
        .isEqualTo(NOTHING);
    assertThat(
            stack
                .provider()
                .diff(RECORD, inputs, record.state(), with(inputs, block, otherThan(policy))))
        .as(block)
        .isEqualTo(new Difference(List.of(block), List.of(), false));
    stack.delete(RECORD, record);
    assertThat(sets()).isEmpty();
  }

  private static Object otherThan(Object policy) {
    Map<String, Object> other = Map.of("weight", 7, "region", "us-west-2", "type", "PRIMARY");
    return policy instanceof List<?> ? List.of(other) : Map.of("awsRegion", "us-west-2");
  }

  @Test
  void takesABiasOfZeroForNone() {
    Map<String, Object> inputs =
        routedInputs(
            zone, "one", GEOPROXIMITY, Map.of("awsRegion", "eu-west-1", "bias", 0), "10.0.0.1");

    assertThat(diff(stack.create(RECORD, "it", inputs), inputs)).isEqualTo(NOTHING);
  }

  @Test
  void changesWeightAndTtlInPlaceWithOneCall() {
    Live record = stack.routed(zone, "a", WEIGHTED, weight(1), "10.0.0.1");
    stack.forgetCalls();
    Map<String, Object> heavier = routedInputs(zone, "a", WEIGHTED, weight(9), "10.0.0.1");

    assertThat(diff(record, with(heavier, "ttl", 60)))
        .isEqualTo(new Difference(List.of("ttl", WEIGHTED), List.of(), false));
    Live changed = stack.update(RECORD, record, with(heavier, "ttl", 60));

    assertThat(changed.id()).isEqualTo(record.id());
    assertThat(sets()).containsExactly("db.corp.internal. A 60 weighted a 9: 10.0.0.1");
    assertThat(stack.calls())
        .containsExactly("ChangeResourceRecordSets " + zone.id() + " db.corp.internal A a");
  }

  @Test
  void changesItsSetIdentifierWithOneCallAndKeepsItsIdInPulumi() {
    Live record =
        stack.routed(zone, "a", LATENCY, List.of(Map.of("region", "eu-west-1")), "10.0.0.1");
    stack.forgetCalls();
    Map<String, Object> renamed =
        routedInputs(zone, "b", LATENCY, List.of(Map.of("region", "eu-west-1")), "10.0.0.1");

    assertThat(diff(record, renamed))
        .isEqualTo(new Difference(List.of("setIdentifier"), List.of(), false));
    Live changed = stack.update(RECORD, record, renamed);

    assertThat(changed.id()).isEqualTo(record.id());
    assertThat(changed.state()).containsEntry("setIdentifier", "b");
    assertThat(stack.calls())
        .containsExactly("ChangeResourceRecordSets " + zone.id() + " db.corp.internal A b for A a");
    assertThat(sets()).containsExactly("db.corp.internal. A 300 latency b eu-west-1: 10.0.0.1");
  }

  @Test
  void becomesRoutedAndAloneAgainInPlace() {
    Live record = stack.record(zone, "db.corp.internal", "A", "10.0.0.1");
    Live routed =
        stack.update(RECORD, record, routedInputs(zone, "a", WEIGHTED, weight(1), "10.0.0.1"));
    assertThat(sets()).containsExactly("db.corp.internal. A 300 weighted a 1: 10.0.0.1");

    Live alone =
        stack.update(
            RECORD, routed, AwsStack.recordInputs(zone, "db.corp.internal", "A", "10.0.0.1"));

    assertThat(sets()).containsExactly("db.corp.internal. A 300 10.0.0.1");
    assertThat(alone.state()).doesNotContainKeys("setIdentifier", WEIGHTED);
  }

  @Test
  void deletesItsOwnSetOnly() {
    Live one = stack.routed(zone, "a", WEIGHTED, weight(1), "10.0.0.1");
    stack.routed(zone, "b", WEIGHTED, weight(1), "10.0.0.2");

    stack.delete(RECORD, one);

    assertThat(sets()).containsExactly("db.corp.internal. A 300 weighted b 1: 10.0.0.2");
  }

  @Test
  void isImportedByAnIdWithItsSetIdentifier() {
    stack.routed(zone, "a_b", WEIGHTED, weight(4), "10.0.0.1");
    stack.routed(zone, "b", WEIGHTED, weight(1), "10.0.0.2");
    String id = zone.id() + "_db.corp.internal_A_a_b";

    Live imported = stack.provider().read(RECORD, id, Map.of()).orElseThrow();

    assertThat(imported.id()).isEqualTo(id);
    assertThat(imported.inputs())
        .isEqualTo(
            Map.of(
                "zoneId",
                zone.id(),
                "name",
                "db.corp.internal",
                "type",
                "A",
                "ttl",
                300L,
                "records",
                List.of("10.0.0.1"),
                "setIdentifier",
                "a_b",
                WEIGHTED,
                List.of(Map.of("weight", 4L))));
    assertThat(stack.provider().read(RECORD, zone.id() + "_db.corp.internal_A", Map.of()))
        .isEmpty();
  }

  @Test
  void showsWhatAnotherChanged() {
    Live record = stack.routed(zone, "a", WEIGHTED, weight(1), "10.0.0.1");
    Map<String, Object> inputs = record.inputs();
    stack.update(RECORD, record, routedInputs(zone, "a", WEIGHTED, weight(2), "10.0.0.1"));

    Live refreshed =
        stack.provider().refresh(RECORD, record.id(), inputs, record.state()).orElseThrow();

    assertThat(refreshed.inputs()).containsEntry(WEIGHTED, List.of(Map.of("weight", 2L)));
  }

  @Test
  void mayBeAnAliasOfOtherRoutedSets() {
    stack.routed(zone, "a", WEIGHTED, weight(1), "10.0.0.1");
    Map<String, Object> inputs =
        Map.of(
            "zoneId",
            zone.id(),
            "name",
            "www.corp.internal",
            "type",
            "A",
            "setIdentifier",
            "us",
            LATENCY,
            List.of(Map.of("region", "us-east-1")),
            "aliases",
            List.of(
                Map.of(
                    "name",
                    "db.corp.internal",
                    "zoneId",
                    zone.id(),
                    "evaluateTargetHealth",
                    true)));
    Live alias = stack.create(RECORD, "www", inputs);

    assertThat(diff(alias, inputs)).isEqualTo(NOTHING);
    assertThat(stack.resolve(hub, "www.corp.internal", "A"))
        .hasToString("www.corp.internal. A: 10.0.0.1");
  }

  @Test
  void findsTwoPoliciesWrong() {
    assertThat(
            failures(
                with(
                    routedInputs(zone, "a", WEIGHTED, weight(1), "10.0.0.1"),
                    LATENCY,
                    List.of(Map.of("region", "us-east-1")))))
        .containsExactly(
            new Failure(
                LATENCY, "\"latency_routing_policy\": conflicts with weighted_routing_policy"),
            new Failure(
                WEIGHTED, "\"weighted_routing_policy\": conflicts with latency_routing_policy"));
  }

  @Test
  void findsAPolicyWithoutASetIdentifierWrong() {
    Map<String, Object> inputs = routedInputs(zone, "a", WEIGHTED, weight(1), "10.0.0.1");
    inputs.remove("setIdentifier");

    assertThat(failures(inputs))
        .containsExactly(
            new Failure(
                WEIGHTED,
                "\"weighted_routing_policy\": all of `set_identifier,weighted_routing_policy` must"
                    + " be specified"));
  }

  @Test
  void findsPoliciesWrongThatAreNone() {
    assertThat(failures(routedInputs(zone, "a", WEIGHTED, List.of(Map.of()), "10.0.0.1")))
        .containsExactly(
            new Failure(
                WEIGHTED,
                "Missing required argument. The argument \"weight\" is required, but no definition"
                    + " was found."));
    assertThat(
            failures(
                routedInputs(
                    zone,
                    "a",
                    WEIGHTED,
                    List.of(Map.of("weight", 1), Map.of("weight", 2)),
                    "10.0.0.1")))
        .containsExactly(
            new Failure(
                WEIGHTED,
                "Too many list items. No more than 1 \"weighted_routing_policy\" item is allowed,"
                    + " got 2"));
    assertThat(
            failures(
                routedInputs(zone, "a", FAILOVER, List.of(Map.of("type", "third")), "10.0.0.1")))
        .containsExactly(
            new Failure(
                FAILOVER, "expected type to be one of [\"PRIMARY\" \"SECONDARY\"], got third"));
    assertThat(
            failures(
                routedInputs(zone, "a", LATENCY, List.of(Map.of("region", "mars")), "10.0.0.1")))
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure.reason())
                    .startsWith("expected region to be one of [\"af-south-1\" ")
                    .endsWith(" \"us-west-2\"], got mars"));
  }

  @Test
  void waitsForWhatIsUnknown() {
    assertThat(
            failures(
                with(
                    routedInputs(
                        zone, "a", WEIGHTED, List.of(Map.of("weight", Unknown.VALUE)), "10.0.0.1"),
                    "healthCheckId",
                    Unknown.VALUE)))
        .isEmpty();
    assertThat(
            failures(
                routedInputs(zone, "a", GEOPROXIMITY, Map.of("bias", Unknown.VALUE), "10.0.0.1")))
        .isEmpty();
  }

  @Test
  void needsAHealthCheckThatIsThere() {
    String check = stack.healthCheck("alarm");
    Map<String, Object> inputs =
        with(routedInputs(zone, "a", WEIGHTED, weight(1), "10.0.0.1"), "healthCheckId", check);

    Live record = stack.create(RECORD, "db", inputs);

    assertThat(record.state()).containsEntry("healthCheckId", check);
    assertThat(sets())
        .containsExactly("db.corp.internal. A 300 weighted a 1 checked by " + check + ": 10.0.0.1");
    assertThat(
            AwsStack.refusal(
                () -> stack.update(RECORD, record, with(inputs, "healthCheckId", "nine"))))
        .isEqualTo(
            "creating Route53 Record: NoSuchHealthCheck: A health check with id nine does not"
                + " exist.");
  }
}
