package io.github.privatezonesync.simulator.oci;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OcidTest {
  @ParameterizedTest
  @CsvSource({
    "ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaa2b, vcn, eu-frankfurt-1",
    "ocid1.dns-zone.oc1.iad.amaaaaaa2b, dns-zone, us-ashburn-1",
    "ocid1.dnsview.oc1.phx.amaaaaaa2b, dnsview, us-phoenix-1",
    "ocid1.compartment.oc1..aaaaaaaa2b, compartment, ''",
    "ocid1.dns-zone.oc1..0123456789abcdef0123456789abcdef, dns-zone, ''"
  })
  void hasATypeAndPerhapsARegion(String text, String type, String region) {
    assertThat(Ocid.parse(text)).contains(new Ocid(type, region));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "vcn", "ocid1.vcn.oc1.iad", "ocid2.vcn.oc1.iad.a", "ocid1.vcn.oc1.iad.A"})
  void isNoOtherText(String text) {
    assertThat(Ocid.parse(text)).isEmpty();
  }

  @Test
  void isMadeOfANumber() {
    assertThat(Ocid.of("dnsview", "us-ashburn-1", 33))
        .isEqualTo("ocid1.dnsview.oc1.iad.amaaaaaa" + "a".repeat(50) + "bb");
    assertThat(Ocid.parse(Ocid.of("vcn", "eu-frankfurt-1", Long.MAX_VALUE)))
        .contains(new Ocid("vcn", "eu-frankfurt-1"));
  }

  @Test
  void isACompartmentAlsoIfItIsATenancy() {
    assertThat(Ocid.isCompartment("ocid1.compartment.oc1..a")).isTrue();
    assertThat(Ocid.isCompartment("ocid1.tenancy.oc1..a")).isTrue();
    assertThat(Ocid.isCompartment("ocid1.vcn.oc1.iad.a")).isFalse();
  }
}
