package io.github.privatezonesync.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.RecordSetArgs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AwsRecordsTest {
  private static final String LB = "internal-lb-1.us-east-1.elb.amazonaws.com";

  private static AwsTarget.Builder target() {
    return AwsTarget.builder().vpc(Vpc.of("us", "vpc-1", "us-east-1"));
  }

  private static Map<String, Object> deploy(String name, RecordSetArgs record) {
    Deployed deployed = Deployed.of(target().build(), record);
    return deployed.inputs(name);
  }

  private static Map<String, Object> aliasOf(boolean evaluatesHealth) {
    return Map.of("name", LB, "zoneId", "Z35SXDOTRQ7X7K", "evaluateTargetHealth", evaluatesHealth);
  }

  @Test
  void anAliasHasATargetAndNeitherTtlNorValues() {
    assertThat(deploy("dns/aws/record/api", AwsRecords.alias("api", LB, "Z35SXDOTRQ7X7K")))
        .isEqualTo(
            Map.of(
                "zoneId", "dns/aws/zone-id",
                "name", "api.corp.internal",
                "type", "A",
                "aliases", List.of(aliasOf(false))));
  }

  @Test
  void anAliasStandsAtTheApex() {
    assertThat(deploy("dns/aws/record/@", AwsRecords.alias("@", LB, "Z35SXDOTRQ7X7K")))
        .containsEntry("name", "corp.internal")
        .containsEntry("aliases", List.of(aliasOf(false)));
  }

  @Test
  void anIpv6AliasIsAnAaaaSet() {
    assertThat(deploy("dns/aws/record/api/AAAA", AwsRecords.aliasIpv6("api", LB, "Z35SXDOTRQ7X7K")))
        .containsEntry("type", "AAAA")
        .containsEntry("aliases", List.of(aliasOf(false)));
  }

  @Test
  void anAliasCanLookAtTheHealthOfItsTarget() {
    AliasedName target = AliasedName.of(LB, "Z35SXDOTRQ7X7K");
    assertThat(deploy("dns/aws/record/api", AwsRecords.alias("api", target.evaluateTargetHealth())))
        .containsEntry("aliases", List.of(aliasOf(true)));
    assertThat(
            deploy(
                "dns/aws/record/api/AAAA",
                AwsRecords.aliasIpv6("api", target.evaluateTargetHealth())))
        .containsEntry("aliases", List.of(aliasOf(true)));
    assertThat(target.evaluatesHealth()).isFalse();
  }

  @Test
  void targetsComeFromOutputs() {
    Output<String> name = Output.of("Internal-LB-1.us-east-1.elb.amazonaws.com.");
    Output<String> zoneId = Output.of("/hostedzone/Z35SXDOTRQ7X7K");
    List<Object> aliases = List.of(aliasOf(false));
    assertThat(deploy("dns/aws/record/api", AwsRecords.alias("api", name, zoneId)))
        .containsEntry("aliases", aliases);
    assertThat(deploy("dns/aws/record/api/AAAA", AwsRecords.aliasIpv6("api", name, zoneId)))
        .containsEntry("aliases", aliases);
    assertThat(
            deploy(
                "dns/aws/record/api",
                AwsRecords.alias("api", AliasedName.of(name, "Z35SXDOTRQ7X7K"))))
        .containsEntry("aliases", aliases);
    assertThat(deploy("dns/aws/record/api", AwsRecords.alias("api", AliasedName.of(LB, zoneId))))
        .containsEntry("aliases", aliases);
  }

  @Test
  void anAliasAndAnASetAreOneResource() {
    Deployed before = Deployed.of(target().build(), RecordSetArgs.a("api", "10.0.0.1"));
    Deployed after = Deployed.of(target().build(), AwsRecords.alias("api", LB, "Z1"));
    assertThat(after.names()).isEqualTo(before.names());
  }

  @Test
  void refusesWrongTargetsAtOnce() {
    assertThat(
            Problems.of(
                target(),
                AwsRecords.alias("one", "10.0.0.1", "Z1"),
                AwsRecords.alias("two", "a b", "Z1"),
                AwsRecords.alias("three", LB, ""),
                AwsRecords.alias("four", (Output<String>) null, (Output<String>) null)))
        .containsExactly(
            "record 'one' A: alias target '10.0.0.1' is an address; a host name is needed here",
            "record 'two' A: 'a b' has the label 'a b'; allowed are letters, digits, '_', '/' and, not"
                + " at its ends, '-'",
            "record 'three' A: '' is not the id of a hosted zone; expected the target's own, such"
                + " as a load balancer's zoneId()",
            "record 'four' A: '' is not a domain name; write labels joined by dots");
  }

  @Test
  void refusesWrongTargetsWhenTheyResolve() {
    List<String> failures =
        Deployed.failures(
            target().build(), AwsRecords.alias("api", Output.of("fe80::1"), Output.of("Z1")));
    assertThat(failures)
        .containsExactly(
            "target 'aws': record 'api' A: alias target 'fe80::1' is an address; a host name is"
                + " needed here");
    failures =
        Deployed.failures(
            target().build(), AwsRecords.alias("api", Output.of(LB), Output.ofSecret("my zone")));
    assertThat(failures)
        .containsExactly(
            "target 'aws': record 'api' A: resolved to [secret], which is not the id of a hosted"
                + " zone; expected the target's own, such as a load balancer's zoneId()");
  }

  @Test
  void aPlanShowsTheTarget() {
    assertThat(
            Problems.plan(
                    target().build(),
                    AwsRecords.alias("api", LB, "Z1"),
                    AwsRecords.alias("web", Output.of(LB), Output.of("Z1")))
                .toString())
        .contains("alias " + LB + " in Z1")
        .contains("alias (output) in (output)");
  }

  @Test
  void previewsATargetThatDoesNotExistYet() {
    Deployed deployed =
        Deployed.preview(
            ctx -> {
              var lb = new com.pulumi.aws.lb.LoadBalancer("lb");
              new PrivateZoneSync(
                  "dns",
                  Deployed.args(target().build(), AwsRecords.alias("api", lb.id(), lb.id())));
            });
    assertThat(deployed.inputs("dns/aws/record/api"))
        .isEqualTo(Map.of("name", "api.corp.internal", "type", "A"));
  }

  @Test
  void anAliasTakesTheFirstNameOfAnEndpointOfS3() {
    String name = "*.vpce-0a1b.vpce-svc.us-east-1.vpce.amazonaws.com";
    List<Object> aliases =
        List.of(Map.of("name", name, "zoneId", "Z7HUB22UULQXV", "evaluateTargetHealth", false));

    assertThat(deploy("dns/aws/record/s3", AwsRecords.alias("s3", name, "Z7HUB22UULQXV")))
        .containsEntry("aliases", aliases);
    assertThat(
            deploy(
                "dns/aws/record/s3",
                AwsRecords.alias(
                    "s3",
                    Output.of(name.replace("vpce-svc", "VPCE-SVC") + "."),
                    Output.of("Z7HUB22UULQXV"))))
        .containsEntry("aliases", aliases);
  }

  @Test
  void anAliasTakesTheStarAsItsFirstLabelOnly() {
    assertThat(
            Problems.of(
                target(),
                AwsRecords.alias("one", "*.*.amazonaws.com", "Z1"),
                AwsRecords.alias("two", "a.*.amazonaws.com", "Z1"),
                AwsRecords.alias("three", "*", "Z1")))
        .containsExactly(
            "record 'one' A: '*.amazonaws.com' has the label '*'; allowed are letters, digits, '_', '/'"
                + " and, not at its ends, '-'",
            "record 'two' A: 'a.*.amazonaws.com' has the label '*'; allowed are letters, digits, '_', '/'"
                + " and, not at its ends, '-'",
            "record 'three' A: '*' has the label '*'; allowed are letters, digits, '_', '/' and, not at"
                + " its ends, '-'");
  }

  @Test
  void tellsEveryMissingPartOfATarget() {
    assertThat(
            Problems.of(
                target(),
                AwsRecords.alias("one", (String) null, (String) null),
                AwsRecords.alias("two", LB, (String) null),
                AwsRecords.alias("three", AliasedName.of(LB, (Output<String>) null)),
                AwsRecords.alias("four", AliasedName.of((Output<String>) null, "Z1"))))
        .containsExactly(
            "record 'one' A: '' is not a domain name; write labels joined by dots",
            "record 'two' A: '' is not the id of a hosted zone; expected the target's own, such as a"
                + " load balancer's zoneId()",
            "record 'three' A: '' is not the id of a hosted zone; expected the target's own, such as"
                + " a load balancer's zoneId()",
            "record 'four' A: '' is not a domain name; write labels joined by dots");
  }
}
