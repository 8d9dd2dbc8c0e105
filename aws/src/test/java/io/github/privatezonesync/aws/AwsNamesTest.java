package io.github.privatezonesync.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that only Route 53 takes: those with {@code /} (RFC 2317). */
class AwsNamesTest {
  private static final String VPC = "vpc-0a1b2c3d4e5f60001";

  @RegisterExtension
  final TestClouds clouds =
      TestClouds.of(PulumiProgram.project("project").config("aws:region", "us-east-1"))
          .network(new SimulatedNetwork("aws", VPC, "us", "111111111111", "us-east-1"));

  private static AwsTarget.Builder target() {
    return AwsTarget.builder().vpc(Vpc.of("us", VPC, "us-east-1"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void withASlashAreAnsweredAsPlanned(boolean exclusive) {
    AwsTarget target = (exclusive ? target().exclusiveRecords() : target()).build();
    PrivateZoneSyncArgs args =
        PrivateZoneSyncArgs.builder()
            .domain("0/25.2.0.192.in-addr.arpa")
            .targets(target)
            .records(
                RecordSetArgs.ptr("1", "db.corp.internal."),
                RecordSetArgs.txt("@", "a zone of RFC 2317"),
                RecordSetArgs.a("a/b", "10.0.0.1"),
                RecordSetArgs.cname("x/y", "a/b"))
            .services(
                RegionalService.named("s/t")
                    .endpoint("us-east-1", "10.0.0.2")
                    .endpoint("eu-west-1", "10.0.0.3"))
            .build();

    clouds.deploy(
        ctx -> {
          PrivateZoneSync unused = new PrivateZoneSync("dns", args);
        });

    assertThat(clouds).answersAsPlanned();
  }

  @Test
  void areWrittenAmongExclusiveRecordSetsAsTheApiGivesThemBack() {
    Deployed deployed =
        Deployed.of(target().exclusiveRecords().build(), RecordSetArgs.a("a/b", "10.0.0.1"));

    assertThat(deployed.inputs("dns/aws/records").get("resourceRecordSets"))
        .isEqualTo(
            List.of(
                Map.of(
                    "name",
                    "a\\057b.corp.internal.",
                    "type",
                    "A",
                    "ttl",
                    300L,
                    "resourceRecords",
                    List.of(Map.of("value", "10.0.0.1")))));
  }
}
