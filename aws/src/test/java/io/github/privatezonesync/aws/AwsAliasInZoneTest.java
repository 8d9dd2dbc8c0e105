package io.github.privatezonesync.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Aliases that answer with another record set of their own zone. */
class AwsAliasInZoneTest {
  private static final String VPC = "vpc-0a1b2c3d4e5f60001";
  private static final RecordSetArgs APEX = AwsRecords.alias("@", AliasedName.inZone("www"));
  private static final RecordSetArgs WWW = RecordSetArgs.a("www", "10.0.0.1");

  @RegisterExtension
  final TestClouds clouds =
      TestClouds.of(PulumiProgram.project("project").config("aws:region", "us-east-1"))
          .network(new SimulatedNetwork("aws", VPC, "us", "111111111111", "us-east-1"));

  private static AwsTarget target(boolean exclusive) {
    AwsTarget.Builder target = AwsTarget.builder().vpc(Vpc.of("us", VPC, "us-east-1"));
    return (exclusive ? target.exclusiveRecords() : target).build();
  }

  @Test
  void haveTheIdOfTheirZoneAndWaitForWhatTheyAnswerWith() {
    Deployed deployed = Deployed.of(target(false), APEX, WWW);

    assertThat(deployed.inputs("dns/aws/record/@"))
        .isEqualTo(
            Map.of(
                "zoneId", "dns/aws/zone-id",
                "name", "corp.internal",
                "type", "A",
                "aliases",
                    List.of(
                        Map.of(
                            "name", "www.corp.internal",
                            "zoneId", "dns/aws/zone-id",
                            "evaluateTargetHealth", false))));
    assertThat(deployed.resource("dns/aws/record/@").dependsOn())
        .containsExactly("dns/aws/record/www");
  }

  @Test
  void comeLastAmongExclusiveRecordSets() {
    Deployed deployed = Deployed.of(target(true), APEX, WWW);

    assertThat(deployed.inputs("dns/aws/records").get("resourceRecordSets"))
        .isEqualTo(
            List.of(
                Map.of(
                    "name",
                    "www.corp.internal.",
                    "type",
                    "A",
                    "ttl",
                    300L,
                    "resourceRecords",
                    List.of(Map.of("value", "10.0.0.1"))),
                Map.of(
                    "name", "corp.internal.",
                    "type", "A",
                    "aliasTarget",
                        Map.of(
                            "dnsName", "www.corp.internal.",
                            "hostedZoneId", "dns/aws/zone-id",
                            "evaluateTargetHealth", false))));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void answerAsPlanned(boolean exclusive) {
    PrivateZoneSyncArgs args =
        PrivateZoneSyncArgs.builder()
            .domain("corp.internal")
            .targets(target(exclusive))
            .records(
                APEX,
                WWW,
                AwsRecords.aliasIpv6("a", AliasedName.inZone("b")),
                AwsRecords.aliasIpv6("b", AliasedName.inZone("c").evaluateTargetHealth()),
                RecordSetArgs.aaaa("c", "fd00::1"),
                AwsRecords.alias("mail", RecordType.MX, AliasedName.inZone("@")),
                RecordSetArgs.mx("@", 10, "www"),
                AwsRecords.alias("app", RecordType.CNAME, AliasedName.inZone("web")),
                RecordSetArgs.cname("web", "www"),
                AwsRecords.alias("api", AliasedName.inZone("inference")))
            .services(
                RegionalService.named("inference")
                    .endpoint("us-east-1", "10.0.0.2")
                    .endpoint("eu-west-1", "10.0.0.3")
                    .weighted())
            .build();

    clouds.deploy(
        ctx -> {
          PrivateZoneSync unused = new PrivateZoneSync("dns", args);
        });

    assertThat(clouds).answersAsPlanned();
    assertThat(clouds).from("us").resolves("corp.internal", "A").to("10.0.0.1");
    assertThat(clouds).from("us").resolves("a.corp.internal", "AAAA").to("fd00::1");
    assertThat(clouds).from("us").resolves("mail.corp.internal", "MX").to("10 www.corp.internal.");
    assertThat(clouds).from("us").resolves("app.corp.internal", "A").to("10.0.0.1");
  }

  @Test
  void atAWildcardAnswerAsPlanned() {
    RecordSetArgs wildcard = AwsRecords.alias("*", AliasedName.inZone("www"));

    clouds.deploy(
        ctx -> {
          PrivateZoneSync unused =
              new PrivateZoneSync("dns", Deployed.args(target(false), wildcard, WWW));
        });

    assertThat(clouds).answersAsPlanned();
  }

  @Test
  void ofOtherTypesThanAddressesAnswerForNothingElse() {
    assertThat(
            Problems.of(
                AwsTarget.builder().vpc(Vpc.of("us", VPC, "us-east-1")),
                AwsRecords.alias("t", RecordType.TXT, AliasedName.of("lb.amazonaws.com", "Z1")),
                AwsRecords.alias("u", AliasedName.inZone("www.corp.internal.")),
                AwsRecords.alias("v", AliasedName.inZone(null)),
                AwsRecords.alias("w", AliasedName.inZone("w"))))
        .containsExactly(
            "record 't' TXT: an alias of this type is for a set of the same zone,"
                + " AliasedName.inZone(name); give A or AAAA for what AWS runs",
            "record 'u' A: 'www.corp.internal.' is absolute; record names are relative to the zone,"
                + " use 'www'",
            "record 'v' A: '' is empty; use '@' for the zone itself",
            "target 'aws': record 'w' A: 'w' leads back to itself, so nobody gets an answer; point"
                + " it at a name with values");
  }
}
