package io.github.privatezonesync.simulator.oci;

import static io.github.privatezonesync.simulator.oci.Tenancy.with;
import static io.github.privatezonesync.simulator.oci.Tenancy.without;
import static io.github.privatezonesync.simulator.oci.Tenancy.zoneInputs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneModelTest {
  private static final String TYPE = ZoneModel.TYPE;

  private final Tenancy tenancy = Tenancy.fresh();
  private final Live view = tenancy.view("ai");
  private final Map<String, Object> inputs = zoneInputs("corp.internal", view.id());

  @Test
  void createsAZoneInOneCallWithWhatTheCloudPutsInIt() {
    tenancy.calls();

    Live zone = tenancy.create(TYPE, "corp", inputs);

    assertThat(tenancy.calls()).containsExactly("CreateZone " + zone.id() + " corp.internal");
    assertThat(zone.id()).startsWith("ocid1.dns-zone.oc1.eu-frankfurt-1.amaaaaaa");
    assertThat(zone.state())
        .containsAllEntriesOf(inputs)
        .containsEntry("resolutionMode", "STATIC")
        .containsEntry("dnssecState", "DISABLED")
        .containsEntry("isProtected", false)
        .containsEntry("nameservers", List.of(Map.of("hostname", "vcn-dns.oraclevcn.com.")))
        .containsEntry("serial", 1.0)
        .containsEntry("version", "1")
        .containsEntry("state", "ACTIVE");
    assertThat(tenancy.clouds().snapshot().zones().get(0).data().recordSets())
        .extracting(Object::toString)
        .containsExactly(
            "corp.internal. NS 86400 vcn-dns.oraclevcn.com.",
            "corp.internal. SOA 300 vcn-dns.oraclevcn.com. hostmaster.oracle.com. 1 3600 3600 3600"
                + " 10");
    assertThat(tenancy.diff(TYPE, zone, inputs))
        .isEqualTo(new Difference(List.of(), List.of(), false));
    assertThat(tenancy.refresh(TYPE, zone)).contains(zone);
  }

  @Test
  void ignoresTheLastDotOfItsName() {
    Live zone = tenancy.create(TYPE, "corp", zoneInputs("corp.internal.", view.id()));

    assertThat(zone.state()).containsEntry("name", "corp.internal");
    assertThat(tenancy.diff(TYPE, zone, zoneInputs("corp.internal.", view.id())).changed())
        .isEmpty();
    assertThat(tenancy.diff(TYPE, zone, inputs).changed()).isEmpty();
  }

  @Test
  void namesAZoneThatHasNoName() {
    Checked checked = tenancy.provider().check(TYPE, "corp", without(inputs, "name"), "seed");

    assertThat(String.valueOf(checked.inputs().get("name"))).matches("corp-[0-9a-f]{7}");
  }

  @ParameterizedTest
  @CsvSource({
    "name,           lab.internal,      true",
    "zoneType,       SECONDARY,         true",
    "scope,          GLOBAL,            true",
    "viewId,         ocid1.dnsview.b,   true",
    "compartmentId,  ocid1.tenancy.b,   false",
    "resolutionMode, TRANSPARENT,       false"
  })
  void knowsWhatReplacesAZone(String property, String value, boolean replaces) {
    Live zone = tenancy.create(TYPE, "corp", inputs);

    Difference difference = tenancy.diff(TYPE, zone, with(inputs, property, value));

    assertThat(difference.changed()).containsExactly(property);
    assertThat(difference.replace()).isEqualTo(replaces ? List.of(property) : List.of());
    assertThat(difference.deleteBeforeReplace())
        .as("while it keeps its name")
        .isEqualTo(replaces && !property.equals("name"));
  }

  @Test
  void isReplacedByAViewThatIsNotKnownYet() {
    Live zone = tenancy.create(TYPE, "corp", inputs);

    assertThat(tenancy.diff(TYPE, zone, with(inputs, "viewId", Unknown.VALUE)).replace())
        .containsExactly("viewId");
  }

  @Test
  void importsByItsBareIdWithScopeAndView() {
    Live zone = tenancy.create(TYPE, "corp", inputs);

    Live bare = tenancy.provider().read(TYPE, zone.id(), Map.of()).orElseThrow();
    Live composite =
        tenancy
            .provider()
            .read(
                TYPE, "zoneNameOrId/" + zone.id() + "/scope/PRIVATE/viewId/" + view.id(), Map.of())
            .orElseThrow();

    assertThat(bare.inputs()).containsAllEntriesOf(inputs);
    assertThat(tenancy.diff(TYPE, bare, inputs).changed()).isEmpty();
    assertThat(composite).isEqualTo(bare);
  }

  @Test
  void changesItsModeInPlace() {
    Live zone = tenancy.create(TYPE, "corp", inputs);
    tenancy.calls();

    Live updated = tenancy.update(TYPE, zone, with(inputs, "resolutionMode", "RTYPE_TRANSPARENT"));

    assertThat(tenancy.calls()).containsExactly("UpdateZone " + zone.id());
    assertThat(updated.state()).containsEntry("resolutionMode", "RTYPE_TRANSPARENT");
  }

  @Test
  void movesToAnotherCompartmentByACallOfItsOwn() {
    Live zone = tenancy.create(TYPE, "corp", inputs);
    tenancy.calls();

    Live moved = tenancy.update(TYPE, zone, with(inputs, "compartmentId", Tenancy.SEARCH));

    assertThat(tenancy.calls())
        .containsExactly("ChangeZoneCompartment " + zone.id(), "UpdateZone " + zone.id());
    assertThat(moved.state()).containsEntry("compartmentId", Tenancy.SEARCH);
  }

  @Test
  void takesItsRecordsWithIt() {
    Live zone = tenancy.create(TYPE, "corp", inputs);
    Live set = tenancy.set(zone, "db.corp.internal", "A", "10.0.0.1");

    tenancy.delete(TYPE, zone);

    assertThat(tenancy.refresh(TYPE, zone)).isEmpty();
    assertThat(tenancy.refresh(RecordSetModel.TYPE, set)).isEmpty();
    tenancy.delete(RecordSetModel.TYPE, set);
  }

  @Test
  void isThereOnceInAView() {
    tenancy.create(TYPE, "corp", inputs);

    assertThat(Tenancy.refusal(() -> tenancy.create(TYPE, "again", inputs)))
        .isEqualTo("409-Conflict, Zone corp.internal already exists in view " + view.id());
    tenancy.zone("corp.internal", tenancy.view("other").id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a_b.internal",
        "a b.internal",
        "*.internal",
        "0/25.internal",
        "-.internal",
        "ü.internal",
        "a..internal",
        ".",
        ""
      })
  void refusesANameThatTheProviderDoesNotTake(String name) {
    assertThat(
            tenancy.provider().check(TYPE, "corp", with(inputs, "name", name), "seed").failures())
        .containsExactly(
            new Failure(
                "name",
                "invalid DNS zone name: must be a valid FQDN (letters, digits, and hyphens per"
                    + " label; no braces or spaces; optional trailing dot)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"internal", "Corp.Internal", "xn--mnchen-3ya.internal", "ocibook.local."})
  void takesANameThatTheProviderTakes(String name) {
    assertThat(tenancy.zone(name, view.id()).state()).containsEntry("state", "ACTIVE");
  }

  @Test
  void refusesANameThatIsTooLong() {
    assertThat(Tenancy.refusal(() -> tenancy.zone("a.".repeat(130) + "b", view.id())))
        .startsWith("400-InvalidParameter, Zone name a.a.");
  }

  @Test
  void refusesAnotherTypeThanThoseOfTheProvider() {
    assertThat(
            tenancy
                .provider()
                .check(TYPE, "corp", with(inputs, "zoneType", "primary"), "seed")
                .failures())
        .containsExactly(
            new Failure(
                "zoneType",
                "expected zone_type to be one of [\"PRIMARY\" \"SECONDARY\"], got primary"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scope | GLOBAL | A private zone needs both scope PRIVATE and a viewId",
        "zoneType | SECONDARY | A private zone is PRIMARY",
        "dnssecState | ENABLED | dnssecState ENABLED is not for private zones",
        "resolutionMode | OPEN | resolutionMode OPEN is none of [STATIC, TRANSPARENT, RTYPE_TRANSPARENT]"
      })
  void refusesWhatPrivateZonesCannotBe(String property, String value, String message) {
    assertThat(Tenancy.refusal(() -> tenancy.create(TYPE, "corp", with(inputs, property, value))))
        .isEqualTo("400-InvalidParameter, " + message);
  }

  @Test
  void refusesAPrivateZoneWithoutAView() {
    assertThat(Tenancy.refusal(() -> tenancy.create(TYPE, "corp", without(inputs, "viewId"))))
        .isEqualTo("400-InvalidParameter, A private zone needs both scope PRIVATE and a viewId");
  }

  @Test
  void isPublicWithoutAViewAndThenNoVcnSeesIt() {
    Live zone = tenancy.create(TYPE, "corp", without(without(inputs, "viewId"), "scope"));
    Live vcn = tenancy.vcn("fra");

    assertThat(zone.state()).containsEntry("scope", "GLOBAL").doesNotContainKey("viewId");
    assertThat(tenancy.clouds().snapshot().zones().get(0).isPrivate()).isFalse();
    assertThat(tenancy.address(vcn, "corp.internal")).isEqualTo("ELSEWHERE");
  }

  @Test
  void refusesAViewOfAnotherRegion() {
    Live far = tenancy.in("us-ashburn-1").view("far");

    assertThat(Tenancy.wholeRefusal(() -> tenancy.zone("corp.internal", far.id())))
        .startsWith("404-NotAuthorizedOrNotFound, ")
        .endsWith(
            "'%s' is in region 'us-ashburn-1', and the provider in 'eu-frankfurt-1'; use a provider of its region"
                .formatted(far.id()));
  }

  @Test
  void mayBeInAViewOfAnotherTenancy() {
    Live zone = tenancy.as("umbrella").zone("corp.internal", view.id());

    assertThat(zone.state()).containsEntry("viewId", view.id());
    assertThat(tenancy.refresh(TYPE, zone)).as("it belongs to the other tenancy").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"oraclevcn.com", "x.fra.oraclevcn.com"})
  void refusesNamesOfOracleInADefaultViewOnly(String name) {
    String defaultView = tenancy.defaultView(tenancy.vcn("fra"));

    assertThat(Tenancy.refusal(() -> tenancy.zone(name, defaultView)))
        .isEqualTo(
            "400-InvalidParameter, Zone %s is at or below oraclevcn.com, which is not allowed in a default view"
                .formatted(name));
    assertThat(tenancy.zone(name, view.id()).state()).containsEntry("name", name);
  }

  @Test
  void collidesWithTheReverseZoneOfTheVcnInItsDefaultView() {
    String defaultView = tenancy.defaultView(tenancy.vcn("fra"));

    assertThat(Tenancy.refusal(() -> tenancy.zone("0.10.in-addr.arpa", defaultView)))
        .isEqualTo("409-Conflict, Zone 0.10.in-addr.arpa already exists in view " + defaultView);
  }

  @Test
  void forgetsAProtectedZoneAndLeavesItThere() {
    String defaultView = tenancy.defaultView(tenancy.vcn("fra"));
    Object found =
        tenancy
            .provider()
            .invoke(
                new GetZone().token(),
                Map.of("zoneNameOrId", "fra.oraclevcn.com", "viewId", defaultView))
            .get("id");
    Live zone = tenancy.provider().read(TYPE, String.valueOf(found), Map.of()).orElseThrow();

    tenancy.delete(TYPE, zone);

    assertThat(zone.state()).containsEntry("isProtected", true);
    assertThat(tenancy.refresh(TYPE, zone)).contains(zone);
    assertThat(Tenancy.refusal(() -> tenancy.set(zone, "host.fra.oraclevcn.com", "A", "10.0.0.1")))
        .isEqualTo("409-Conflict, Records of zone fra.oraclevcn.com are protected");
  }

  @Test
  void areAtMostAThousandInATenancy() {
    for (int i = 0; i < Quotas.ZONES_PER_TENANCY; i++) {
      tenancy.zone("z" + i + ".internal", view.id());
    }

    assertThat(Tenancy.refusal(() -> tenancy.zone("one.more", view.id())))
        .isEqualTo("400-LimitExceeded, The tenancy has 1000 private zones, which is its limit");
  }
}
