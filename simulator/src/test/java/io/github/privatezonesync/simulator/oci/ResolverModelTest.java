package io.github.privatezonesync.simulator.oci;

import static io.github.privatezonesync.simulator.oci.Tenancy.with;
import static io.github.privatezonesync.simulator.oci.Tenancy.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResolverModelTest {
  private static final String TYPE = ResolverModel.TYPE;

  private final Tenancy tenancy = Tenancy.fresh();
  private final Live vcn = tenancy.vcn("fra");
  private final String id = tenancy.resolver(vcn);
  private final Live mine = tenancy.view("mine");
  private final Live theirs = tenancy.view("theirs");

  private List<?> attached() {
    return (List<?>)
        tenancy
            .provider()
            .invoke(new GetResolver().token(), Map.of("resolverId", id))
            .get("attachedViews");
  }

  private Map<String, Object> live() {
    return tenancy.provider().invoke(new GetResolver().token(), Map.of("resolverId", id));
  }

  private static Map<String, Object> ref(Live view) {
    return Map.of("viewId", view.id());
  }

  @Test
  void adoptsTheResolverOfAVcnInOneCall() {
    tenancy.calls();

    Live resolver = tenancy.attached(vcn, mine);

    assertThat(tenancy.calls()).containsExactly("UpdateResolver " + id);
    assertThat(resolver.id()).isEqualTo(id).startsWith("ocid1.dnsresolver.oc1.eu-frankfurt-1.");
    assertThat(resolver.state())
        .containsEntry("attachedVcnId", vcn.id())
        .containsEntry("attachedViews", List.of(ref(mine)))
        .containsEntry("rules", List.of())
        .containsEntry("displayName", "fra")
        .containsEntry("isProtected", true)
        .containsEntry("state", "ACTIVE")
        .containsEntry("definedTags", Map.of("Oracle-Tags.CreatedBy", "default/dns"))
        .containsEntry(
            "self", "https://dns.eu-frankfurt-1.oci.oraclecloud.com/20180115/resolvers/" + id)
        .doesNotContainKey("scope");
    assertThat(tenancy.diff(TYPE, resolver, Tenancy.resolverInputs(id, mine)))
        .isEqualTo(new Difference(List.of(), List.of(), false));
    assertThat(tenancy.refresh(TYPE, resolver)).contains(resolver);
  }

  @Test
  void keepsAListThatACreationDoesNotGiveAndTakesItAwayInTheNextUpdate() {
    tenancy.attached(vcn, theirs);
    Live named =
        tenancy.create(TYPE, "named", Map.of("resolverId", id, "displayName", "frankfurt"));

    assertThat(attached()).isEqualTo(List.of(ref(theirs)));
    assertThat(named.state()).containsEntry("attachedViews", List.of(ref(theirs)));
    Map<String, Object> renamed = Map.of("resolverId", id, "displayName", "main");
    assertThat(tenancy.diff(TYPE, named, renamed).changed())
        .containsExactly("attachedViews", "displayName");

    Live updated = tenancy.update(TYPE, named, renamed);

    assertThat(attached()).isEqualTo(List.of());
    assertThat(updated.state()).containsEntry("displayName", "main");
  }

  @Test
  void takesAwayInAnUpdateWhatOthersAttached() {
    Live resolver = tenancy.attached(vcn, mine);
    Live others = tenancy.update(TYPE, resolver, Tenancy.resolverInputs(id, mine, theirs));

    Live updated =
        tenancy.update(
            TYPE, resolver, with(Tenancy.resolverInputs(id, mine), "displayName", "main"));

    assertThat(others.state()).containsEntry("attachedViews", List.of(ref(mine), ref(theirs)));
    assertThat(updated.state()).containsEntry("attachedViews", List.of(ref(mine)));
  }

  @Test
  void showsWhatOthersAttachedAsADifferenceAfterARefresh() {
    Live resolver = tenancy.attached(vcn, mine);
    tenancy.update(TYPE, resolver, Tenancy.resolverInputs(id, mine, theirs));

    Live refreshed = tenancy.refresh(TYPE, resolver).orElseThrow();

    assertThat(refreshed.state()).containsEntry("attachedViews", List.of(ref(mine), ref(theirs)));
    assertThat(tenancy.diff(TYPE, refreshed, Tenancy.resolverInputs(id, mine)).changed())
        .containsExactly("attachedViews");
  }

  @Test
  void emptiesEverythingInADeletionAlsoWhatIsOfOthers() {
    Live resolver = tenancy.attached(vcn, mine);
    tenancy.update(
        TYPE,
        resolver,
        with(Tenancy.resolverInputs(id, mine, theirs), "freeformTags", Map.of("team", "search")));
    tenancy.calls();

    tenancy.delete(TYPE, resolver);

    assertThat(tenancy.calls()).containsExactly("UpdateResolver " + id);
    assertThat(live())
        .containsEntry("attachedViews", List.of())
        .containsEntry("rules", List.of())
        .containsEntry("definedTags", Map.of())
        .containsEntry("freeformTags", Map.of())
        .containsEntry("displayName", "fra");
  }

  @Test
  void emptiesEverythingEvenIfItsStateHoldsNothingButTheTagsOfTheTenancy() {
    Live named = tenancy.create(TYPE, "named", Map.of("resolverId", id, "displayName", "main"));
    tenancy.attached(vcn, theirs);

    tenancy.delete(TYPE, named);

    assertThat(attached()).isEqualTo(List.of());
  }

  @Test
  void doesNothingInADeletionIfItsStateHoldsNothing() {
    Live first = tenancy.attached(vcn, mine);
    tenancy.delete(TYPE, first);
    Live named = tenancy.create(TYPE, "named", Map.of("resolverId", id, "displayName", "main"));
    tenancy.attached(vcn, theirs);
    tenancy.calls();

    tenancy.delete(TYPE, named);

    assertThat(tenancy.calls()).isEmpty();
    assertThat(attached()).isEqualTo(List.of(ref(theirs)));
  }

  @Test
  void losesInAReplacementWhatItsNewHalfHasWritten() {
    Live old = tenancy.attached(vcn, mine);

    Live replacing = tenancy.attached(vcn, mine);
    tenancy.delete(TYPE, old);

    assertThat(replacing.state()).containsEntry("attachedViews", List.of(ref(mine)));
    assertThat(attached()).isEqualTo(List.of());
  }

  @Test
  void isReplacedByAScopeThatAnImportDoesNotKnow() {
    tenancy.attached(vcn, mine);
    Map<String, Object> scoped = with(Tenancy.resolverInputs(id, mine), "scope", "PRIVATE");

    Live bare = tenancy.provider().read(TYPE, id, Map.of()).orElseThrow();
    Live named =
        tenancy
            .provider()
            .read(TYPE, "resolverId/" + id + "/scope/PRIVATE", Map.of())
            .orElseThrow();

    assertThat(bare.inputs()).containsEntry("attachedViews", List.of(ref(mine)));
    assertThat(tenancy.diff(TYPE, bare, Tenancy.resolverInputs(id, mine)).changed()).isEmpty();
    assertThat(tenancy.diff(TYPE, bare, scoped).replace()).containsExactly("scope");
    assertThat(named.id()).isEqualTo(id);
    assertThat(tenancy.diff(TYPE, named, scoped).changed()).isEmpty();
  }

  @Test
  void refusesAViewThatIsMissingInWordsAboutTheResolver() {
    Map<String, Object> lost =
        Map.of("resolverId", id, "attachedViews", List.of(Map.of("viewId", "ocid1.dnsview.x")));

    assertThat(Tenancy.wholeRefusal(() -> tenancy.create(TYPE, "r", lost)))
        .isEqualTo(
            "404-NotAuthorizedOrNotFound, Authorization failed or requested resource not found.\n"
                + "Suggestion: Either the resource has been deleted or service Dns Resolver need"
                + " policy to access this resource. Policy reference:"
                + " https://docs.oracle.com/en-us/iaas/Content/Identity/Reference/policyreference.htm\n"
                + "  in the simulated clouds: there is nothing with the id 'ocid1.dnsview.x'");
  }

  @Test
  void refusesAViewOfAnotherRegion() {
    Live far = tenancy.in("us-ashburn-1").view("far");

    assertThat(Tenancy.wholeRefusal(() -> tenancy.attached(vcn, far)))
        .startsWith("404-NotAuthorizedOrNotFound, ")
        .endsWith(
            "'%s' is in region 'us-ashburn-1', and the provider in 'eu-frankfurt-1'; use a provider of its region"
                .formatted(far.id()));
  }

  @Test
  void takesAViewOfAnotherTenancy() {
    Live foreign = tenancy.as("umbrella").view("foreign");

    assertThat(tenancy.attached(vcn, foreign).state())
        .containsEntry("attachedViews", List.of(ref(foreign)));
  }

  @Test
  void isNotThereForAProviderOfAnotherRegionOrTenancy() {
    Live resolver = tenancy.attached(vcn, mine);

    assertThat(tenancy.in("us-ashburn-1").refresh(TYPE, resolver)).isEmpty();
    assertThat(tenancy.as("umbrella").refresh(TYPE, resolver)).isEmpty();
    assertThat(
            Tenancy.refusal(
                () ->
                    tenancy
                        .as("umbrella")
                        .create(TYPE, "r", Map.of("resolverId", id, "displayName", "x"))))
        .isEqualTo(
            "404-NotAuthorizedOrNotFound, Authorization failed or requested resource not found.");
  }

  @Test
  void refusesAViewTwice() {
    assertThat(Tenancy.refusal(() -> tenancy.attached(vcn, mine, mine)))
        .isEqualTo("400-InvalidParameter, attachedViews contains a view twice");
  }

  @Test
  void movesToAnotherCompartmentWithItsDefaultView() {
    Live resolver = tenancy.attached(vcn, mine);

    Live moved =
        tenancy.update(
            TYPE,
            resolver,
            with(Tenancy.resolverInputs(id, mine), "compartmentId", Tenancy.SEARCH));

    assertThat(moved.state()).containsEntry("compartmentId", Tenancy.SEARCH);
    assertThat(
            tenancy
                .provider()
                .invoke(new GetView().token(), Map.of("viewId", tenancy.defaultView(vcn))))
        .containsEntry("compartmentId", Tenancy.SEARCH);
  }

  @Test
  void keepsItsTagsIfNoneAreGiven() {
    Live resolver = tenancy.attached(vcn, mine);
    Map<String, Object> tagged =
        with(Tenancy.resolverInputs(id, mine), "freeformTags", Map.of("team", "dns"));

    Live updated = tenancy.update(TYPE, resolver, tagged);

    assertThat(updated.state()).containsEntry("freeformTags", Map.of("team", "dns"));
    assertThat(tenancy.diff(TYPE, updated, without(tagged, "freeformTags")).changed()).isEmpty();
  }
}
