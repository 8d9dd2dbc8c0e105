package io.github.privatezonesync.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.aws.route53.RecordsExclusiveArgs;
import com.pulumi.aws.route53.inputs.RecordsExclusiveResourceRecordSetArgs;
import com.pulumi.core.Output;
import com.pulumi.core.internal.Internal;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.test.PulumiTest;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AwsRecordsExclusiveTest {
  private static final String RECORDS = "dns/aws/records";

  private static AwsTarget target() {
    return AwsTarget.builder().vpc(Vpc.of("us", "vpc-1", "us-east-1")).exclusiveRecords().build();
  }

  private static Deployed deploy(RecordSetArgs... records) {
    Deployed deployed = Deployed.of(target(), records);
    return deployed;
  }

  private static Map<String, Object> set(String name, String type, String... values) {
    return Map.of(
        "name",
        name,
        "type",
        type,
        "ttl",
        300L,
        "resourceRecords",
        List.of(values).stream().map(value -> Map.of("value", value)).toList());
  }

  @Test
  void declaresAllRecordSetsAsOneResource() {
    Deployed deployed =
        deploy(
            RecordSetArgs.txt("db", "owner=\"search\""),
            RecordSetArgs.a("db", "10.0.0.9", "10.0.0.10"),
            RecordSetArgs.mx("@", 10, "mail.example.com."));
    assertThat(deployed.names()).containsExactly(RECORDS, "dns/aws/zone");
    assertThat(deployed.type(RECORDS)).isEqualTo("aws:route53/recordsExclusive:RecordsExclusive");
    assertThat(deployed.inputs(RECORDS))
        .isEqualTo(
            Map.of(
                "zoneId",
                "dns/aws/zone-id",
                "resourceRecordSets",
                List.of(
                    set("corp.internal.", "MX", "10 mail.example.com."),
                    set("db.corp.internal.", "A", "10.0.0.10", "10.0.0.9"),
                    set("db.corp.internal.", "TXT", "\"owner=\\\"search\\\"\""))));
    assertThat(deployed.resource(RECORDS).parent()).hasValue("dns");
    assertThat(deployed.resource(RECORDS).deleteBeforeReplace()).isTrue();
  }

  @Test
  void theOrderOfTheDeclarationChangesNothing() {
    RecordSetArgs one = RecordSetArgs.txt("t", "b", "a");
    RecordSetArgs two = RecordSetArgs.a("db", Output.of("10.0.0.1"), Output.of("10.0.0.2"));
    RecordSetArgs swapped = RecordSetArgs.a("db", Output.of("10.0.0.2"), Output.of("10.0.0.1"));
    assertThat(deploy(two, one).inputs(RECORDS))
        .isEqualTo(deploy(RecordSetArgs.txt("t", "a", "b"), swapped).inputs(RECORDS));
  }

  @Test
  void letsTheZoneGoWithTheRecordSetsThatStay() {
    assertThat(deploy().inputs("dns/aws/zone")).containsEntry("forceDestroy", true);
  }

  @Test
  void ownsAZoneWithoutRecordSets() {
    Deployed deployed = deploy();
    assertThat(deployed.names()).containsExactly(RECORDS, "dns/aws/zone");
    assertThat(deployed.inputs(RECORDS)).isEqualTo(Map.of("zoneId", "dns/aws/zone-id"));
  }

  @Test
  void noVpcWaitsForAZoneWithoutRecordSets() {
    AwsTarget perRegion =
        AwsTarget.builder()
            .perRegion("us-east-1")
            .exclusiveRecords()
            .vpc(Vpc.of("us", "vpc-1", "us-east-1"))
            .vpc(Vpc.of("eu", "vpc-2", "eu-west-1").anchor())
            .vpc(Vpc.of("eu2", "vpc-3", "eu-west-1"))
            .build();
    assertThat(Deployed.of(perRegion).resource("dns/aws/network/eu2").dependsOn()).isEmpty();
    assertThat(
            Deployed.of(perRegion, RecordSetArgs.a("db", "10.0.0.1"))
                .resource("dns/aws/network/eu2")
                .dependsOn())
        .containsExactly("dns/aws/view/eu-west-1/records");
  }

  @Test
  void declaresAnAliasWithItsTarget() {
    Deployed deployed =
        deploy(AwsRecords.alias("@", Output.of("lb.elb.amazonaws.com"), Output.of("Z1")));
    assertThat(deployed.inputs(RECORDS))
        .containsEntry(
            "resourceRecordSets",
            List.of(
                Map.of(
                    "name", "corp.internal.",
                    "type", "A",
                    "aliasTarget",
                        Map.of(
                            "dnsName", "lb.elb.amazonaws.com.",
                            "hostedZoneId", "Z1",
                            "evaluateTargetHealth", false))));
  }

  @Test
  void everyRecordSetIsHeldByTheOneResource() {
    Deployed deployed =
        Deployed.program(
            ctx -> {
              PrivateZoneSync dns =
                  new PrivateZoneSync(
                      "dns",
                      Deployed.args(
                          target(),
                          RecordSetArgs.a("db", "10.0.0.1"),
                          RecordSetArgs.txt("db", "x")));
              List<String> held =
                  dns.zone("aws").recordSets().stream()
                      .map(
                          set ->
                              set.set().place()
                                  + " in "
                                  + set.resources().get(0).pulumiResourceName())
                      .toList();
              ctx.export("held", Output.of(String.join(", ", held)));
            });
    assertThat(deployed.export("held"))
        .isEqualTo("record 'db' A in dns/aws/records, record 'db' TXT in dns/aws/records");
  }

  @Test
  void plansTheOneResource() {
    assertThat(
            Problems.plan(target(), RecordSetArgs.a("db", "10.0.0.1")).zones().get(0).resources())
        .extracting(resource -> resource.type() + " " + resource.name())
        .containsExactly(
            "aws:route53/zone:Zone dns/aws/zone",
            "aws:route53/recordsExclusive:RecordsExclusive dns/aws/records");
  }

  @Test
  void showsItsLimitsInTheBudget() {
    assertThat(Problems.plan(target(), RecordSetArgs.a("db", "10.0.0.1")).toString())
        .contains("1 of 500")
        .contains("8 of 16000");
  }

  @Test
  void refusesMoreThanOneRequestHoldsWhenOutputsGiveIt() {
    assertThat(Deployed.failures(target(), tooMuch()))
        .containsExactly(
            "target 'aws': 501 values per zone in one change; Amazon Route 53 takes at most 500\n"
                + "target 'aws': 22496 characters per zone in one change; Amazon Route 53 takes at"
                + " most 16000");
  }

  private static List<RecordsExclusiveResourceRecordSetArgs> recordSets(ZonePlan<Vpc> plan) {
    return new AwsRecordsExclusive(plan)
        .recordSets(plan.recordSets(), Output.of("Z1"), set -> Optional.empty());
  }

  @Test
  void sendsNothingWhenOutputsGiveMoreThanOneRequestHolds() {
    List<RecordsExclusiveResourceRecordSetArgs> sets = recordSets(zonePlan(tooMuch()));
    assertThat(PulumiTest.extractValue(sets.get(0).resourceRecords().orElseThrow())).hasSize(101);
    assertThatThrownBy(() -> PulumiTest.extractValue(sets.get(1).resourceRecords().orElseThrow()))
        .hasRootCauseInstanceOf(InvalidDeclarationException.class);
  }

  private static RecordSetArgs[] tooMuch() {
    List<String> texts =
        IntStream.range(0, 400).mapToObj(i -> "%03d".formatted(i) + "x".repeat(50)).toList();
    return new RecordSetArgs[] {
      RecordSetArgs.txt("late", Output.of(texts)), RecordSetArgs.txt("known", texts(101))
    };
  }

  @SuppressWarnings("unchecked") // the only target is of AWS
  private static ZonePlan<Vpc> zonePlan(RecordSetArgs... records) {
    return (ZonePlan<Vpc>) Problems.plan(target(), records).zones().get(0).zone();
  }

  @Test
  void takesAsMuchAsOneRequestHolds() {
    List<String> texts = List.of(texts(400));
    RecordSetArgs known = RecordSetArgs.txt("known", texts(100));
    deploy(RecordSetArgs.txt("late", Output.of(texts)), known);
  }

  private static String[] texts(int count) {
    return IntStream.range(0, count).mapToObj(i -> "t" + i).toArray(String[]::new);
  }

  @Test
  void previewsKnownRecordSetsBesideUnknownOnes() {
    List<RecordsExclusiveArgs> handed = new ArrayList<>();
    Deployed deployed =
        Deployed.preview(
            ctx -> {
              var eip = new com.pulumi.aws.ec2.Eip("eip");
              new PrivateZoneSync(
                  "dns",
                  Deployed.args(
                      target(),
                      RecordSetArgs.a("known", "10.0.0.1"),
                      RecordSetArgs.a("later", eip.id())),
                  noting(handed));
            });
    assertThat(deployed.resource(RECORDS).unknownInputs())
        .containsExactlyInAnyOrder("resourceRecordSets", "zoneId");
    List<RecordsExclusiveResourceRecordSetArgs> sets = sets(handed);
    assertThat(sets)
        .extracting(set -> PulumiTest.extractValue(set.name()))
        .containsExactly("known.corp.internal.", "later.corp.internal.");
    assertThat(PulumiTest.extractValue(sets.get(0).resourceRecords().orElseThrow())).hasSize(1);
    assertThat(PulumiTest.extractValue(sets.get(1).resourceRecords().orElseThrow())).isNull();
  }

  private static List<RecordsExclusiveResourceRecordSetArgs> sets(
      List<RecordsExclusiveArgs> handed) {
    return PulumiTest.extractValue(handed.get(0).resourceRecordSets().orElseThrow());
  }

  /** Notes what the target hands to the SDK, where the mocks show only what is wholly known. */
  private static ComponentResourceOptions noting(List<RecordsExclusiveArgs> handed) {
    return ComponentResourceOptions.builder()
        .resourceTransformations(
            seen -> {
              if (seen.args() instanceof RecordsExclusiveArgs records) {
                handed.add(records);
              }
              return Optional.empty();
            })
        .build();
  }

  /** A list of all sets is no output of its own; each secret sits in the values of its set. */
  @Test
  void keepsSecretValuesSecret() {
    List<RecordsExclusiveResourceRecordSetArgs> sets =
        recordSets(
            zonePlan(
                RecordSetArgs.a("db", Output.ofSecret("10.0.0.1")),
                RecordSetArgs.txt("key", Output.ofSecret("owner=search")),
                RecordSetArgs.a("open", "10.0.0.2")));

    assertThat(sets)
        .extracting(set -> Internal.of(set.resourceRecords().orElseThrow()).isSecret().join())
        .containsExactly(true, true, false);
  }

  @Test
  void refusesAWildcardAliasWhenItResolves() {
    assertThat(
            Deployed.failures(
                target(),
                AwsRecords.alias("s3", Output.of("*.vpce.amazonaws.com"), Output.of("Z1"))))
        .containsExactly(
            "target 'aws': record 's3' A: alias target '*.vpce.amazonaws.com' starts with '*',"
                + " which among exclusive record sets would be changed in every update; use"
                + " another name of the endpoint or remove exclusiveRecords()");
  }
}
