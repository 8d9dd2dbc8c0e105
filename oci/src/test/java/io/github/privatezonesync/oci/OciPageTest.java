package io.github.privatezonesync.oci;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;

import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.ResourceArgs;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.testkit.DeclaredStack;
import org.junit.jupiter.api.Test;

/** The program of {@code docs/clouds/oci.md}. */
class OciPageTest {
  @Test
  void declaresWhatThePageShows() {
    DeclaredStack stack = Programs.update().run(OciPageTest::declare);

    assertThat(stack).hasResourceCount(Programs.ZONE_TYPE, 3);
    assertThat(stack).hasResourceCount(Programs.VIEW_TYPE, 2);
    assertThat(stack).hasResourceCount(Programs.RESOLVER_TYPE, 1);
  }

  private static void declare(Context ctx) {
    Output<String> compartment = Output.of(Programs.COMPARTMENT);
    Output<String> lab = Output.of(Programs.VCN + "2");
    Output<String> iad = Output.of(Programs.ASHBURN_VCN);
    ProviderResource ashburn = new ProviderResource("oci", "ashburn", ResourceArgs.Empty, null);
    Vcn vcn = Programs.fra();
    OciResolver resolver = OciResolver.of(vcn);
    OciTarget target =
        OciTarget.builder()
            .compartment(compartment)
            .vcn(vcn.attachedBy(resolver))
            .vcn(Vcn.of("lab", lab, "eu-frankfurt-1").inDefaultView())
            .vcn(Vcn.of("iad", iad, "us-ashburn-1").offered())
            .provider("us-ashburn-1", ashburn)
            .build();
    PrivateZoneSync dns =
        new PrivateZoneSync(
            "ai",
            PrivateZoneSyncArgs.builder()
                .domain("ai.example.internal")
                .targets(target)
                .records(a("vector-db", "10.0.4.7"))
                .build());
    OciVcnResolver owner =
        new OciVcnResolver(
            "fra", OciVcnResolverArgs.builder().resolver(resolver).views(dns).build());
    ctx.export("resolver", owner.resolverId());
  }
}
