package io.github.privatezonesync.aws;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;

import com.pulumi.Context;
import com.pulumi.aws.Provider;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalEndpoint;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.contract.GoldenRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of resource that a target of AWS can have, as text to read in a review. */
class AwsSnapshotTest {
  private static final String US = "us-east-1";
  private static final String EU = "eu-west-1";

  @Test
  void declaresEveryKindOfResource() {
    DeclaredStack stack = PulumiProgram.project("shop").stack("prod").run(AwsSnapshotTest::declare);

    assertThat(stack).hasUniqueUrns().matchesSnapshot("resources.txt");
  }

  private static void declare(Context ctx) {
    AwsTarget.Builder target =
        AwsTarget.builder()
            .provider(new Provider("network-account"))
            .vpc(Vpc.of("us", "vpc-0a1b2c3d4e5f60701", US).anchor())
            .vpc(Vpc.of("eu", "vpc-0a1b2c3d4e5f60702", EU))
            .vpc(
                Vpc.of("lab", "vpc-0a1b2c3d4e5f60703", "ap-south-1")
                    .account(new Provider("lab-account")));
    declare("dns", target.build());
    declare("exclusive", target.exclusiveRecords().build());
  }

  /** A record set of every type, an alias, and a service of every routing. */
  private static void declare(String name, AwsTarget target) {
    List<RecordSetArgs> records =
        new ArrayList<>(
            target.info().capabilities().types().stream().map(GoldenRecords::of).toList());
    records.add(AwsRecords.alias("alias", "lb.us-east-1.elb.amazonaws.com", "Z26RNL4JYFTOTI"));
    PrivateZoneSync unused =
        new PrivateZoneSync(
            name,
            PrivateZoneSyncArgs.builder()
                .domain("corp.internal")
                .targets(target)
                .records(records)
                .services(
                    service("all").all(),
                    service("failover").failover(US, EU),
                    service("latency").latency(),
                    service("nearest"),
                    service("weighted").weighted())
                .build());
  }

  private static RegionalService service(String name) {
    return RegionalService.named(name)
        .endpoints(Stream.of(US, EU).map(region -> endpoint(name, region)).toList());
  }

  private static RegionalEndpoint endpoint(String service, String region) {
    RegionalEndpoint endpoint =
        RegionalEndpoint.inRegion(region).ipv4(region.equals(US) ? "10.0.1.10" : "10.0.2.10");
    return service.equals("failover")
        ? endpoint.health(AwsHealth.alarm("down-" + region, "us-east-2"))
        : endpoint;
  }
}
