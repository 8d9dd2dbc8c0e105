package io.github.privatezonesync.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.SshfpArgs;
import io.github.privatezonesync.TlsaArgs;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AwsRecordSetsTest {
  private static AwsTarget.Builder target() {
    return AwsTarget.builder().vpc(Vpc.of("us", "vpc-1", "us-east-1"));
  }

  private static Deployed deploy(RecordSetArgs... records) {
    Deployed deployed = Deployed.of(target().build(), records);
    return deployed;
  }

  @Test
  void declaresARecordWithItsFullName() {
    Deployed deployed =
        deploy(RecordSetArgs.a("db", "10.0.0.9", "10.0.0.10").ttl(Duration.ofMinutes(1)));
    String db = "dns/aws/record/db";
    assertThat(deployed.type(db)).isEqualTo("aws:route53/record:Record");
    assertThat(deployed.inputs(db))
        .isEqualTo(
            Map.of(
                "zoneId", "dns/aws/zone-id",
                "name", "db.corp.internal",
                "type", "A",
                "ttl", 60L,
                "records", List.of("10.0.0.10", "10.0.0.9")));
    assertThat(deployed.resource(db).parent()).hasValue("dns");
    assertThat(deployed.resource(db).deleteBeforeReplace()).isTrue();
    assertThat(deployed.resource(db).retainOnDelete()).isFalse();
  }

  @Test
  void namesTheApexAndWildcardsInFull() {
    Deployed deployed =
        deploy(
            RecordSetArgs.mx("@", 10, "mail.example.com."),
            RecordSetArgs.a("*.apps", "10.0.0.1"),
            RecordSetArgs.a("mycorp", "10.0.0.2"));
    assertThat(deployed.inputs("dns/aws/record/@/MX"))
        .containsEntry("name", "corp.internal")
        .containsEntry("records", List.of("10 mail.example.com."));
    assertThat(deployed.inputs("dns/aws/record/*.apps"))
        .containsEntry("name", "*.apps.corp.internal");
    assertThat(deployed.inputs("dns/aws/record/mycorp"))
        .containsEntry("name", "mycorp.corp.internal");
  }

  @Test
  void anASetAndACnameSetAreOneResource() {
    Deployed before = deploy(RecordSetArgs.a("www", "10.0.0.1"));
    Deployed after = deploy(RecordSetArgs.cname("www", "web.example.com."));
    assertThat(after.names()).isEqualTo(before.names());
    assertThat(after.inputs("dns/aws/record/www"))
        .containsEntry("type", "CNAME")
        .containsEntry("records", List.of("web.example.com."));
  }

  @Test
  void theOtherSetsOfANameWaitForItsASet() {
    Deployed deployed =
        deploy(
            RecordSetArgs.txt("db", "owner=search"),
            RecordSetArgs.aaaa("db", "2001:db8::1"),
            RecordSetArgs.a("db", "10.0.0.1"));
    assertThat(deployed.resource("dns/aws/record/db").dependsOn()).isEmpty();
    assertThat(deployed.resource("dns/aws/record/db/AAAA").dependsOn())
        .containsExactly("dns/aws/record/db");
    assertThat(deployed.resource("dns/aws/record/db/TXT").dependsOn())
        .containsExactly("dns/aws/record/db");
  }

  @Test
  void leavesTheOuterQuotesOfTextsToTheProvider() {
    Deployed deployed =
        deploy(RecordSetArgs.txt("t", "say \"hi\""), RecordSetArgs.spf("@", "v=spf1 -all"));
    assertThat(deployed.inputs("dns/aws/record/t/TXT"))
        .containsEntry("records", List.of("say \\\"hi\\\""));
    assertThat(deployed.inputs("dns/aws/record/@/SPF"))
        .containsEntry("records", List.of("v=spf1 -all"));
  }

  @Test
  void passesTypesThatTheSdkHasNoConstantFor() {
    Deployed deployed =
        deploy(
            RecordSetArgs.sshfp("host", SshfpArgs.of(4, 2, "cd".repeat(32))),
            RecordSetArgs.tlsa("_443._tcp.www", TlsaArgs.of(3, 1, 1, "ef".repeat(32))));
    assertThat(deployed.inputs("dns/aws/record/host/SSHFP")).containsEntry("type", "SSHFP");
    assertThat(deployed.inputs("dns/aws/record/_443._tcp.www/TLSA")).containsEntry("type", "TLSA");
  }

  @Test
  void rendersWhatOutputsGive() {
    Deployed deployed =
        deploy(
            RecordSetArgs.a("db", Output.of("10.0.0.9"), Output.of("10.0.0.10")),
            RecordSetArgs.txt("t", Output.of(List.of("caf\u00e9", "a"))));
    assertThat(deployed.inputs("dns/aws/record/db"))
        .containsEntry("records", List.of("10.0.0.10", "10.0.0.9"));
    assertThat(deployed.inputs("dns/aws/record/t/TXT"))
        .containsEntry("records", List.of("a", "caf\\303\\251"));
  }

  @Test
  void refusesMoreValuesThanASetHoldsWhenAnOutputGivesThem() {
    List<String> texts = IntStream.range(0, 401).mapToObj(i -> "t" + i).toList();
    List<String> failures =
        Deployed.failures(target().build(), RecordSetArgs.txt("t", Output.of(texts)));
    assertThat(failures)
        .containsExactly(
            "target 'aws': record 't' TXT: 401 values per record set; Amazon Route 53 takes at most"
                + " 400, spread them over several names or leave this target out with"
                + " .except(..)");
  }

  @Test
  void canRetainRecordSets() {
    Deployed deployed =
        Deployed.of(target().recordsRetainedOnDelete().build(), RecordSetArgs.a("db", "10.0.0.1"));
    assertThat(deployed.resource("dns/aws/record/db").retainOnDelete()).isTrue();
    assertThat(deployed.resource("dns/aws/zone").retainOnDelete()).isFalse();
    assertThat(deployed.inputs("dns/aws/zone")).doesNotContainKey("forceDestroy");
  }

  @Test
  void canOverwriteRecordSets() {
    Deployed deployed =
        Deployed.of(target().allowOverwrite().build(), RecordSetArgs.a("db", "10.0.0.1"));
    assertThat(deployed.inputs("dns/aws/record/db")).containsEntry("allowOverwrite", true);
    assertThat(deploy(RecordSetArgs.a("db", "10.0.0.1")).inputs("dns/aws/record/db"))
        .doesNotContainKey("allowOverwrite");
  }

  @Test
  void keepsSecretValuesSecret() {
    Deployed deployed =
        Deployed.of(
            AwsTarget.builder().vpc(Vpc.of("us", "vpc-1", "us-east-1")).build(),
            RecordSetArgs.a("db", Output.ofSecret("10.0.0.1")),
            RecordSetArgs.txt("key", Output.ofSecret("owner=search")),
            RecordSetArgs.a("open", "10.0.0.2"));

    assertThat(deployed.inputs("dns/aws/record/db")).containsEntry("records", List.of("10.0.0.1"));
    assertThat(deployed.resource("dns/aws/record/db").secretInputs()).containsExactly("records");
    assertThat(deployed.inputs("dns/aws/record/key/TXT"))
        .containsEntry("records", List.of("owner=search"));
    assertThat(deployed.resource("dns/aws/record/key/TXT").secretInputs())
        .containsExactly("records");
    assertThat(deployed.resource("dns/aws/record/open").secretInputs()).isEmpty();
  }
}
