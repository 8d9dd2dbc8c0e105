package io.github.privatezonesync.simulator.oci;

import static io.github.privatezonesync.simulator.oci.Tenancy.vcnInputs;
import static io.github.privatezonesync.simulator.oci.Tenancy.with;
import static io.github.privatezonesync.simulator.oci.Tenancy.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkModelTest {
  private static final String TYPE = NetworkModel.TYPE;
  private static final Map<String, Object> INPUTS = vcnInputs("fra", "10.0.0.0/16");

  private final Tenancy tenancy = Tenancy.fresh();

  /** The names of the zones in a view, those of the cloud itself too. */
  private List<Object> zones(String view) {
    List<?> zones =
        (List<?>)
            tenancy
                .provider()
                .invoke(
                    new GetZones().token(),
                    Map.of("compartmentId", Tenancy.NETWORK, "scope", "PRIVATE", "viewId", view))
                .get("zones");
    return zones.stream().<Object>map(zone -> ((Map<?, ?>) zone).get("name")).sorted().toList();
  }

  @Test
  void createsAVcnInOneCallWithItsResolverAndDefaultView() {
    Live vcn = tenancy.create(TYPE, "fra", INPUTS);

    assertThat(tenancy.calls()).containsExactly("CreateVcn " + vcn.id());
    assertThat(vcn.state())
        .containsAllEntriesOf(INPUTS)
        .containsEntry("vcnDomainName", "fra.oraclevcn.com")
        .containsEntry("cidrBlock", "10.0.0.0/16")
        .containsEntry("state", "AVAILABLE")
        .doesNotContainKeys("resolverId", "defaultViewId");
    assertThat(tenancy.clouds().snapshot().networks())
        .containsExactly(
            new SimulatedNetwork("oci", vcn.id(), "fra", Tenancy.NETWORK, Tenancy.FRANKFURT));
    assertThat(tenancy.resolver(vcn)).isEqualTo(vcn.id().replace(".vcn.", ".dnsresolver."));
    assertThat(
            tenancy
                .provider()
                .invoke(new GetView().token(), Map.of("viewId", tenancy.defaultView(vcn))))
        .containsEntry("isProtected", true)
        .containsEntry("displayName", "fra");
    assertThat(zones(tenancy.defaultView(vcn)))
        .containsExactly("0.10.in-addr.arpa", "fra.oraclevcn.com");
    assertThat(tenancy.diff(TYPE, vcn, INPUTS))
        .isEqualTo(new Difference(List.of(), List.of(), false));
    assertThat(tenancy.refresh(TYPE, vcn)).contains(vcn);
  }

  @ParameterizedTest
  @CsvSource({
    "dnsLabel,      lab,              true",
    "displayName,   main,             false",
    "compartmentId, ocid1.tenancy.b,  false"
  })
  void knowsWhatReplacesAVcn(String property, String value, boolean replaces) {
    Live vcn = tenancy.create(TYPE, "fra", INPUTS);

    assertThat(tenancy.diff(TYPE, vcn, with(INPUTS, property, value)))
        .isEqualTo(
            new Difference(List.of(property), replaces ? List.of(property) : List.of(), false));
  }

  @Test
  void isNotReplacedByALabelThatIsLeftOutLater() {
    Live vcn = tenancy.create(TYPE, "fra", INPUTS);

    assertThat(tenancy.diff(TYPE, vcn, without(INPUTS, "dnsLabel")).changed()).isEmpty();
  }

  @Test
  void takesBlocksInPlaceWithTheirReverseZones() {
    Live vcn = tenancy.create(TYPE, "fra", INPUTS);
    Map<String, Object> more = with(INPUTS, "cidrBlocks", List.of("10.0.0.0/16", "10.1.2.0/24"));

    assertThat(tenancy.diff(TYPE, vcn, more))
        .isEqualTo(new Difference(List.of("cidrBlocks"), List.of(), false));
    Live updated = tenancy.update(TYPE, vcn, more);

    assertThat(zones(tenancy.defaultView(updated)))
        .containsExactly("0.10.in-addr.arpa", "2.1.10.in-addr.arpa", "fra.oraclevcn.com");
  }

  @Test
  void movesToAnotherCompartmentWithoutItsResolver() {
    Live vcn = tenancy.create(TYPE, "fra", INPUTS);
    tenancy.calls();

    Live moved = tenancy.update(TYPE, vcn, with(INPUTS, "compartmentId", Tenancy.SEARCH));

    assertThat(tenancy.calls())
        .containsExactly("ChangeVcnCompartment " + vcn.id(), "UpdateVcn " + vcn.id());
    assertThat(moved.state()).containsEntry("compartmentId", Tenancy.SEARCH);
    assertThat(
            tenancy
                .provider()
                .invoke(new GetResolver().token(), Map.of("resolverId", tenancy.resolver(vcn))))
        .containsEntry("compartmentId", Tenancy.NETWORK);
  }

  @Test
  void goesWithItsResolverAndDefaultView() {
    Live vcn = tenancy.create(TYPE, "fra", INPUTS);
    Live view = tenancy.view("ai");
    Live resolver = tenancy.attached(vcn, view);
    String defaultView = tenancy.defaultView(vcn);

    tenancy.delete(TYPE, vcn);

    assertThat(tenancy.refresh(TYPE, vcn)).isEmpty();
    assertThat(tenancy.refresh(ResolverModel.TYPE, resolver)).isEmpty();
    assertThat(tenancy.provider().read(PrivateViewModel.TYPE, defaultView, Map.of())).isEmpty();
    assertThat(tenancy.clouds().snapshot().networks()).isEmpty();
    tenancy.delete(ResolverModel.TYPE, resolver);
    tenancy.delete(TYPE, vcn);
    tenancy.delete(PrivateViewModel.TYPE, view);
  }

  @Test
  void leavesADefaultViewWithZonesOfOthersAsAViewOfItsOwn() {
    Live vcn = tenancy.create(TYPE, "fra", INPUTS);
    String defaultView = tenancy.defaultView(vcn);
    Live zone = tenancy.zone("corp.internal", defaultView);

    tenancy.delete(TYPE, vcn);

    Live view = tenancy.provider().read(PrivateViewModel.TYPE, defaultView, Map.of()).orElseThrow();
    assertThat(view.state()).containsEntry("isProtected", false);
    assertThat(zones(defaultView)).containsExactly("corp.internal");
    tenancy.delete(ZoneModel.TYPE, zone);
    tenancy.delete(PrivateViewModel.TYPE, view);
  }

  @Test
  void isNotDeletedWhileAnotherVcnHasItsDefaultViewAttached() {
    Live vcn = tenancy.create(TYPE, "fra", INPUTS);
    Live hub = tenancy.create(TYPE, "hub", vcnInputs("hub", "10.1.0.0/16"));
    String view = tenancy.defaultView(vcn);
    Live resolver =
        tenancy.create(
            ResolverModel.TYPE,
            "hub",
            Map.of(
                "resolverId",
                tenancy.resolver(hub),
                "attachedViews",
                List.of(Map.of("viewId", view))));

    assertThat(Tenancy.refusal(() -> tenancy.delete(TYPE, vcn)))
        .isEqualTo(
            "409-Conflict, View %s is referenced by resolver %s".formatted(view, resolver.id()));
    assertThat(tenancy.resolve(hub, "fra.oraclevcn.com", "A").outcome()).hasToString("NODATA");
    tenancy.delete(ResolverModel.TYPE, resolver);
    tenancy.delete(TYPE, vcn);
    assertThat(tenancy.refresh(TYPE, vcn)).isEmpty();
  }

  @Test
  void isNotDeletedWhileASubnetOrASecurityGroupIsInIt() {
    Live vcn = tenancy.create(TYPE, "fra", INPUTS);
    Live subnet = tenancy.subnet(vcn, "app", "10.0.1.0/24");
    Live group =
        tenancy.create(
            SecurityGroupModel.TYPE,
            "dns",
            Map.of("compartmentId", Tenancy.NETWORK, "vcnId", vcn.id()));

    assertThat(Tenancy.refusal(() -> tenancy.delete(TYPE, vcn)))
        .isEqualTo(
            "409-Conflict, The Vcn %s references the Subnet %s. You must remove the reference to proceed with this operation."
                .formatted(vcn.id(), subnet.id()));
    tenancy.delete(SubnetModel.TYPE, subnet);
    assertThat(Tenancy.refusal(() -> tenancy.delete(TYPE, vcn)))
        .contains("references the NetworkSecurityGroup " + group.id());
    tenancy.delete(SecurityGroupModel.TYPE, group);
    tenancy.delete(TYPE, vcn);
    assertThat(tenancy.clouds().snapshot().networks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cidrBlock | 10.0.0.0/8 | The requested CIDR 10.0.0.0/8 is invalid",
        "cidrBlock | 10.0.0.5/24 | The requested CIDR 10.0.0.5/24 is invalid",
        "cidrBlock | x | The requested CIDR x is invalid",
        "dnsLabel | a-b | dnsLabel a-b is invalid",
        "dnsLabel | 1a | dnsLabel 1a is invalid",
        "dnsLabel | abcdefghijklmnop | dnsLabel abcdefghijklmnop is invalid"
      })
  void refusesBlocksAndLabels(String property, String value, String message) {
    Map<String, Object> inputs =
        with(with(without(INPUTS, "cidrBlocks"), "cidrBlock", "10.0.0.0/16"), property, value);

    assertThat(Tenancy.refusal(() -> tenancy.create(TYPE, "fra", inputs)))
        .isEqualTo("400-InvalidParameter, " + message);
  }

  @Test
  void refusesBlocksThatOverlapAndNone() {
    assertThat(
            Tenancy.refusal(
                () ->
                    tenancy.create(
                        TYPE,
                        "fra",
                        with(INPUTS, "cidrBlocks", List.of("10.0.0.0/16", "10.0.1.0/24")))))
        .isEqualTo(
            "400-InvalidParameter, The requested CIDR 10.0.1.0/24 overlaps with another CIDR of the"
                + " VCN");
    assertThat(Tenancy.refusal(() -> tenancy.create(TYPE, "fra", without(INPUTS, "cidrBlocks"))))
        .isEqualTo("400-MissingParameter, cidrBlocks may not be empty");
  }
}
