package io.github.privatezonesync.plan;

import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.plan;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.picture.NetworkNode;
import io.github.privatezonesync.picture.Place;
import io.github.privatezonesync.picture.Topology;
import io.github.privatezonesync.picture.ZoneNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PlanTopologyTest {
  @Test
  void showsZonesAndNetworksAndNeverWaitsForAnOutput() {
    Output<String> never = Output.of(new CompletableFuture<>());
    SyncPlan plan =
        plan(
            corp(
                    FakeTarget.of(
                        "prod",
                        FakeNetwork.of("hub", "net/hub").in("us-1"),
                        FakeNetwork.of("spoke", never)),
                    FakeTarget.of("lab"))
                .records(
                    RecordSetArgs.a("db", never), RecordSetArgs.txt("db", "secret").only("prod")));

    Place prod = new Place("Fake DNS", "account of target prod");
    Place lab = new Place("Fake DNS", "account of target lab");
    assertThat(plan.topology())
        .isEqualTo(
            new Topology(
                "corp.internal",
                "PrivateZoneSync 'internal' in stack shop/prod",
                List.of(
                    new ZoneNode(
                        prod,
                        "corp.internal",
                        "2 record sets",
                        "corp-internal-d9a28fbeb7",
                        List.of("prod/hub", "prod/spoke")),
                    new ZoneNode(
                        lab,
                        "corp.internal",
                        "1 record set",
                        "corp-internal-8e4c55a764",
                        List.of())),
                List.of(
                    new NetworkNode(prod, "prod/hub", "hub", "us-1", "net/hub"),
                    new NetworkNode(prod, "prod/spoke", "spoke", "all regions", "(output)"))));
  }
}
