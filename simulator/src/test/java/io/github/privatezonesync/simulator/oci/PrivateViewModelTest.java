package io.github.privatezonesync.simulator.oci;

import static io.github.privatezonesync.simulator.oci.Tenancy.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrivateViewModelTest {
  private static final String TYPE = PrivateViewModel.TYPE;
  private static final Map<String, Object> INPUTS =
      Map.of("compartmentId", Tenancy.NETWORK, "displayName", "ai", "scope", "PRIVATE");

  private final Tenancy tenancy = Tenancy.fresh();

  @Test
  void createsAViewInOneCall() {
    Live view = tenancy.create(TYPE, "ai", INPUTS);

    assertThat(tenancy.calls()).containsExactly("CreateView " + view.id());
    assertThat(view.id()).matches("ocid1\\.dnsview\\.oc1\\.eu-frankfurt-1\\.amaaaaaa[a-z2-7]{52}");
    assertThat(view.state())
        .isEqualTo(
            Map.of(
                "compartmentId",
                Tenancy.NETWORK,
                "displayName",
                "ai",
                "scope",
                "PRIVATE",
                "isProtected",
                false,
                "state",
                "ACTIVE",
                "self",
                "https://dns.eu-frankfurt-1.oci.oraclecloud.com/20180115/views/" + view.id(),
                "timeCreated",
                "2026-01-01 00:00:00 +0000 UTC",
                "timeUpdated",
                "2026-01-01 00:00:00 +0000 UTC",
                "definedTags",
                Map.of(),
                "freeformTags",
                Map.of()));
    assertThat(tenancy.diff(TYPE, view, INPUTS))
        .isEqualTo(new Difference(List.of(), List.of(), false));
    assertThat(tenancy.refresh(TYPE, view)).contains(view);
  }

  @Test
  void changesItsNameAndTagsInPlace() {
    Live view = tenancy.create(TYPE, "ai", INPUTS);
    Map<String, Object> changed =
        with(with(INPUTS, "displayName", "data"), "freeformTags", Map.of("team", "dns"));

    assertThat(tenancy.diff(TYPE, view, changed))
        .isEqualTo(new Difference(List.of("displayName", "freeformTags"), List.of(), false));
    assertThat(tenancy.update(TYPE, view, changed).state())
        .containsEntry("displayName", "data")
        .containsEntry("freeformTags", Map.of("team", "dns"));
  }

  @Test
  void takesAScopeInPlaceThatAnImportDidNotHave() {
    Live view = tenancy.create(TYPE, "ai", Map.of("compartmentId", Tenancy.NETWORK));

    assertThat(tenancy.diff(TYPE, view, with(INPUTS, "scope", "GLOBAL")).replace()).isEmpty();
  }

  @Test
  void movesToAnotherCompartmentByACallOfItsOwn() {
    Live view = tenancy.create(TYPE, "ai", INPUTS);
    tenancy.calls();

    Live moved = tenancy.update(TYPE, view, with(INPUTS, "compartmentId", Tenancy.SEARCH));

    assertThat(tenancy.calls())
        .containsExactly("ChangeViewCompartment " + view.id(), "UpdateView " + view.id());
    assertThat(moved.state()).containsEntry("compartmentId", Tenancy.SEARCH);
  }

  @Test
  void importsByItsBareId() {
    Live view = tenancy.create(TYPE, "ai", INPUTS);

    assertThat(tenancy.provider().read(TYPE, view.id(), Map.of()).orElseThrow().inputs())
        .isEqualTo(INPUTS);
  }

  @Test
  void isNotDeletedWhileAZoneIsInIt() {
    Live view = tenancy.create(TYPE, "ai", INPUTS);
    Live zone = tenancy.zone("corp.internal", view.id());

    assertThat(Tenancy.refusal(() -> tenancy.delete(TYPE, view)))
        .isEqualTo(
            "409-Conflict, View %s is referenced by zone %s".formatted(view.id(), zone.id()));
    tenancy.delete(ZoneModel.TYPE, zone);
    tenancy.delete(TYPE, view);
    assertThat(tenancy.refresh(TYPE, view)).isEmpty();
  }

  @Test
  void isNotDeletedWhileAResolverHasItAttached() {
    Live view = tenancy.create(TYPE, "ai", INPUTS);
    Live resolver = tenancy.attached(tenancy.vcn("fra"), view);

    assertThat(Tenancy.refusal(() -> tenancy.delete(TYPE, view)))
        .isEqualTo(
            "409-Conflict, View %s is referenced by resolver %s"
                .formatted(view.id(), resolver.id()));
    tenancy.delete(ResolverModel.TYPE, resolver);
    tenancy.delete(TYPE, view);
    assertThat(tenancy.refresh(TYPE, view)).isEmpty();
  }

  @Test
  void forgetsAProtectedViewAndLeavesItThere() {
    Live vcn = tenancy.vcn("fra");
    String id = tenancy.defaultView(vcn);
    Live view = tenancy.provider().read(TYPE, id, Map.of()).orElseThrow();

    tenancy.delete(TYPE, view);

    assertThat(view.state()).containsEntry("isProtected", true);
    assertThat(tenancy.refresh(TYPE, view)).contains(view);
    assertThat(
            Tenancy.refusal(
                () -> tenancy.update(TYPE, view, with(INPUTS, "compartmentId", Tenancy.SEARCH))))
        .isEqualTo(
            "409-Conflict, View %s is protected, it moves only with its resolver".formatted(id));
  }

  @Test
  void belongsToItsRegionAndTenancy() {
    Live view = tenancy.create(TYPE, "ai", INPUTS);

    assertThat(tenancy.in("us-phoenix-1").refresh(TYPE, view)).isEmpty();
    assertThat(tenancy.as("umbrella").refresh(TYPE, view)).isEmpty();
    assertThat(tenancy.in("us-phoenix-1").view("far").id())
        .startsWith("ocid1.dnsview.oc1.phx.amaaaaaa");
  }

  @Test
  void refusesACompartmentThatIsNone() {
    assertThat(
            Tenancy.wholeRefusal(
                () -> tenancy.create(TYPE, "ai", with(INPUTS, "compartmentId", "network"))))
        .startsWith(
            "404-NotAuthorizedOrNotFound, Authorization failed or requested resource not found.\n"
                + "Suggestion: Either the resource has been deleted or service Dns View need policy")
        .endsWith(
            "\n  in the simulated clouds: 'network' is no compartment; its id is"
                + " ocid1.compartment.oc1..{unique} or that of a tenancy");
  }

  @Test
  void refusesADefinedTagWithoutANamespace() {
    assertThat(
            Tenancy.refusal(
                () ->
                    tenancy.create(TYPE, "ai", with(INPUTS, "definedTags", Map.of("team", "dns")))))
        .isEqualTo(
            "400-InvalidParameter, definedTags: 'team' is not the name of a tag, which is"
                + " Namespace.Key");
  }

  @Test
  void areAtMostAHundredInATenancyBesideThoseOfVcns() {
    tenancy.vcn("fra");
    for (int i = 0; i < Quotas.VIEWS_PER_TENANCY; i++) {
      tenancy.view("view-" + i);
    }

    assertThat(Tenancy.refusal(() -> tenancy.view("one-more")))
        .isEqualTo("400-LimitExceeded, The tenancy has 100 private views, which is its limit");
    assertThat(tenancy.as("umbrella").view("another").state()).containsKey("displayName");
  }
}
