package io.github.privatezonesync.simulator.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OciTest {
  private static final String HUB = "ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaahub";

  private final Oci oci = new Oci();
  private final Tenancy tenancy = Tenancy.fresh();

  private static SimulatedNetwork hub(String account) {
    return new SimulatedNetwork("oci", HUB, "hub", account, Tenancy.FRANKFURT);
  }

  @Test
  void isTheProviderOfTheSdk() {
    assertThat(oci.provider()).isEqualTo("oci");
    assertThat(oci.version()).isEqualTo("4.20.0");
    assertThat(oci.stateType()).isEqualTo(OciState.class);
    assertThat(oci.empty()).isEqualTo(OciState.empty());
  }

  @Test
  void callsInTheTenancyAndRegionOfTheProvider() {
    assertThat(oci.caller(Map.of("tenancyOcid", "ocid1.tenancy.oc1..a", "region", "fra-1")))
        .isEqualTo(new Caller("ocid1.tenancy.oc1..a", "fra-1"));
    assertThat(oci.caller(Map.of("region", "phx")).region()).isEqualTo("us-phoenix-1");
    assertThat(oci.caller(Map.of()))
        .isEqualTo(new Caller("ocid1.tenancy.oc1..aaaaaaaasimulated", "us-ashburn-1"));
  }

  @Test
  void takesVcnsThatNoResourceMakesWithTheirResolvers() {
    tenancy.clouds().network(hub(Tenancy.NETWORK));

    Map<String, Object> found =
        tenancy.provider().invoke(new GetResolverOfNetwork().token(), Map.of("vcnId", HUB));

    assertThat(tenancy.clouds().snapshot().networks()).containsExactly(hub(Tenancy.NETWORK));
    assertThat(found)
        .containsEntry("dnsResolverId", "ocid1.dnsresolver.oc1.eu-frankfurt-1.amaaaaaahub")
        .containsEntry("state", "AVAILABLE");
    assertThat(
            tenancy
                .provider()
                .invoke(
                    new GetResolver().token(), Map.of("resolverId", found.get("dnsResolverId"))))
        .containsEntry("defaultViewId", "ocid1.dnsview.oc1.eu-frankfurt-1.amaaaaaahub");
  }

  @Test
  void keepsWhatAVcnHasThatIsGivenOnceMore() {
    tenancy.clouds().network(hub(Tenancy.NETWORK));
    tenancy.create(
        ResolverModel.TYPE,
        "resolver",
        Tenancy.resolverInputs(
            "ocid1.dnsresolver.oc1.eu-frankfurt-1.amaaaaaahub", tenancy.view("ai")));
    Map<String, Object> before = tenancy.clouds().snapshot().states();

    tenancy.clouds().network(hub(Tenancy.NETWORK));

    assertThat(tenancy.clouds().snapshot().states()).isEqualTo(before);
  }

  @Test
  void takesViewsThatNoResourceMakes() {
    String view = "ocid1.dnsview.oc1.eu-frankfurt-1.amaaaaaatheirs";
    tenancy
        .clouds()
        .network(hub(Tenancy.NETWORK))
        .network(new SimulatedNetwork("oci", view, "theirs", Tenancy.NETWORK, null));

    tenancy.create(
        ResolverModel.TYPE,
        "resolver",
        Map.of(
            "resolverId",
            "ocid1.dnsresolver.oc1.eu-frankfurt-1.amaaaaaahub",
            "attachedViews",
            List.of(Map.of("viewId", view))));

    assertThat(tenancy.clouds().snapshot().networks()).containsExactly(hub(Tenancy.NETWORK));
    assertThat(tenancy.provider().invoke(new GetView().token(), Map.of("viewId", view)))
        .containsEntry("displayName", "theirs")
        .containsEntry("isProtected", false);
  }

  @Test
  void showsAVcnOfATenancyToNoOther() {
    tenancy.clouds().network(hub("ocid1.tenancy.oc1..aaaaaaaaumbrella"));
    Map<String, Object> arguments = Map.of("vcnId", HUB);
    String token = new GetResolverOfNetwork().token();

    assertThat(tenancy.as("umbrella").provider().invoke(token, arguments))
        .containsKey("dnsResolverId");
    assertThat(Tenancy.wholeRefusal(() -> tenancy.provider().invoke(token, arguments)))
        .startsWith("404-NotAuthorizedOrNotFound, ")
        .endsWith(
            "'%s' is in tenancy 'ocid1.tenancy.oc1..aaaaaaaaumbrella', and the provider in 'ocid1.tenancy.oc1..aaaaaaaaacme'; use a provider of its tenancy"
                .formatted(HUB));
  }

  @Test
  void takesTheRegionOfAVcnFromItsId() {
    String vcn = "ocid1.vcn.oc1.iad.amaaaaaahub";

    assertThat(
            oci.networks(
                oci.withNetwork(
                    oci.empty(), new SimulatedNetwork("oci", vcn, "us", Tenancy.NETWORK, null))))
        .containsExactly(new SimulatedNetwork("oci", vcn, "us", Tenancy.NETWORK, "us-ashburn-1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "vpc-1 | ocid1.tenancy.oc1..a | | 'vpc-1' is not the OCID of a VCN or a view, such as ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaa2b",
        "ocid1.subnet.oc1.iad.a | ocid1.tenancy.oc1..a | | 'ocid1.subnet.oc1.iad.a' is not the OCID of a VCN or a view, such as ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaa2b",
        "ocid1.vcn.oc1.iad.a | 111111111111 | | '111111111111' is not the OCID of a compartment or a tenancy, such as ocid1.compartment.oc1..aaaaaaaa2b",
        "ocid1.vcn.oc1.iad.a | ocid1.tenancy.oc1..a | eu-frankfurt-1 | VCN 'ocid1.vcn.oc1.iad.a' is in region 'us-ashburn-1', not in 'eu-frankfurt-1'"
      })
  void refusesNetworksThatAreNone(String id, String account, String region, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                oci.withNetwork(
                    oci.empty(), new SimulatedNetwork("oci", id, "hub", account, region)))
        .withMessage(message);
  }

  @Test
  void listsZonesByCompartmentThenNameWithTheVcnsThatSeeThem() {
    var vcn = tenancy.vcn("fra");
    var view = tenancy.view("ai");
    tenancy.zone("b.internal", view.id());
    tenancy.zone("a.internal", view.id());
    tenancy.attached(vcn, view);

    List<SimulatedZone> zones = tenancy.clouds().snapshot().zones();

    assertThat(zones)
        .extracting(zone -> zone.data().origin().toString())
        .containsExactly("a.internal.", "b.internal.");
    assertThat(zones)
        .allSatisfy(
            zone -> {
              assertThat(zone.provider()).isEqualTo("oci");
              assertThat(zone.account()).isEqualTo(Tenancy.NETWORK);
              assertThat(zone.networks()).containsExactly(vcn.id());
              assertThat(zone.isPrivate()).isTrue();
            });
  }
}
