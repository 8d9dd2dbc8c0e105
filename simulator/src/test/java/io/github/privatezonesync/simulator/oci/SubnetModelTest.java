package io.github.privatezonesync.simulator.oci;

import static io.github.privatezonesync.simulator.oci.Tenancy.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubnetModelTest {
  private static final String TYPE = SubnetModel.TYPE;

  private final Tenancy tenancy = Tenancy.fresh();
  private final Live vcn = tenancy.vcn("fra");
  private final Map<String, Object> inputs =
      Map.of(
          "compartmentId",
          Tenancy.NETWORK,
          "vcnId",
          vcn.id(),
          "cidrBlock",
          "10.0.1.0/24",
          "dnsLabel",
          "app");

  @Test
  void createsASubnetInOneCallWithItsDomain() {
    tenancy.calls();

    Live subnet = tenancy.create(TYPE, "app", inputs);

    assertThat(tenancy.calls()).containsExactly("CreateSubnet " + subnet.id());
    assertThat(subnet.state())
        .containsAllEntriesOf(inputs)
        .containsEntry("subnetDomainName", "app.fra.oraclevcn.com")
        .containsEntry("ipv4cidrBlocks", List.of("10.0.1.0/24"));
    assertThat(tenancy.address(vcn, "app.fra.oraclevcn.com")).isEqualTo("NODATA");
    assertThat(tenancy.diff(TYPE, subnet, inputs))
        .isEqualTo(new Difference(List.of(), List.of(), false));
    assertThat(tenancy.refresh(TYPE, subnet)).contains(subnet);
  }

  @Test
  void takesItsDomainWithIt() {
    Live subnet = tenancy.create(TYPE, "app", inputs);

    tenancy.delete(TYPE, subnet);
    tenancy.delete(TYPE, subnet);

    assertThat(tenancy.address(vcn, "app.fra.oraclevcn.com")).isEqualTo("NXDOMAIN");
  }

  @ParameterizedTest
  @CsvSource({
    "vcnId,       ocid1.vcn.b, true",
    "cidrBlock,   10.0.2.0/24, true",
    "dnsLabel,    web,         true",
    "displayName, web,         false"
  })
  void knowsWhatReplacesASubnet(String property, String value, boolean replaces) {
    Live subnet = tenancy.create(TYPE, "app", inputs);

    assertThat(tenancy.diff(TYPE, subnet, with(inputs, property, value)))
        .isEqualTo(
            new Difference(List.of(property), replaces ? List.of(property) : List.of(), false));
  }

  @Test
  void changesItsNameInPlaceAndMoves() {
    Live subnet = tenancy.create(TYPE, "app", inputs);

    Live updated =
        tenancy.update(
            TYPE,
            subnet,
            with(with(inputs, "displayName", "web"), "compartmentId", Tenancy.SEARCH));

    assertThat(updated.state())
        .containsEntry("displayName", "web")
        .containsEntry("compartmentId", Tenancy.SEARCH);
  }

  @Test
  void isNotDeletedWhileAnEndpointIsInIt() {
    Live subnet = tenancy.create(TYPE, "app", inputs);
    Live endpoint = tenancy.endpoint(vcn, subnet, "in", false);

    assertThat(Tenancy.refusal(() -> tenancy.delete(TYPE, subnet)))
        .isEqualTo(
            "409-Conflict, The Subnet %s references the service VNIC %s. You must remove the reference to proceed with this operation."
                .formatted(subnet.id(), endpoint.state().get("vnicId")));
    tenancy.delete(EndpointModel.TYPE, endpoint);
    tenancy.delete(TYPE, subnet);
    assertThat(tenancy.refresh(TYPE, subnet)).isEmpty();
  }

  @Test
  void refusesBlocks() {
    Live subnet = tenancy.create(TYPE, "app", inputs);

    assertThat(
            Tenancy.refusal(
                () -> tenancy.create(TYPE, "far", with(inputs, "cidrBlock", "10.1.0.0/24"))))
        .isEqualTo(
            "400-InvalidParameter, The requested CIDR 10.1.0.0/24 is not in the CIDRs of VCN "
                + vcn.id());
    assertThat(
            Tenancy.refusal(
                () -> tenancy.create(TYPE, "again", with(inputs, "cidrBlock", "10.0.1.128/25"))))
        .isEqualTo(
            "400-InvalidParameter, The requested CIDR 10.0.1.128/25 is invalid: subnet %s with CIDR 10.0.1.0/24 overlaps with this CIDR."
                .formatted(subnet.id()));
  }

  @Test
  void refusesAVcnThatIsNotThere() {
    assertThat(
            Tenancy.wholeRefusal(
                () ->
                    tenancy.create(
                        TYPE,
                        "app",
                        with(inputs, "vcnId", "ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaahub"))))
        .startsWith("404-NotAuthorizedOrNotFound, ")
        .endsWith(
            "there is no network 'ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaahub'; add it, new"
                + " SimulatedNetwork(\"oci\", \"ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaahub\","
                + " \"ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaahub\","
                + " \"ocid1.tenancy.oc1..aaaaaaaaacme\", \"eu-frankfurt-1\") or 'serve --network"
                + " oci:ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaahub@eu-frankfurt-1', or deploy the"
                + " stack that makes it first");
  }
}
