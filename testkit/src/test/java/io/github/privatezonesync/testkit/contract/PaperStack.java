package io.github.privatezonesync.testkit.contract;

import static io.github.privatezonesync.RecordSetArgs.a;

import com.pulumi.Context;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RegionalEndpoint;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.List;

/** Two regional services in two networks of the paper cloud, for the tests of other packages. */
public final class PaperStack {
  private PaperStack() {}

  /** The paper cloud with the networks of the stack. */
  public static SimulatedClouds clouds() {
    return SimulatedClouds.of(List.of(new PaperCloud()))
        .network(new SimulatedNetwork("paper", "net-1", "us", "owner", "us-east-1"))
        .network(new SimulatedNetwork("paper", "net-2", "eu", "owner", "eu-west-1"));
  }

  /** The stack as it should be. */
  public static void define(Context ctx) {
    declare(new PaperTarget(spec()));
  }

  /** The same with a target that forgets every route. */
  public static void defineWithoutRoutes(Context ctx) {
    declare(new BrokenServices.Route1IgnoresRoutes().target(spec()));
  }

  /** Two targets with a network each, and record sets that are not the same in both. */
  public static void defineInTwoTargets(Context ctx) {
    PrivateZoneSync unused =
        new PrivateZoneSync(
            "dns",
            PrivateZoneSyncArgs.builder()
                .domain("corp.internal")
                .targets(
                    new PaperTarget(TargetSpec.of("east", NetworkSpec.of("us", 1, "NET-1"))),
                    new PaperTarget(TargetSpec.of("west", NetworkSpec.of("eu", 2, "NET-2"))))
                .records(
                    a("both", "10.0.0.1"),
                    a("each", "10.0.0.2").only("east"),
                    a("each", "10.0.0.3").only("west"),
                    a("one", "10.0.0.4").except("west"))
                .build());
  }

  private static TargetSpec spec() {
    return TargetSpec.of(
        "paper",
        NetworkSpec.of("us", 1, "NET-1").in(List.of("us-east-1")).asAnchor(),
        NetworkSpec.of("eu", 2, "NET-2").in(List.of("eu-west-1")));
  }

  private static void declare(ZoneTarget<?> target) {
    PrivateZoneSync unused =
        new PrivateZoneSync(
            "dns",
            PrivateZoneSyncArgs.builder()
                .domain("corp.internal")
                .targets(target)
                .services(
                    RegionalService.named("near")
                        .endpoint("us-east-1", "10.0.1.10")
                        .endpoint("eu-west-1", "10.0.2.10")
                        .nearest(),
                    RegionalService.named("heavy")
                        .endpoint(
                            RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.1.20").weight(3))
                        .endpoint(
                            RegionalEndpoint.inRegion("eu-west-1").ipv4("10.0.2.20").weight(1))
                        .weighted())
                .build());
  }
}
