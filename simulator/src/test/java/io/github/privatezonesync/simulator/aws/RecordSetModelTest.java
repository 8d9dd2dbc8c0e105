package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.AwsStack.RECORD;
import static io.github.privatezonesync.simulator.aws.AwsStack.ZONE;
import static io.github.privatezonesync.simulator.aws.AwsStack.recordInputs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecordSetModelTest {
  private static final Difference NOTHING = new Difference(List.of(), List.of(), false);

  private final AwsStack stack = AwsStack.fresh();
  private final String hub = stack.vpc("hub");
  private final Live zone = stack.zone("example.com", hub);

  @Test
  void givesBackWhatTheSdkHas() {
    stack.forgetCalls();
    Live record = stack.record(zone, "DB.Example.com.", "A", "10.0.0.1");

    assertThat(record.id()).isEqualTo(zone.id() + "_db.example.com_A");
    assertThat(record.state())
        .isEqualTo(
            Map.of(
                "zoneId",
                zone.id(),
                "name",
                "db.example.com",
                "type",
                "A",
                "ttl",
                300L,
                "records",
                List.of("10.0.0.1"),
                "fqdn",
                "db.example.com",
                "allowOverwrite",
                false));
    assertThat(stack.calls())
        .containsExactly("ChangeResourceRecordSets " + zone.id() + " db.example.com A");
  }

  /** A name is full when its text ends with that of the zone, whatever is before it. */
  @ParameterizedTest
  @CsvSource({
    "db, db.example.com",
    "db.example.com, db.example.com",
    "'', example.com",
    "example.com., example.com",
    "*, *.example.com",
    "*.example.com, *.example.com",
    "@, \\100.example.com",
    "a.b, a.b.example.com"
  })
  void expandsNames(String name, String fqdn) {
    Live record = stack.record(zone, name, "A", "10.0.0.1");

    assertThat(record.state())
        .containsEntry("fqdn", fqdn)
        .containsEntry("name", ProviderNames.kept(name));
  }

  @Test
  void takesANameThatEndsLikeTheZoneForAFullOne() {
    assertThat(AwsStack.refusal(() -> stack.record(zone, "myexample.com", "A", "10.0.0.1")))
        .isEqualTo(
            "creating Route53 Record: InvalidChangeBatch: [RRSet with DNS name myexample.com. is"
                + " not permitted in zone example.com.]");
  }

  @Test
  void putsQuotesAroundTextsAndTakesThemOff() {
    Live record =
        stack.record(zone, "db.example.com", "TXT", "part one\" \"part two", "\\303\\274");

    assertThat(record.state().get("records"))
        .isEqualTo(List.of("part one\" \"part two", "\\303\\274"));
    assertThat(stack.resolve(hub, "db.example.com", "TXT").data())
        .containsExactly("\"\\195\\188\"", "\"part one\" \"part two\"");
  }

  @Test
  void refusesATextThatBringsItsQuotes() {
    assertThat(AwsStack.refusal(() -> stack.record(zone, "db.example.com", "TXT", "\"text\"")))
        .isEqualTo(
            "creating Route53 Record: InvalidChangeBatch: [Invalid Resource Record: 'FATAL problem:"
                + " InvalidCharacterString (Value should be enclosed in quotation marks)"
                + " encountered with '\"\"text\"\"'']");
  }

  @Test
  void overlooksCaseDotAndOrder() {
    Live record = stack.record(zone, "db.example.com", "A", "10.0.0.1", "10.0.0.2");

    assertThat(diff(record, recordInputs(zone, "DB.example.com.", "A", "10.0.0.2", "10.0.0.1")))
        .isEqualTo(NOTHING);
  }

  @Test
  void isReplacedByNameAndZoneOnly() {
    Live record = stack.record(zone, "db.example.com", "A", "10.0.0.1");

    assertThat(diff(record, recordInputs(zone, "www.example.com", "A", "10.0.0.1")))
        .isEqualTo(new Difference(List.of("name"), List.of("name"), false));
    assertThat(
            diff(
                record,
                with(
                    recordInputs(zone, "db.example.com", "A", "10.0.0.1"),
                    "zoneId",
                    Unknown.VALUE)))
        .isEqualTo(new Difference(List.of("zoneId"), List.of("zoneId"), false));
    assertThat(diff(record, recordInputs(zone, "db.example.com", "CNAME", "www.example.com")))
        .isEqualTo(new Difference(List.of("records", "type"), List.of(), false));
  }

  @Test
  void isChangedWhileAValueIsNotKnown() {
    Live record = stack.record(zone, "db.example.com", "A", "10.0.0.1");

    assertThat(
            diff(
                record,
                with(recordInputs(zone, "db.example.com", "A"), "records", List.of(Unknown.VALUE))))
        .isEqualTo(new Difference(List.of("records"), List.of(), false));
  }

  @Test
  void changesValuesAndTtlWithOneCall() {
    Live record = stack.record(zone, "db.example.com", "A", "10.0.0.1");
    stack.forgetCalls();

    stack.update(
        RECORD, record, with(recordInputs(zone, "db.example.com", "A", "10.0.0.2"), "ttl", 60));

    assertThat(stack.calls())
        .containsExactly("ChangeResourceRecordSets " + zone.id() + " db.example.com A");
    assertThat(stack.resolve(hub, "db.example.com", "A").chain())
        .hasToString("[db.example.com. A 60 10.0.0.2]");
  }

  @Test
  void changesTheTypeWithOneCallAndKeepsItsIdInPulumi() {
    Live record = stack.record(zone, "db.example.com", "A", "10.0.0.1");
    stack.forgetCalls();

    Live changed =
        stack.update(
            RECORD, record, recordInputs(zone, "db.example.com", "CNAME", "www.example.com"));
    Live asPulumiHasIt = new Live(record.id(), changed.inputs(), changed.state());

    assertThat(stack.calls())
        .containsExactly("ChangeResourceRecordSets " + zone.id() + " db.example.com CNAME for A");
    Live refreshed =
        stack
            .provider()
            .refresh(RECORD, record.id(), changed.inputs(), changed.state())
            .orElseThrow();
    assertThat(refreshed.id()).isEqualTo(record.id());
    assertThat(refreshed.state()).containsEntry("type", "CNAME");
    stack.delete(RECORD, asPulumiHasIt);
    assertThat(stack.clouds().snapshot().zones().get(0).data().recordSets()).isEmpty();
  }

  @Test
  void refusesAChangeOfTypeWhenTheOldSetIsNotAsPulumiHasIt() {
    Live record = stack.record(zone, "db.example.com", "A", "10.0.0.1");
    stack.update(RECORD, record, recordInputs(zone, "db.example.com", "A", "10.0.0.2"));

    assertThat(
            AwsStack.refusal(
                () ->
                    stack.update(
                        RECORD,
                        record,
                        recordInputs(zone, "db.example.com", "CNAME", "www.example.com"))))
        .startsWith(
            "updating Route53 Record ("
                + record.id()
                + "): InvalidChangeBatch: [Tried to delete resource record set"
                + " [name='db.example.com.', type='A'] but the values provided do not match the"
                + " current values, ");
  }

  @Test
  void refusesASetThatExistsUnlessItMayOverwrite() {
    stack.record(zone, "db.example.com", "A", "10.0.0.1");
    Map<String, Object> inputs = recordInputs(zone, "db.example.com", "A", "10.0.0.2");

    assertThat(AwsStack.refusal(() -> stack.create(RECORD, "again", inputs)))
        .isEqualTo(
            "creating Route53 Record: InvalidChangeBatch: [Tried to create resource record set"
                + " [name='db.example.com.', type='A'] but it already exists]");
    stack.create(RECORD, "again", with(inputs, "allowOverwrite", true));
    assertThat(stack.resolve(hub, "db.example.com", "A").data()).containsExactly("10.0.0.2");
  }

  @Test
  void deletesWhatIsThereWhoeverWroteIt() {
    Live record = stack.record(zone, "db.example.com", "A", "10.0.0.1");
    stack.create(
        RECORD,
        "again",
        with(recordInputs(zone, "db.example.com", "A", "10.0.0.2"), "allowOverwrite", true));

    stack.delete(RECORD, record);
    stack.forgetCalls().delete(RECORD, record);

    assertThat(stack.clouds().snapshot().zones().get(0).data().recordSets()).isEmpty();
    assertThat(stack.calls()).isEmpty();
  }

  @Test
  void isGoneWithItsZone() {
    Live record = stack.record(zone, "db.example.com", "A", "10.0.0.1");
    stack.provider().delete(ZONE, zone.id(), Map.of("forceDestroy", true));

    assertThat(stack.provider().read(RECORD, record.id(), record.state())).isEmpty();
    stack.delete(RECORD, record);
  }

  @Test
  void refusesTheZoneOfAnotherAccount() {
    AwsStack lab = stack.as("222222222222");
    Live record = stack.record(zone, "db.example.com", "A", "10.0.0.1");
    String denied =
        "AccessDenied: User: arn:aws:iam::222222222222:user/simulator is not authorized to access"
            + " this resource";

    assertThat(AwsStack.refusal(() -> lab.record(zone, "www.example.com", "A", "10.0.0.1")))
        .isEqualTo(
            "creating Route53 Record: reading Route 53 Hosted Zone (" + zone.id() + "): " + denied);
    assertThat(AwsStack.refusal(() -> lab.provider().read(RECORD, record.id(), record.state())))
        .isEqualTo("reading Route 53 Record (" + record.id() + "): " + denied);
    assertThat(AwsStack.refusal(() -> lab.delete(RECORD, record)))
        .isEqualTo("deleting Route53 Record (" + record.id() + "): " + denied);
  }

  @Test
  void refusesAMissingZone() {
    Live missing = new Live("Z9", Map.of(), Map.of());

    assertThat(AwsStack.refusal(() -> stack.record(missing, "db", "A", "10.0.0.1")))
        .isEqualTo(
            "creating Route53 Record: reading Route 53 Hosted Zone (Z9): NoSuchHostedZone: No"
                + " hosted zone found with ID: Z9");
  }

  @Test
  void isImportedByItsId() {
    stack.record(zone, "_grpc._tcp.example.com", "SRV", "1 2 443 db.example.com");
    String id = zone.id() + "__grpc._tcp.example.com_SRV";

    Live imported = stack.provider().read(RECORD, id, Map.of()).orElseThrow();

    assertThat(imported.id()).isEqualTo(id);
    assertThat(imported.inputs())
        .isEqualTo(
            Map.of(
                "zoneId",
                zone.id(),
                "name",
                "_grpc._tcp.example.com",
                "type",
                "SRV",
                "ttl",
                300L,
                "records",
                List.of("1 2 443 db.example.com")));
  }

  @Test
  void refusesAnIdThatIsNone() {
    assertThat(AwsStack.refusal(() -> stack.provider().read(RECORD, "Z1_db", Map.of())))
        .isEqualTo(
            "unexpected format of ID (\"Z1_db\"), expected"
                + " ZONEID_RECORDNAME_TYPE_SET-IDENTIFIER (e.g."
                + " Z4KAPRWWNC7JR_dev.example.com_NS_dev), where SET-IDENTIFIER is optional");
  }

  @ParameterizedTest
  @MethodSource
  void refusesRoutingThatItDoesNotModel(String block, Object policy, String what) {
    Map<String, Object> inputs =
        with(
            with(recordInputs(zone, "db.example.com", "A", "10.0.0.1"), "setIdentifier", "one"),
            block,
            policy);

    assertThat(AwsStack.refusal(() -> stack.create(RECORD, "it", inputs)))
        .isEqualTo("creating Route53 Record: NotModelled: the simulator does not model " + what);
  }

  static Stream<Arguments> refusesRoutingThatItDoesNotModel() {
    String geolocation = "geolocationRoutingPolicies";
    String proximity = "geoproximityRoutingPolicy";
    return Stream.of(
        arguments(
            "cidrRoutingPolicy",
            Map.of("collectionId", "c", "locationName", "l"),
            "IP-based routing (cidrRoutingPolicy)"),
        arguments(
            geolocation,
            List.of(Map.of("country", "*")),
            "geolocation routing (geolocationRoutingPolicies)"),
        arguments(
            geolocation,
            List.of(Map.of("country", "CA", "subdivision", "QC")),
            "geolocation routing (geolocationRoutingPolicies)"),
        arguments(
            "multivalueAnswerRoutingPolicy",
            true,
            "multivalue answers (multivalueAnswerRoutingPolicy)"),
        arguments(
            proximity,
            Map.of("awsRegion", "eu-west-1", "bias", -10),
            "geoproximity with a bias (bias)"),
        arguments(
            proximity,
            Map.of("coordinates", List.of(Map.of("latitude", "49.22", "longitude", "-74.01"))),
            "geoproximity by coordinates (coordinates)"),
        arguments(
            proximity,
            Map.of("localZoneGroup", "us-east-1-bos-1"),
            "geoproximity by a local zone group (localZoneGroup)"));
  }

  @Test
  void keepsAliasesAsTheProviderDoes() {
    Live record =
        stack.create(RECORD, "alias", aliasInputs("LB.eu-west-1.elb.amazonaws.com.", true));

    assertThat(record.state())
        .doesNotContainKeys("ttl", "records")
        .containsEntry(
            "aliases",
            List.of(
                Map.of(
                    "name",
                    "lb.eu-west-1.elb.amazonaws.com",
                    "zoneId",
                    "Z9",
                    "evaluateTargetHealth",
                    true)));
    assertThat(diff(record, aliasInputs("lb.eu-west-1.elb.amazonaws.com", true)))
        .isEqualTo(NOTHING);
    assertThat(diff(record, aliasInputs("lb.eu-west-1.elb.amazonaws.com", false)).changed())
        .containsExactly("aliases");
  }

  @Test
  void becomesAnAliasAndBack() {
    Live record = stack.record(zone, "www.example.com", "A", "10.0.0.1");
    Live alias = stack.update(RECORD, record, aliasInputs("lb.example.org", true));
    Live back = stack.update(RECORD, alias, recordInputs(zone, "www.example.com", "A", "10.0.0.1"));

    assertThat(alias.state()).containsKey("aliases").doesNotContainKey("records");
    assertThat(back.state()).containsKey("records").doesNotContainKey("aliases");
  }

  @Test
  void findsInputsWrong() {
    assertThat(failures(Map.of("zoneId", zone.id(), "name", "db", "type", "ANY", "ttl", 1.5)))
        .containsExactly(
            new Failure("ttl", "ttl: expected a whole number, got '1.5'"),
            new Failure(
                "type",
                "expected type to be one of [\"A\" \"AAAA\" \"CAA\" \"CNAME\" \"DS\" \"HTTPS\""
                    + " \"MX\" \"NAPTR\" \"NS\" \"PTR\" \"SOA\" \"SPF\" \"SRV\" \"SSHFP\" \"SVCB\""
                    + " \"TLSA\" \"TXT\"], got ANY"),
            new Failure("records", "\"records\": one of `alias,records` must be specified"));
    assertThat(
            failures(with(recordInputs(zone, "db", "A", "10.0.0.1"), "aliases", aliases("", "Z9"))))
        .containsExactly(
            new Failure(
                "aliases",
                "\"alias\": only one of `alias,records` can be specified, but `alias,records` were"
                    + " specified."),
            new Failure("aliases", "\"alias\": conflicts with ttl"),
            new Failure(
                "aliases", "expected length of alias.0.name to be in the range (1 - 1024), got "));
  }

  @Test
  void refusesASetWithoutTtl() {
    Map<String, Object> inputs = recordInputs(zone, "db.example.com", "A", "10.0.0.1");
    inputs.remove("ttl");

    assertThat(AwsStack.refusal(() -> stack.create(RECORD, "it", inputs)))
        .isEqualTo(
            "creating Route53 Record: InvalidInput: Invalid request: Expected exactly one of"
                + " [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId],"
                + " but found none in Change with [Action=CREATE, Name=db.example.com., Type=A,"
                + " SetIdentifier=null]");
  }

  private List<Failure> failures(Map<String, Object> inputs) {
    return stack.provider().check(RECORD, "it", inputs, "seed").failures();
  }

  private Difference diff(Live record, Map<String, Object> inputs) {
    return stack.provider().diff(RECORD, record.inputs(), record.state(), inputs);
  }

  private Map<String, Object> aliasInputs(String target, boolean health) {
    return Map.of(
        "zoneId",
        zone.id(),
        "name",
        "www.example.com",
        "type",
        "A",
        "aliases",
        List.of(Map.of("name", target, "zoneId", "Z9", "evaluateTargetHealth", health)));
  }

  private static List<Map<String, Object>> aliases(String name, String zone) {
    return List.of(Map.of("name", name, "zoneId", zone, "evaluateTargetHealth", false));
  }

  private static Map<String, Object> with(
      Map<String, Object> inputs, String property, Object value) {
    Map<String, Object> changed = new HashMap<>(inputs);
    changed.put(property, value);
    return changed;
  }
}
