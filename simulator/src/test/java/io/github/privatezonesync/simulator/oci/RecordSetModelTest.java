package io.github.privatezonesync.simulator.oci;

import static io.github.privatezonesync.simulator.oci.Tenancy.setInputs;
import static io.github.privatezonesync.simulator.oci.Tenancy.with;
import static io.github.privatezonesync.simulator.oci.Tenancy.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordSetModelTest {
  private static final String TYPE = RecordSetModel.TYPE;
  private static final String DB = "db.corp.internal";

  private final Tenancy tenancy = Tenancy.fresh();
  private final Live view = tenancy.view("ai");
  private final Live zone = tenancy.zone("corp.internal", view.id());

  private Map<String, Object> inputs(String... addresses) {
    return setInputs(zone.id(), DB, "A", 300, addresses);
  }

  private List<String> stored() {
    return tenancy.clouds().snapshot().zones().get(0).data().recordSets().stream()
        .filter(set -> !List.of("NS", "SOA").contains(set.type().toString()))
        .map(Object::toString)
        .toList();
  }

  @Test
  void createsASetInOneCallThatWantsNoneThere() {
    tenancy.calls();

    Live set = tenancy.create(TYPE, "db", inputs("10.0.0.1"));

    assertThat(tenancy.calls()).containsExactly("PatchRRSet " + zone.id() + " " + DB + " A");
    assertThat(set.id()).isEqualTo("zoneNameOrId/" + zone.id() + "/domain/" + DB + "/rtype/A");
    assertThat(set.state())
        .containsEntry("zoneNameOrId", zone.id())
        .containsEntry("domain", DB)
        .containsEntry("rtype", "A")
        .doesNotContainKeys("viewId", "scope", "compartmentId");
    assertThat(set.state())
        .containsEntry(
            "items",
            List.of(
                Map.of(
                    "domain",
                    DB,
                    "rtype",
                    "A",
                    "rdata",
                    "10.0.0.1",
                    "ttl",
                    300.0,
                    "isProtected",
                    false,
                    "recordHash",
                    "392892b5f6e1348999a858e16d729c70",
                    "rrsetVersion",
                    "2")));
    assertThat(tenancy.diff(TYPE, set, inputs("10.0.0.1")))
        .isEqualTo(new Difference(List.of(), List.of(), false));
    assertThat(tenancy.refresh(TYPE, set)).contains(set);
  }

  @Test
  void refusesASetThatIsThereAlready() {
    tenancy.create(TYPE, "db", inputs("10.0.0.1"));

    assertThat(Tenancy.refusal(() -> tenancy.create(TYPE, "again", inputs("10.0.0.2"))))
        .isEqualTo("409-Conflict, RRSet (db.corp.internal, A) already exists");
    assertThat(stored()).containsExactly("db.corp.internal. A 300 10.0.0.1");
  }

  @Test
  void replacesTheWholeSetInAnUpdateWhoeverWroteIt() {
    Live set = tenancy.create(TYPE, "db", inputs("10.0.0.1"));
    Live others = tenancy.update(TYPE, set, inputs("10.0.0.1", "10.0.0.7"));
    tenancy.calls();

    Live updated = tenancy.update(TYPE, set, inputs("10.0.0.2"));

    assertThat(tenancy.calls()).containsExactly("UpdateRRSet " + zone.id() + " " + DB + " A");
    assertThat(stored()).containsExactly("db.corp.internal. A 300 10.0.0.2");
    assertThat(updated.id()).isEqualTo(others.id());
  }

  @Test
  void comparesItemsInAnyOrder() {
    Live set = tenancy.create(TYPE, "db", inputs("10.0.0.1", "10.0.0.2"));

    assertThat(tenancy.diff(TYPE, set, inputs("10.0.0.2", "10.0.0.1")).changed()).isEmpty();
    assertThat(tenancy.diff(TYPE, set, inputs("10.0.0.2")).changed()).containsExactly("items");
    assertThat(
            tenancy
                .diff(TYPE, set, setInputs(zone.id(), DB, "A", 60, "10.0.0.1", "10.0.0.2"))
                .changed())
        .containsExactly("items");
    assertThat(tenancy.diff(TYPE, set, without(inputs(), "items")).changed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "zoneNameOrId, corp.internal,     true",
    "domain,       www.corp.internal, true",
    "rtype,        a,                 true",
    "viewId,       ocid1.dnsview.b,   true",
    "scope,        PRIVATE,           false"
  })
  void knowsWhatReplacesASet(String property, String value, boolean replaces) {
    Live set = tenancy.create(TYPE, "db", inputs("10.0.0.1"));

    assertThat(tenancy.diff(TYPE, set, with(inputs("10.0.0.1"), property, value)))
        .isEqualTo(
            new Difference(List.of(property), replaces ? List.of(property) : List.of(), false));
  }

  @Test
  void ignoresTheCaseOfItsDomain() {
    Live set = tenancy.create(TYPE, "db", inputs("10.0.0.1"));

    assertThat(
            tenancy
                .diff(TYPE, set, with(inputs("10.0.0.1"), "domain", "DB.corp.internal"))
                .changed())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A     | 10.0.4.7                        | 10.0.4.7",
        "AAAA  | 2001:DB8:85a3:0:0:8a2e:370:7334 | 2001:db8:85a3::8a2e:370:7334",
        "CNAME | host.example.com                | host.example.com.",
        "MX    | 10 mail.example.com.            | 10 mail.example.com.",
        "PTR   | host.example.com.               | host.example.com.",
        "SRV   | 0 5 5060 sip.example.com.       | 0 5 5060 sip.example.com.",
        "CAA   | 0 issue \"ca.example.net\"    | 0 issue \"ca.example.net\"",
        "TXT   | \"text\"                      | \"text\"",
        "TXT   | \"part1\" \"part2\"         | \"part1\" \"part2\"",
        "TXT   | arbitrary text                  | \"arbitrary\" \"text\""
      })
  void givesDataBackInOneForm(String type, String sent, String back) {
    Map<String, Object> inputs = setInputs(zone.id(), DB, type, 300, sent);

    Live set = tenancy.create(TYPE, "db", inputs);

    assertThat(((Map<?, ?>) ((List<?>) set.state().get("items")).get(0)).get("rdata"))
        .isEqualTo(back);
    assertThat(tenancy.diff(TYPE, set, inputs).changed()).isEmpty();
  }

  @Test
  void doesNotSeeThatAStringOfATextBecameTwo() {
    Live set = tenancy.set(zone, DB, "TXT", "\"a\" \"b\"");

    assertThat(tenancy.diff(TYPE, set, setInputs(zone.id(), DB, "TXT", 300, "\"a b\"")).changed())
        .isEmpty();
  }

  @Test
  void alwaysSeesADifferenceInAServiceWithoutItsLastDot() {
    Map<String, Object> inputs = setInputs(zone.id(), DB, "SRV", 300, "0 5 5060 sip.example.com");

    Live set = tenancy.create(TYPE, "db", inputs);

    assertThat(tenancy.diff(TYPE, set, inputs).changed()).containsExactly("items");
  }

  @Test
  void takesADomainWithItsLastDotAndGivesItemsBackWithout() {
    Map<String, Object> inputs = setInputs(zone.id(), DB + ".", "A", 300, "10.0.0.1");

    Live set = tenancy.create(TYPE, "db", inputs);

    assertThat(stored()).containsExactly("db.corp.internal. A 300 10.0.0.1");
    assertThat(set.state()).containsEntry("domain", DB + ".");
    assertThat(tenancy.diff(TYPE, set, inputs).changed()).containsExactly("items");
  }

  @Test
  void takesWildcardsAndUnderscoresWhoseIdsAreEscaped() {
    Live set = tenancy.set(zone, "*.corp.internal", "A", "10.0.0.1");
    Live other = tenancy.set(zone, "_acme-challenge.corp.internal", "TXT", "\"t\"");

    assertThat(set.id()).endsWith("/domain/%2A.corp.internal/rtype/A");
    assertThat(other.id()).endsWith("/domain/_acme-challenge.corp.internal/rtype/TXT");
    assertThat(tenancy.refresh(TYPE, set)).contains(set);
  }

  @Test
  void importsById() {
    Live set = tenancy.create(TYPE, "db", inputs("10.0.0.1"));

    Live imported = tenancy.provider().read(TYPE, set.id(), Map.of()).orElseThrow();
    Live scoped =
        tenancy
            .provider()
            .read(TYPE, set.id() + "/scope/PRIVATE/viewId/" + view.id(), Map.of())
            .orElseThrow();

    assertThat(imported.id()).isEqualTo(set.id());
    assertThat(tenancy.diff(TYPE, imported, inputs("10.0.0.1")).changed()).isEmpty();
    assertThat(scoped.id()).isEqualTo(set.id());
    assertThat(scoped.state()).containsEntry("viewId", view.id());
    assertThat(tenancy.provider().read(TYPE, "db", Map.of())).isEmpty();
  }

  @Test
  void findsAZoneByItsNameInAView() {
    Live set =
        tenancy.create(
            TYPE,
            "db",
            with(setInputs("corp.internal", DB, "A", 300, "10.0.0.1"), "viewId", view.id()));

    assertThat(set.id()).isEqualTo("zoneNameOrId/corp.internal/domain/" + DB + "/rtype/A");
    assertThat(stored()).containsExactly("db.corp.internal. A 300 10.0.0.1");
    assertThat(
            Tenancy.refusal(
                () ->
                    tenancy.create(TYPE, "x", setInputs("corp.internal", DB, "A", 1, "10.0.0.1"))))
        .isEqualTo(
            "404-NotAuthorizedOrNotFound, Authorization failed or requested resource not found.");
  }

  @Test
  void deletesASetOnce() {
    Live set = tenancy.create(TYPE, "db", inputs("10.0.0.1"));
    tenancy.calls();

    tenancy.delete(TYPE, set);
    tenancy.delete(TYPE, set);

    assertThat(tenancy.calls()).containsExactly("DeleteRRSet " + zone.id() + " " + DB + " A");
    assertThat(stored()).isEmpty();
    assertThat(tenancy.refresh(TYPE, set)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A     | 10.0.0.300",
        "A     | 10.0.0.1 ; x",
        "AAAA  | fd00::g",
        "CNAME | a b.",
        "MX    | mail.example.com.",
        "SRV   | 1 2 host.example.com.",
        "CAA   | 0 issue",
        "CAA   | 0 \"\" \"ca.example\"",
        "TXT   | \"\"",
        "TXT   | a\\b",
        "TXT   | \"a\\\"b\"",
        "TXT   | \"ü\""
      })
  void refusesDataThatIsNoneOfItsType(String type, String rdata) {
    assertThat(Tenancy.refusal(() -> tenancy.set(zone, DB, type, rdata)))
        .isEqualTo(
            "400-InvalidParameter, Record (db.corp.internal, %s) contained invalid rdata (%s)"
                .formatted(type, rdata));
  }

  @ParameterizedTest
  @CsvSource({
    "NS, ns.example.com.",
    "NAPTR, x",
    "HTTPS, 1 .",
    "SVCB, 1 .",
    "SPF, x",
    "a, 10.0.0.1"
  })
  void refusesTypesThatPrivateZonesLack(String type, String rdata) {
    assertThat(Tenancy.refusal(() -> tenancy.set(zone, DB, type, rdata)))
        .isEqualTo(
            "400-InvalidParameter, Record (db.corp.internal, %s) is of a type that a private zone cannot hold"
                .formatted(type));
  }

  @Test
  void saysThatItDoesNotModelDname() {
    assertThat(Tenancy.refusal(() -> tenancy.set(zone, DB, "DNAME", "example.com.")))
        .isEqualTo("the simulator does not model DNAME records");
  }

  @ParameterizedTest
  @CsvSource({"db.lab.internal", "db/x.corp.internal", "d*b.corp.internal", "internal"})
  void refusesADomainThatIsNoneOfTheZone(String domain) {
    assertThat(Tenancy.refusal(() -> tenancy.set(zone, domain, "A", "10.0.0.1")))
        .isEqualTo(
            "400-InvalidParameter, Domain %s is not in zone corp.internal".formatted(domain));
  }

  @Test
  void refusesAnItemOfAnotherSet() {
    Map<String, Object> other =
        with(
            inputs(),
            "items",
            List.of(
                Map.of(
                    "domain", "www.corp.internal", "rtype", "A", "rdata", "10.0.0.1", "ttl", 300)));

    assertThat(Tenancy.refusal(() -> tenancy.create(TYPE, "db", other)))
        .isEqualTo(
            "400-InvalidParameter, Record (www.corp.internal, A) is not of RRSet (db.corp.internal,"
                + " A)");
  }

  @Test
  void refusesASetWithoutItemsAndATtlThatIsLeftOut() {
    assertThat(Tenancy.refusal(() -> tenancy.create(TYPE, "db", inputs())))
        .isEqualTo("400-MissingParameter, items may not be empty");
    assertThat(
            Tenancy.refusal(
                () -> tenancy.create(TYPE, "db", setInputs(zone.id(), DB, "A", 0, "10.0.0.1"))))
        .isEqualTo("400-MissingParameter, items: ttl may not be null");
  }

  @Test
  void refusesATtlThatIsNone() {
    Live set = tenancy.create(TYPE, "db", inputs("10.0.0.1"));

    assertThat(
            Tenancy.refusal(
                () -> tenancy.update(TYPE, set, setInputs(zone.id(), DB, "A", -1, "10.0.0.1"))))
        .isEqualTo("400-InvalidParameter, Record (db.corp.internal, A) contained invalid ttl (-1)");
  }

  @Test
  void refusesACnameBesideOthersAndOthersBesideACname() {
    tenancy.set(zone, DB, "A", "10.0.0.1");
    tenancy.set(zone, "www.corp.internal", "CNAME", "db.corp.internal.");

    assertThat(Tenancy.refusal(() -> tenancy.set(zone, DB, "CNAME", "x.corp.internal.")))
        .isEqualTo(
            "400-InvalidParameter, RRSet (db.corp.internal, CNAME) cannot be beside RRSet"
                + " (db.corp.internal, A)");
    assertThat(Tenancy.refusal(() -> tenancy.set(zone, "www.corp.internal", "TXT", "\"x\"")))
        .isEqualTo(
            "400-InvalidParameter, RRSet (www.corp.internal, TXT) cannot be beside RRSet"
                + " (www.corp.internal, CNAME)");
    assertThat(Tenancy.refusal(() -> tenancy.set(zone, "corp.internal", "CNAME", "x.example.")))
        .isEqualTo("400-InvalidParameter, CNAME cannot be at the apex of zone corp.internal");
    assertThat(
            Tenancy.refusal(
                () -> tenancy.set(zone, "two.corp.internal", "CNAME", "a.example.", "b.example.")))
        .isEqualTo("400-InvalidParameter, RRSet (two.corp.internal, CNAME) contained 2 records");
  }

  @Test
  void refusesDataTwice() {
    assertThat(Tenancy.refusal(() -> tenancy.set(zone, DB, "AAAA", "fd00::1", "FD00::1")))
        .isEqualTo(
            "400-InvalidParameter, Record (db.corp.internal, AAAA) contained rdata (FD00::1)"
                + " twice");
  }

  @Test
  void holdsTenThousandRecordsInAZone() {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      many.add("10.1.%d.%d".formatted(i / 200, i % 200));
    }
    for (int i = 0; i < 4; i++) {
      tenancy.set(zone, "a" + i + ".corp.internal", "A", many.toArray(String[]::new));
    }
    String[] last = many.subList(0, 1_998).toArray(String[]::new);
    Live set = tenancy.set(zone, "a4.corp.internal", "A", last);

    String full = "400-LimitExceeded, Zone corp.internal would have more than 10000 records";
    assertThat(Tenancy.refusal(() -> tenancy.set(zone, DB, "A", "10.0.0.1"))).isEqualTo(full);

    tenancy.delete(TYPE, set);
    tenancy.set(zone, DB, "A", "10.0.0.1");
    assertThat(Tenancy.refusal(() -> tenancy.set(zone, "a4.corp.internal", "A", last)))
        .isEqualTo(full);
  }

  @Test
  void keepsTheSetsOfTheApexFromEverybody() {
    String id = "zoneNameOrId/" + zone.id() + "/domain/corp.internal/rtype/SOA";
    Live soa = tenancy.provider().read(TYPE, id, Map.of()).orElseThrow();

    assertThat(Tenancy.refusal(() -> tenancy.delete(TYPE, soa)))
        .isEqualTo("409-Conflict, Records of zone corp.internal are protected");
  }

  @Test
  void belongsToTheRegionOfItsZone() {
    Live set = tenancy.create(TYPE, "db", inputs("10.0.0.1"));

    assertThat(tenancy.in("us-ashburn-1").refresh(TYPE, set)).isEmpty();
    assertThat(
            Tenancy.wholeRefusal(
                () -> tenancy.in("us-ashburn-1").update(TYPE, set, inputs("10.0.0.2"))))
        .startsWith("404-NotAuthorizedOrNotFound, ")
        .endsWith("and the provider in 'us-ashburn-1'; use a provider of its region");
  }
}
