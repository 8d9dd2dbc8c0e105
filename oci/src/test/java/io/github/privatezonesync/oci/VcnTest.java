package io.github.privatezonesync.oci;

import static io.github.privatezonesync.oci.Programs.ASHBURN_VCN;
import static io.github.privatezonesync.oci.Programs.FRANKFURT;
import static io.github.privatezonesync.oci.Programs.VCN;
import static io.github.privatezonesync.oci.Programs.fra;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pulumi.core.Output;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VcnTest {
  @Test
  void hasTheIdThatItWasGiven() {
    assertThat(fra().canonicalId(VCN)).isEqualTo(VCN);
    assertThat(fra().comparableId(VCN)).isEqualTo(VCN);
  }

  @Test
  void takesTheKeysOfTheTwoOldestRegions() {
    assertThat(Vcn.of("iad", ASHBURN_VCN, "us-ashburn-1").canonicalId(ASHBURN_VCN))
        .isEqualTo(ASHBURN_VCN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "vcn",
        "ocid1.vcn.oc1.eu-frankfurt-1.",
        "ocid1.vcn.oc1.eu-frankfurt-1.AMAA",
        "ocid1.vcn.oc1.eu-frankfurt-1.amaa ",
        "ocid2.vcn.oc1.eu-frankfurt-1.amaa",
        "ocid1.dnsview.oc1.eu-frankfurt-1.amaa",
        "ocid1.vcn.oc1.phx.amaa",
      })
  void refusesWhatIsNoVcnOfItsRegion(String id) {
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> fra().canonicalId(id));
  }

  @Test
  void isInTheViewOfItsRegionUnlessItHasAZoneOfItsOwn() {
    assertThat(fra().offered().info().view()).isEqualTo(Optional.of(FRANKFURT));
    assertThat(fra().attachedBy(OciResolver.of(fra())).info().view())
        .isEqualTo(Optional.of(FRANKFURT));
    assertThat(fra().inDefaultView().info().view()).isEqualTo(Optional.of("vcn.fra"));
  }

  @Test
  void canBeChangedToEachOfTheThreeWays() {
    Vcn vcn = fra().inDefaultView().offered();

    assertThat(vcn.isInDefaultView()).isFalse();
    assertThat(vcn.info().view()).isEqualTo(Optional.of(FRANKFURT));
  }

  @Test
  void isTheSameUnderAnotherKey() {
    Output<String> id = Output.of(VCN);

    assertThat(fra().isSame(Vcn.of("hub", VCN, FRANKFURT))).isTrue();
    assertThat(Vcn.of("a", id, FRANKFURT).isSame(Vcn.of("b", id, FRANKFURT))).isTrue();
    assertThat(fra().isSame(Vcn.of("fra", VCN + "2", FRANKFURT))).isFalse();
  }
}
