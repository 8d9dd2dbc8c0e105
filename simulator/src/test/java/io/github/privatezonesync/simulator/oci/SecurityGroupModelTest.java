package io.github.privatezonesync.simulator.oci;

import static io.github.privatezonesync.simulator.oci.Tenancy.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityGroupModelTest {
  private static final String TYPE = SecurityGroupModel.TYPE;

  private final Tenancy tenancy = Tenancy.fresh();
  private final Live vcn = tenancy.vcn("fra");
  private final Map<String, Object> inputs =
      Map.of("compartmentId", Tenancy.NETWORK, "vcnId", vcn.id(), "displayName", "dns");

  @Test
  void createsAGroupInOneCall() {
    tenancy.calls();

    Live group = tenancy.create(TYPE, "dns", inputs);

    assertThat(tenancy.calls()).containsExactly("CreateNetworkSecurityGroup " + group.id());
    assertThat(group.state()).containsAllEntriesOf(inputs).containsEntry("state", "AVAILABLE");
    assertThat(tenancy.diff(TYPE, group, with(inputs, "vcnId", "ocid1.vcn.b")).replace())
        .containsExactly("vcnId");
    assertThat(tenancy.diff(TYPE, group, inputs))
        .isEqualTo(new Difference(List.of(), List.of(), false));
  }

  @Test
  void changesItsNameInPlaceAndMoves() {
    Live group = tenancy.create(TYPE, "dns", inputs);

    assertThat(
            tenancy
                .update(
                    TYPE,
                    group,
                    with(with(inputs, "displayName", "out"), "compartmentId", Tenancy.SEARCH))
                .state())
        .containsEntry("displayName", "out")
        .containsEntry("compartmentId", Tenancy.SEARCH);
  }

  @Test
  void isNotDeletedWhileAnEndpointHasIt() {
    Live group = tenancy.create(TYPE, "dns", inputs);
    Live subnet = tenancy.subnet(vcn, "app", "10.0.1.0/24");
    Live endpoint =
        tenancy.create(
            EndpointModel.TYPE,
            "in",
            with(
                Tenancy.endpointInputs(tenancy.resolver(vcn), subnet, "in", false),
                "nsgIds",
                List.of(group.id())));

    assertThat(Tenancy.refusal(() -> tenancy.delete(TYPE, group)))
        .isEqualTo(
            "409-Conflict, The NetworkSecurityGroup %s has the VNIC %s"
                .formatted(group.id(), endpoint.state().get("vnicId")));
    tenancy.delete(EndpointModel.TYPE, endpoint);
    tenancy.delete(TYPE, group);
    assertThat(tenancy.refresh(TYPE, group)).isEmpty();
  }
}
