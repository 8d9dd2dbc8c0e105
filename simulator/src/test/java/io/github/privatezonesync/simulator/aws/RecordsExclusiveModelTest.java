package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.AwsStack.EXCLUSIVE;
import static io.github.privatezonesync.simulator.aws.AwsStack.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordsExclusiveModelTest {
  private final AwsStack stack = AwsStack.fresh();
  private final String hub = stack.vpc("hub");
  private final Live zone = stack.zone("corp.internal", hub);

  @Test
  void writesAllSetsWithOneCallAndTakesOthersOut() {
    stack.record(zone, "old.corp.internal", "A", "10.0.0.9");
    stack.record(zone, "db.corp.internal", "A", "10.0.0.9");
    stack.forgetCalls();

    Live exclusive =
        create(
            List.of(
                set("db.corp.internal.", "A", "10.0.0.1"),
                set("db.corp.internal.", "TXT", "\"owner=search\"")));

    assertThat(exclusive.id()).isEqualTo(zone.id());
    assertThat(stack.calls())
        .containsExactly("ChangeResourceRecordSets " + zone.id() + " 3 changes");
    assertThat(sets())
        .containsExactly(
            "db.corp.internal. A 300 10.0.0.1", "db.corp.internal. TXT 300 \"owner=search\"");
  }

  @Test
  void makesNoCallWhenTheZoneIsRightAlready() {
    create(List.of(set("db.corp.internal.", "A", "10.0.0.1")));
    stack.forgetCalls();

    create(List.of(set("db.corp.internal.", "A", "10.0.0.1")));

    assertThat(stack.calls()).isEmpty();
  }

  @Test
  void emptiesTheZoneWithoutSets() {
    stack.record(zone, "old.corp.internal", "A", "10.0.0.9");

    create(List.of());

    assertThat(sets()).isEmpty();
  }

  @Test
  void leavesEverythingInTheZoneWhenItIsDeleted() {
    Live exclusive = create(List.of(set("db.corp.internal.", "A", "10.0.0.1")));
    stack.forgetCalls().delete(EXCLUSIVE, exclusive);

    assertThat(stack.calls()).isEmpty();
    assertThat(sets()).hasSize(1);
    assertThat(AwsStack.refusal(() -> stack.delete(ZONE, zone))).contains("HostedZoneNotEmpty");
  }

  @Test
  void passesValuesOnAsTheyAreWritten() {
    assertThat(AwsStack.refusal(() -> create(List.of(set("db.corp.internal.", "TXT", "bare")))))
        .isEqualTo(
            "creating Route 53 Records Exclusive (\""
                + zone.id()
                + "\"): InvalidChangeBatch: [Invalid Resource Record: 'FATAL problem:"
                + " InvalidCharacterString (Value should be enclosed in quotation marks)"
                + " encountered with 'bare'']");
  }

  @Test
  void isTheSameInAnyOrderOfSetsButNotOfValues() {
    Live exclusive =
        create(
            List.of(
                set("a.corp.internal.", "A", "10.0.0.1", "10.0.0.2"),
                set("b.corp.internal.", "A", "10.0.0.1")));

    assertThat(
            diff(
                exclusive,
                List.of(
                    set("b.corp.internal.", "A", "10.0.0.1"),
                    set("a.corp.internal.", "A", "10.0.0.1", "10.0.0.2"))))
        .isEqualTo(new Difference(List.of(), List.of(), false));
    assertThat(
            diff(
                exclusive,
                List.of(
                    set("b.corp.internal.", "A", "10.0.0.1"),
                    set("a.corp.internal.", "A", "10.0.0.2", "10.0.0.1"))))
        .isEqualTo(new Difference(List.of("resourceRecordSets"), List.of(), false));
  }

  @Test
  void isReplacedByAnotherZone() {
    Live exclusive = create(List.of());

    assertThat(
            stack
                .provider()
                .diff(
                    EXCLUSIVE,
                    exclusive.inputs(),
                    exclusive.state(),
                    Map.of("zoneId", Unknown.VALUE))
                .replace())
        .containsExactly("zoneId");
  }

  @Test
  void showsNoDifferenceAfterARefreshHoweverNamesAreWritten() {
    Live exclusive =
        create(
            List.of(
                set("b.corp.internal.", "A", "10.0.0.2", "10.0.0.1"),
                set("A.corp.internal", "A", "10.0.0.1"),
                alias("www.corp.internal", "lb.example.com")));

    assertThat(afterRefresh(exclusive).changed()).isEmpty();
  }

  @Test
  void showsWildcardsAsDifferentAfterARefresh() {
    Live wildcard = create(List.of(set("*.corp.internal.", "A", "10.0.0.1")));
    assertThat(diff(wildcard, List.of(set("*.corp.internal.", "A", "10.0.0.1"))).changed())
        .isEmpty();
    assertThat(afterRefresh(wildcard).changed()).containsExactly("resourceRecordSets");
  }

  @Test
  void changesNothingForAWildcardThatOnlyReadsOtherwise() {
    Live wildcard = create(List.of(set("*.corp.internal.", "A", "10.0.0.1")));
    stack.forgetCalls();

    stack.update(EXCLUSIVE, wildcard, inputs(set("*.corp.internal.", "A", "10.0.0.1")));

    assertThat(stack.calls()).isEmpty();
  }

  @Test
  void writesAnAliasWithoutADotAgainAndAgain() {
    Map<String, Object> undotted = alias("www.corp.internal.", "lb.example.com");
    Map<String, Object> dotted = alias("www.corp.internal.", "lb.example.com.");
    Live exclusive = create(List.of(undotted));
    stack.forgetCalls();

    stack.update(EXCLUSIVE, exclusive, inputs(undotted));
    stack.update(EXCLUSIVE, exclusive, inputs(dotted));

    assertThat(stack.calls())
        .containsExactly("ChangeResourceRecordSets " + zone.id() + " 1 changes");
  }

  @Test
  void failsBeyondAThousandValuesAndHalfAsManyReplacements() {
    Live thousand = create(addresses(1_000, "10.0.0.1"));
    String refused =
        "creating Route 53 Records Exclusive (\""
            + zone.id()
            + "\"): InvalidChangeBatch: [Number of records limit of 1000 exceeded.]";

    assertThat(sets()).hasSize(1_000);
    assertThat(
            AwsStack.refusal(
                () -> stack.update(EXCLUSIVE, thousand, inputs(addresses(501, "10.0.0.2")))))
        .isEqualTo(refused);
    create(List.of());
    assertThat(AwsStack.refusal(() -> create(addresses(1_001, "10.0.0.1")))).isEqualTo(refused);
  }

  @Test
  void changesATypeInOneBatch() {
    Live exclusive = create(List.of(set("db.corp.internal.", "A", "10.0.0.1")));

    stack.update(
        EXCLUSIVE, exclusive, inputs(set("db.corp.internal.", "CNAME", "www.corp.internal.")));

    assertThat(sets()).containsExactly("db.corp.internal. CNAME 300 www.corp.internal.");
  }

  @Test
  void isImportedByTheIdOfTheZone() {
    stack.record(zone, "*.corp.internal", "TXT", "hello");

    assertThat(stack.provider().read(EXCLUSIVE, zone.id(), Map.of()).orElseThrow().inputs())
        .isEqualTo(
            Map.of(
                "zoneId",
                zone.id(),
                "resourceRecordSets",
                List.of(
                    Map.of(
                        "name",
                        "\\052.corp.internal.",
                        "type",
                        "TXT",
                        "ttl",
                        300L,
                        "resourceRecords",
                        List.of(Map.of("value", "\"hello\""))))));
  }

  @Test
  void isGoneWithItsZone() {
    Live exclusive = create(List.of());
    stack.delete(ZONE, zone);

    assertThat(stack.provider().read(EXCLUSIVE, zone.id(), exclusive.state())).isEmpty();
    assertThat(AwsStack.refusal(() -> create(List.of())))
        .isEqualTo(
            "creating Route 53 Records Exclusive (\"%s\"): NoSuchHostedZone: No hosted zone found with ID: %s"
                .formatted(zone.id(), zone.id()));
  }

  @Test
  void refusesTheZoneOfAnotherAccount() {
    AwsStack lab = stack.as("222222222222");
    String denied =
        "AccessDenied: User: arn:aws:iam::222222222222:user/simulator is not authorized to access"
            + " this resource";

    assertThat(AwsStack.refusal(() -> lab.create(EXCLUSIVE, "it", inputs(List.of()))))
        .isEqualTo("creating Route 53 Records Exclusive (\"" + zone.id() + "\"): " + denied);
    assertThat(AwsStack.refusal(() -> lab.provider().read(EXCLUSIVE, zone.id(), Map.of())))
        .isEqualTo("reading Route 53 Records Exclusive (\"" + zone.id() + "\"): " + denied);
  }

  @Test
  void refusesTrafficPolicies() {
    Map<String, Object> managed = new HashMap<>(set("db.corp.internal.", "A", "10.0.0.1"));
    managed.put("trafficPolicyInstanceId", "t");

    assertThat(AwsStack.refusal(() -> create(List.of(managed))))
        .isEqualTo(
            "NotModelled: the simulator does not model traffic policies"
                + " (trafficPolicyInstanceId)");
  }

  @Test
  void findsInputsWrong() {
    Map<String, Object> wrong = new HashMap<>(set("", "ANY", "x".repeat(4_001)));
    wrong.put("ttl", -1);

    assertThat(stack.provider().check(EXCLUSIVE, "it", inputs(wrong), "seed").failures())
        .containsExactly(
            new Failure(
                "resourceRecordSets",
                "Missing required argument. The argument \"name\" is required, but no definition"
                    + " was found."),
            new Failure(
                "resourceRecordSets",
                "expected type to be one of [\"A\" \"AAAA\" \"CAA\" \"CNAME\" \"DS\" \"HTTPS\""
                    + " \"MX\" \"NAPTR\" \"NS\" \"PTR\" \"SOA\" \"SPF\" \"SRV\" \"SSHFP\" \"SVCB\""
                    + " \"TLSA\" \"TXT\"], got ANY"),
            new Failure(
                "resourceRecordSets", "ttl value must be between 0 and 2147483647, got: -1"),
            new Failure(
                "resourceRecordSets", "value string length must be at most 4000, got: 4001"));
  }

  private Difference afterRefresh(Live exclusive) {
    Live refreshed =
        stack
            .provider()
            .refresh(EXCLUSIVE, zone.id(), exclusive.inputs(), exclusive.state())
            .orElseThrow();
    return stack
        .provider()
        .diff(EXCLUSIVE, refreshed.inputs(), refreshed.state(), exclusive.inputs());
  }

  private Difference diff(Live exclusive, List<Map<String, Object>> sets) {
    return stack.provider().diff(EXCLUSIVE, exclusive.inputs(), exclusive.state(), inputs(sets));
  }

  private Live create(List<Map<String, Object>> sets) {
    return stack.create(EXCLUSIVE, "records", inputs(sets));
  }

  private Map<String, Object> inputs(Map<String, Object> set) {
    return inputs(List.of(set));
  }

  private Map<String, Object> inputs(List<Map<String, Object>> sets) {
    return sets.isEmpty()
        ? Map.of("zoneId", zone.id())
        : Map.of("zoneId", zone.id(), "resourceRecordSets", sets);
  }

  private List<String> sets() {
    return stack.clouds().snapshot().zones().get(0).data().recordSets().stream()
        .map(Object::toString)
        .toList();
  }

  private static Map<String, Object> set(String name, String type, String... values) {
    return Map.of(
        "name",
        name,
        "type",
        type,
        "ttl",
        300,
        "resourceRecords",
        Arrays.stream(values).map(value -> Map.of("value", value)).toList());
  }

  private static Map<String, Object> alias(String name, String target) {
    return Map.of(
        "name",
        name,
        "type",
        "A",
        "aliasTarget",
        Map.of("dnsName", target, "hostedZoneId", "Z9", "evaluateTargetHealth", false));
  }

  private static List<Map<String, Object>> addresses(int count, String address) {
    return IntStream.range(0, count)
        .mapToObj(i -> set("h" + i + ".corp.internal.", "A", address))
        .toList();
  }
}
