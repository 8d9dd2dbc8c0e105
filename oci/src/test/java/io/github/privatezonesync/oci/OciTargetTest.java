package io.github.privatezonesync.oci;

import static io.github.privatezonesync.oci.Programs.FRANKFURT;
import static io.github.privatezonesync.oci.Programs.VCN;
import static io.github.privatezonesync.oci.Programs.fra;
import static io.github.privatezonesync.oci.Programs.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.Topology;
import io.github.privatezonesync.target.ZoneAccount;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OciTargetTest {
  @Test
  void isCalledOciUnlessItIsGivenAKey() {
    assertThat(OciTarget.builder().build().info().key()).isEqualTo("oci");
    assertThat(OciTarget.builder().key("oci-prod").build().info().key()).isEqualTo("oci-prod");
  }

  @Test
  void hasAZonePerViewAndNoOther() {
    assertThat(target().build().info().topology()).isSameAs(Topology.PER_VIEW);
  }

  @Test
  void callsItsAccountACompartment() {
    assertThat(account(target(), FRANKFURT).name()).isEqualTo("compartment of target oci");
  }

  @Test
  void hasTheComponentsProviderUnlessItIsGivenOne() {
    assertThat(account(target(), FRANKFURT).provider()).isEmpty();
  }

  @Test
  void knowsThePlaceOfAZoneIfItSharesAView() {
    assertThat(account(target(), FRANKFURT).place()).isEmpty();
    assertThat(account(target().view(FRANKFURT, Programs.OTHER_VIEW), FRANKFURT).place())
        .isEqualTo(Optional.of("view " + Programs.OTHER_VIEW));
    assertThat(account(target(fra().inDefaultView()), "vcn.fra").place())
        .isEqualTo(Optional.of("the default view of " + VCN));
  }

  @Test
  void keepsWhatItWasBuiltWith() {
    OciTarget.Builder builder = target();
    OciTarget target = builder.build();

    builder.vcn(Vcn.of("lab", VCN + "2", FRANKFURT));

    assertThat(target.info().networks()).extracting(Network::key).containsExactly("fra");
    assertThat(builder.build().info().networks())
        .extracting(Network::key)
        .containsExactly("fra", "lab");
  }

  private static ZoneAccount account(OciTarget.Builder builder, String view) {
    return builder.build().info().account(Optional.of(view));
  }
}
