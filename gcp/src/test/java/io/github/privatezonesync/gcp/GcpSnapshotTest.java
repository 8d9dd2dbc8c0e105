package io.github.privatezonesync.gcp;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;

import com.pulumi.gcp.Provider;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.contract.GoldenRecords;
import org.junit.jupiter.api.Test;

/** All record types and networks of two projects, as text to read in a review. */
class GcpSnapshotTest {
  @Test
  void declaresARecordSetOfEveryType() {
    DeclaredStack stack =
        Programs.update()
            .run(
                ctx -> {
                  GcpTarget target =
                      GcpTarget.builder()
                          .provider(new Provider("network-project"))
                          .network(GcpNetwork.of("hub", Programs.HUB_LINK))
                          .network(GcpNetwork.of("edge", "projects/net/global/networks/edge"))
                          .network(
                              GcpNetwork.of("partner", "projects/partner/global/networks/shared"))
                          .build();
                  RecordSetArgs[] records =
                      target.info().capabilities().types().stream()
                          .map(GoldenRecords::of)
                          .toArray(RecordSetArgs[]::new);
                  PrivateZoneSync unused =
                      new PrivateZoneSync("dns", Programs.args(target, records));
                });

    assertThat(stack.plan("dns")).matchesSnapshot("plan.txt");
    assertThat(stack).hasUniqueUrns().matchesSnapshot("resources.txt");
  }
}
