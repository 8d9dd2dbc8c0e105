package io.github.privatezonesync.oci;

import static io.github.privatezonesync.oci.Programs.ASHBURN_VCN;
import static io.github.privatezonesync.oci.Programs.FRANKFURT;
import static io.github.privatezonesync.oci.Programs.OTHER_VIEW;
import static io.github.privatezonesync.oci.Programs.VCN;
import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;

import com.pulumi.Context;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.ResourceArgs;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.contract.GoldenRecords;
import org.junit.jupiter.api.Test;

/** Every kind of resource that a target of Oracle Cloud can have, as text to read in a review. */
class OciSnapshotTest {
  @Test
  void declaresEveryKindOfResource() {
    DeclaredStack stack = Programs.update(OTHER_VIEW).run(OciSnapshotTest::declare);

    assertThat(stack).hasUniqueUrns().matchesSnapshot("resources.txt");
  }

  /** A record set of every type, a service in two regions, and each way to reach a VCN. */
  private static void declare(Context ctx) {
    OciResolver resolver = OciResolver.of(Programs.fra());
    OciTarget target =
        Programs.target(
                Programs.fra().attachedBy(resolver),
                Vcn.of("iad", ASHBURN_VCN, "us-ashburn-1").offered(),
                Vcn.of("lab", VCN + "2", FRANKFURT).inDefaultView())
            .provider(
                "us-ashburn-1", new ProviderResource("oci", "ashburn", ResourceArgs.Empty, null))
            .build();
    PrivateZoneSync dns =
        new PrivateZoneSync(
            "dns",
            PrivateZoneSyncArgs.builder()
                .domain("corp.internal")
                .targets(target)
                .records(
                    target.info().capabilities().types().stream()
                        .map(GoldenRecords::of)
                        .toArray(RecordSetArgs[]::new))
                .services(
                    RegionalService.named("nearest")
                        .endpoint(FRANKFURT, "10.0.1.10")
                        .endpoint("us-ashburn-1", "10.0.2.10"))
                .build());
    OciVcnResolver unused =
        new OciVcnResolver(
            "fra",
            OciVcnResolverArgs.builder().resolver(resolver).views(dns).keep(OTHER_VIEW).build());
  }
}
