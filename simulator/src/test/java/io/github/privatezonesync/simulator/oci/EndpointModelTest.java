package io.github.privatezonesync.simulator.oci;

import static io.github.privatezonesync.simulator.oci.Tenancy.endpointInputs;
import static io.github.privatezonesync.simulator.oci.Tenancy.rule;
import static io.github.privatezonesync.simulator.oci.Tenancy.with;
import static io.github.privatezonesync.simulator.oci.Tenancy.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointModelTest {
  private static final String TYPE = EndpointModel.TYPE;

  private final Tenancy tenancy = Tenancy.fresh();
  private final Live vcn = tenancy.vcn("fra");
  private final Live subnet = tenancy.subnet(vcn, "app", "10.0.1.0/28");
  private final String resolver = tenancy.resolver(vcn);
  private final Map<String, Object> inputs = endpointInputs(resolver, subnet, "out", true);

  @Test
  void createsAnEndpointInOneCallAndGivesItAnAddress() {
    tenancy.calls();

    Live out = tenancy.create(TYPE, "out", inputs);
    Live in = tenancy.create(TYPE, "in", endpointInputs(resolver, subnet, "in", false));

    assertThat(tenancy.calls())
        .containsExactly(
            "CreateResolverEndpoint " + resolver + " out",
            "CreateResolverEndpoint " + resolver + " in");
    assertThat(out.id()).isEqualTo("resolverId/" + resolver + "/name/out");
    assertThat(out.state())
        .containsAllEntriesOf(inputs)
        .containsEntry("forwardingAddress", "10.0.1.2")
        .containsEntry("endpointType", "VNIC")
        .containsEntry("compartmentId", Tenancy.NETWORK)
        .doesNotContainKey("listeningAddress");
    assertThat(in.state())
        .containsEntry("listeningAddress", "10.0.1.3")
        .doesNotContainKey("forwardingAddress");
    assertThat(tenancy.diff(TYPE, out, inputs))
        .isEqualTo(new Difference(List.of(), List.of(), false));
    assertThat(tenancy.refresh(TYPE, out)).contains(out);
    assertThat(tenancy.clouds().snapshot().inboundAddresses()).containsOnlyKeys("10.0.1.3");
  }

  @Test
  void isInTheCompartmentOfItsResolver() {
    Live out = tenancy.endpoint(vcn, subnet, "out", true);
    Live attached = tenancy.attached(vcn);

    Live unused =
        tenancy.update(
            ResolverModel.TYPE,
            attached,
            with(Tenancy.resolverInputs(resolver), "compartmentId", Tenancy.SEARCH));

    assertThat(tenancy.refresh(TYPE, out).orElseThrow().state())
        .containsEntry("compartmentId", Tenancy.SEARCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"out-1", "out.bound", "out bound"})
  void isNamedWithLettersDigitsAndUnderscores(String name) {
    assertThat(
            Tenancy.refusal(
                () -> tenancy.create(TYPE, "out", endpointInputs(resolver, subnet, name, true))))
        .contains("Endpoint name '" + name + "' may have letters, digits and '_' only");
  }

  @Test
  void takesAnAddressOfItsSubnet() {
    Live in =
        tenancy.create(
            TYPE,
            "in",
            with(endpointInputs(resolver, subnet, "in", false), "listeningAddress", "10.0.1.9"));

    assertThat(in.state()).containsEntry("listeningAddress", "10.0.1.9");
    assertThat(
            Tenancy.refusal(
                () -> tenancy.create(TYPE, "out", with(inputs, "forwardingAddress", "10.0.1.9"))))
        .isEqualTo("409-Conflict, Address 10.0.1.9 is in use");
    assertThat(
            Tenancy.refusal(
                () -> tenancy.create(TYPE, "out", with(inputs, "forwardingAddress", "10.0.1.1"))))
        .isEqualTo(
            "400-InvalidParameter, Address 10.0.1.1 is not a usable one of subnet " + subnet.id());
    assertThat(
            Tenancy.refusal(
                () -> tenancy.create(TYPE, "out", with(inputs, "listeningAddress", "10.0.1.8"))))
        .isEqualTo(
            "400-InvalidParameter, listeningAddress is not for an endpoint that is not listening");
  }

  @Test
  void namesAnEndpointThatHasNoName() {
    Checked checked = tenancy.provider().check(TYPE, "out", without(inputs, "name"), "seed");

    assertThat(String.valueOf(checked.inputs().get("name"))).matches("out-[0-9a-f]{7}");
  }

  @ParameterizedTest
  @CsvSource({
    "resolverId,        ocid1.dnsresolver.b",
    "name,              other",
    "subnetId,          ocid1.subnet.b",
    "scope,             GLOBAL",
    "forwardingAddress, 10.0.1.9"
  })
  void isReplacedByAlmostEverything(String property, String value) {
    Live out = tenancy.create(TYPE, "out", inputs);

    assertThat(tenancy.diff(TYPE, out, with(inputs, property, value)).replace())
        .containsExactly(property);
  }

  @Test
  void changesGroupsAndTagsInPlace() {
    Live out = tenancy.create(TYPE, "out", inputs);
    Live group =
        tenancy.create(
            SecurityGroupModel.TYPE,
            "dns",
            Map.of("compartmentId", Tenancy.NETWORK, "vcnId", vcn.id()));
    Map<String, Object> grouped =
        with(with(inputs, "nsgIds", List.of(group.id())), "freeformTags", Map.of("team", "dns"));
    tenancy.calls();

    assertThat(tenancy.diff(TYPE, out, grouped))
        .isEqualTo(new Difference(List.of("freeformTags", "nsgIds"), List.of(), false));
    Live updated = tenancy.update(TYPE, out, grouped);

    assertThat(tenancy.calls()).containsExactly("UpdateResolverEndpoint " + resolver + " out");
    assertThat(updated.state())
        .containsEntry("nsgIds", List.of(group.id()))
        .containsEntry("freeformTags", Map.of("team", "dns"));
  }

  @Test
  void knowsItsScopeAfterAnImportOnlyIfTheIdHasIt() {
    Live out = tenancy.create(TYPE, "out", inputs);

    Live bare = tenancy.provider().read(TYPE, out.id(), Map.of()).orElseThrow();
    Live scoped =
        tenancy.provider().read(TYPE, out.id() + "/scope/PRIVATE", Map.of()).orElseThrow();

    assertThat(tenancy.diff(TYPE, bare, inputs).replace()).containsExactly("scope");
    assertThat(tenancy.diff(TYPE, scoped, inputs).changed()).isEmpty();
    assertThat(scoped.id()).isEqualTo(out.id());
  }

  @Test
  void isNotDeletedWhileARuleNamesIt() {
    Live out = tenancy.create(TYPE, "out", inputs);
    Live of =
        tenancy.create(
            ResolverModel.TYPE,
            "resolver",
            Map.of(
                "resolverId",
                resolver,
                "rules",
                List.of(rule("OUT", "10.9.0.53", "corp.example"))));

    assertThat(Tenancy.refusal(() -> tenancy.delete(TYPE, out)))
        .isEqualTo("409-Conflict, Endpoint out is referenced by a rule of resolver " + resolver);
    tenancy.delete(ResolverModel.TYPE, of);
    tenancy.delete(TYPE, out);
    tenancy.delete(TYPE, out);
    assertThat(tenancy.refresh(TYPE, out)).isEmpty();
  }

  @Test
  void hasANameThatNoOtherHasInWhateverCase() {
    tenancy.create(TYPE, "out", inputs);

    assertThat(Tenancy.refusal(() -> tenancy.create(TYPE, "again", with(inputs, "name", "OUT"))))
        .isEqualTo("409-Conflict, Resolver %s already has an endpoint OUT".formatted(resolver));
  }

  @Test
  void isEitherForwardingOrListening() {
    assertThat(
            Tenancy.refusal(() -> tenancy.create(TYPE, "out", with(inputs, "isListening", true))))
        .isEqualTo(
            "400-InvalidParameter, Exactly one of isForwarding and isListening must be true");
    assertThat(
            Tenancy.refusal(() -> tenancy.create(TYPE, "out", with(inputs, "endpointType", "DRG"))))
        .isEqualTo("unknown endpoint_type 'DRG' was specified");
  }

  @Test
  void isInASubnetAndGroupsOfItsVcn() {
    Live other = tenancy.create(NetworkModel.TYPE, "b", Tenancy.vcnInputs("b", "10.1.0.0/16"));
    Live elsewhere = tenancy.subnet(other, "app", "10.1.1.0/24");
    Live group =
        tenancy.create(
            SecurityGroupModel.TYPE,
            "dns",
            Map.of("compartmentId", Tenancy.NETWORK, "vcnId", other.id()));

    assertThat(
            Tenancy.refusal(
                () -> tenancy.create(TYPE, "out", with(inputs, "subnetId", elsewhere.id()))))
        .isEqualTo(
            "400-InvalidParameter, Subnet %s is not in VCN %s of the resolver"
                .formatted(elsewhere.id(), vcn.id()));
    assertThat(
            Tenancy.refusal(
                () -> tenancy.create(TYPE, "out", with(inputs, "nsgIds", List.of(group.id())))))
        .isEqualTo(
            "400-InvalidParameter, NetworkSecurityGroup %s is not in VCN %s of the resolver"
                .formatted(group.id(), vcn.id()));
  }

  @Test
  void areAtMostTen() {
    for (int i = 0; i < Quotas.ENDPOINTS_PER_RESOLVER; i++) {
      tenancy.endpoint(vcn, subnet, "e" + i, i % 2 == 0);
    }

    assertThat(Tenancy.refusal(() -> tenancy.create(TYPE, "out", inputs)))
        .isEqualTo(
            "400-LimitExceeded, Resolver %s has 10 endpoints, which is its limit"
                .formatted(resolver));
  }
}
