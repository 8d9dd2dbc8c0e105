package io.github.privatezonesync.plan;

import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.plan;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.target.NetworkInfo;
import org.junit.jupiter.api.Test;

class PlanJsonTest {
  private static PrivateZoneSyncArgs.Builder declaration(RecordSetArgs... records) {
    return corp(FakeTarget.of("fake", FakeNetwork.of("hub", "net/hub").in("us-east-1")))
        .records(records)
        .services(RegionalService.named("web").endpoint("us-east-1", "10.0.1.1"))
        .leaveAlone("*.vm");
  }

  @Test
  void hasWhatEveryNetworkShouldFindWithoutWhatOutputsGive() {
    RecordSetArgs db = RecordSetArgs.a("db", "10.0.0.2", "10.0.0.1");
    RecordSetArgs token = RecordSetArgs.txt("token", Output.ofSecret("hidden"));
    String json = plan(declaration(db, token)).toJson();
    assertThat(json)
        .isEqualTo(
            """
            {
              "version": 1,
              "project": "shop",
              "stack": "prod",
              "component": "internal",
              "domain": "corp.internal.",
              "zones": [
                {
                  "target": "fake",
                  "cloud": "Fake DNS",
                  "logicalName": "internal/fake/zone",
                  "physicalName": "corp-internal-a7c10d085b",
                  "networks": [
                    {
                      "key": "hub",
                      "region": "us-east-1",
                      "id": "net/hub"
                    }
                  ],
                  "recordSets": [
                    {
                      "name": "db.corp.internal.",
                      "type": "A",
                      "ttl": 300,
                      "values": [
                        "10.0.0.1",
                        "10.0.0.2"
                      ]
                    },
                    {
                      "name": "token.corp.internal.",
                      "type": "TXT",
                      "ttl": 300,
                      "values": [],
                      "outputs": 1
                    },
                    {
                      "name": "web.corp.internal.",
                      "type": "A",
                      "ttl": 300,
                      "values": [
                        "10.0.1.1"
                      ]
                    }
                  ],
                  "withheld": [],
                  "leftAlone": [
                    "*.vm"
                  ]
                }
              ],
              "services": [
                {
                  "service": "web",
                  "target": "fake",
                  "network": "hub",
                  "region": "us-east-1",
                  "endpoints": [
                    {
                      "site": "us-east-1",
                      "address": "10.0.1.1",
                      "part": 1.0
                    }
                  ],
                  "kilometres": 0,
                  "reason": "nearest"
                }
              ]
            }
            """);
    assertThat(json).doesNotContain("hidden");
  }

  @Test
  void isTheSameInWhateverOrderThePartsAreWritten() {
    RecordSetArgs a = RecordSetArgs.a("a", "10.0.0.1", "10.0.0.2");
    RecordSetArgs turned = RecordSetArgs.a("a", "10.0.0.2", "10.0.0.1");
    RecordSetArgs b = RecordSetArgs.txt("b", "x");
    assertThat(plan(declaration(a, b)).toJson()).isEqualTo(plan(declaration(b, turned)).toJson());
  }

  @Test
  void saysWhereAZoneIsAndWhatIsSpecialAboutANetwork() {
    NetworkInfo anchor = NetworkInfo.in("hub", Leaf.of("net/hub"), "us-east-1").remark("anchor");
    FakeTarget target =
        FakeTarget.of("fake", new FakeNetwork(anchor)).withPlace("resource group 'dns'");
    assertThat(plan(corp(target).records(RecordSetArgs.a("a", "10.0.0.1"))).toJson())
        .contains("\"place\": \"resource group 'dns'\"", "\"remark\": \"anchor\"");
  }
}
