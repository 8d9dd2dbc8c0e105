package io.github.privatezonesync.simulator.oci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The functions that stacks look things up with. */
class FunctionsTest {
  private final Tenancy tenancy = Tenancy.fresh();
  private final Live vcn = tenancy.vcn("fra");
  private final Live view = tenancy.view("ai");
  private final Live zone = tenancy.zone("corp.internal", view.id());

  private Map<String, Object> invoke(String token, Map<String, Object> arguments) {
    return tenancy.provider().invoke(token, arguments);
  }

  private List<Object> listed(String token, String list, Map<String, Object> arguments) {
    return ((List<?>) invoke(token, arguments).get(list))
        .stream().<Object>map(found -> ((Map<?, ?>) found).get("id")).toList();
  }

  @Test
  void findTheResolverOfAVcnByAMisspeltName() {
    assertThat(
            invoke(
                "oci:Core/getCnvDnsResolverAssociation:getCnvDnsResolverAssociation",
                Map.of("vcnId", vcn.id())))
        .isEqualTo(
            Map.of(
                "id",
                vcn.id(),
                "vcnId",
                vcn.id(),
                "dnsResolverId",
                tenancy.resolver(vcn),
                "state",
                "AVAILABLE"));
  }

  @Test
  void findAResolver() {
    tenancy.attached(vcn, view);

    assertThat(
            invoke("oci:Dns/getResolver:getResolver", Map.of("resolverId", tenancy.resolver(vcn))))
        .containsEntry("attachedVcnId", vcn.id())
        .containsEntry("attachedViews", List.of(Map.of("viewId", view.id())))
        .containsEntry("defaultViewId", tenancy.defaultView(vcn));
  }

  @Test
  void findAView() {
    assertThat(invoke("oci:Dns/getView:getView", Map.of("viewId", view.id())))
        .containsAllEntriesOf(view.state())
        .containsEntry("id", view.id());
    assertThat(
            Tenancy.refusal(
                () ->
                    tenancy
                        .as("umbrella")
                        .provider()
                        .invoke("oci:Dns/getView:getView", Map.of("viewId", view.id()))))
        .isEqualTo(
            "404-NotAuthorizedOrNotFound, Authorization failed or requested resource not found.");
  }

  @Test
  void listViews() {
    String token = "oci:Dns/getViews:getViews";

    assertThat(listed(token, "views", Map.of("compartmentId", Tenancy.NETWORK)))
        .containsExactlyInAnyOrder(view.id(), tenancy.defaultView(vcn));
    assertThat(
            listed(token, "views", Map.of("compartmentId", Tenancy.NETWORK, "displayName", "ai")))
        .containsExactly(view.id());
    assertThat(listed(token, "views", Map.of("compartmentId", Tenancy.SEARCH))).isEmpty();
  }

  @Test
  void findAZoneByItsIdOrItsNameInAView() {
    assertThat(invoke("oci:Dns/getZone:getZone", Map.of("zoneNameOrId", zone.id())))
        .containsAllEntriesOf(zone.state())
        .containsEntry("id", zone.id());
    assertThat(
            invoke(
                "oci:Dns/getZone:getZone",
                Map.of("zoneNameOrId", "corp.internal.", "viewId", view.id())))
        .containsEntry("id", zone.id());
  }

  @Test
  void listZonesWhichArePublicUnlessTheyAreToldOtherwise() {
    String token = "oci:Dns/getZones:getZones";
    Map<String, Object> all = Map.of("compartmentId", Tenancy.NETWORK, "scope", "PRIVATE");

    assertThat(listed(token, "zones", Map.of("compartmentId", Tenancy.NETWORK))).isEmpty();
    assertThat(listed(token, "zones", all)).contains(zone.id()).hasSize(3);
    assertThat(listed(token, "zones", Tenancy.with(all, "viewId", view.id())))
        .containsExactly(zone.id());
    assertThat(listed(token, "zones", Tenancy.with(all, "name", "CORP.internal")))
        .containsExactly(zone.id());
    assertThat(listed(token, "zones", Tenancy.with(all, "nameContains", "corp")))
        .containsExactly(zone.id());
    assertThat(
            Tenancy.refusal(
                () -> invoke(token, Map.of("compartmentId", Tenancy.NETWORK, "viewId", view.id()))))
        .isEqualTo(
            "400-InvalidParameter, Bad Request - Method exists but does not support the following"
                + " query parameters: viewId");
  }

  @Test
  void findARecordSet() {
    Live set = tenancy.set(zone, "db.corp.internal", "A", "10.0.0.1");
    Map<String, Object> arguments =
        Map.of("zoneNameOrId", zone.id(), "domain", "db.corp.internal", "rtype", "A");

    assertThat(invoke("oci:Dns/getRrset:getRrset", arguments))
        .containsEntry("id", set.id())
        .containsEntry("items", set.state().get("items"));
    tenancy.delete(RecordSetModel.TYPE, set);
    assertThat(Tenancy.refusal(() -> invoke("oci:Dns/getRrset:getRrset", arguments)))
        .isEqualTo(
            "404-NotAuthorizedOrNotFound, Authorization failed or requested resource not found.");
  }
}
