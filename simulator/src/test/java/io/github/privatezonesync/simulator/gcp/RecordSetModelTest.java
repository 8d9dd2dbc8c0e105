package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.Unknown;
import io.github.privatezonesync.simulator.dns.DnsType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordSetModelTest {
  private static final String TYPE = RecordSetModel.TYPE;
  private static final String HUB = "projects/acme/global/networks/hub";
  private static final Map<String, Object> INPUTS =
      Project.setInputs("corp", "db.corp.internal.", "A", 300, "10.0.0.1");

  private final Project project = new Project();

  @BeforeEach
  void zone() {
    project.network("hub");
    project.zone("corp", "corp.internal.", HUB);
    project.calls();
  }

  private List<Failure> failures(Map<String, Object> inputs) {
    return project.provider().check(TYPE, "db", inputs, "seed").failures();
  }

  private Difference diff(Live old, Map<String, Object> newInputs) {
    return project.diff(TYPE, old, newInputs);
  }

  @Test
  void takesInputsAsTheyAre() {
    assertThat(project.provider().check(TYPE, "db", INPUTS, "seed"))
        .isEqualTo(new Checked(INPUTS, List.of()));
  }

  @Test
  void wantsAFinalDot() {
    assertThat(failures(Project.with(INPUTS, "name", "db.corp.internal")))
        .containsExactly(
            new Failure(
                "name",
                "\"name\" (\"db.corp.internal\") doesn't end with \".\", name field must end with"
                    + " trailing dot, for example test.example.com. (note the trailing dot)"));
    assertThat(failures(Project.with(INPUTS, "name", "")))
        .containsExactly(new Failure("name", "the empty string is not a valid name field value"));
  }

  @Test
  void wantsExactlyOneKindOfData() {
    assertThat(failures(Project.without(INPUTS, "rrdatas")))
        .containsExactly(
            new Failure(
                "rrdatas", "\"rrdatas\": one of `routing_policy,rrdatas` must be specified"));
    assertThat(failures(Project.with(INPUTS, "routingPolicy", Map.of())))
        .contains(
            new Failure(
                "rrdatas",
                "\"rrdatas\": only one of `routing_policy,rrdatas` can be specified, but"
                    + " `routing_policy,rrdatas` were specified."));
  }

  @Test
  void needsAZoneANameAndAType() {
    assertThat(failures(Map.of("rrdatas", List.of("10.0.0.1"))))
        .extracting(Failure::property)
        .containsExactly("managedZone", "name", "type");
  }

  @Test
  void waitsForWhatIsUnknown() {
    assertThat(
            failures(
                Map.of(
                    "managedZone",
                    Unknown.VALUE,
                    "name",
                    Unknown.VALUE,
                    "type",
                    "A",
                    "rrdatas",
                    Unknown.VALUE)))
        .isEmpty();
  }

  @Test
  void createsASetInOneCall() {
    Live set = project.create(TYPE, "db", INPUTS);

    assertThat(project.calls())
        .containsExactly("changes.create projects/acme/managedZones/corp db.corp.internal. A");
    assertThat(set.id()).isEqualTo("projects/acme/managedZones/corp/rrsets/db.corp.internal./A");
    assertThat(set.state())
        .isEqualTo(
            Map.of(
                "managedZone",
                "corp",
                "name",
                "db.corp.internal.",
                "type",
                "A",
                "ttl",
                300.0,
                "rrdatas",
                List.of("10.0.0.1"),
                "project",
                "acme"));
    assertThat(project.address("hub", "db.corp.internal."))
        .isEqualTo("db.corp.internal. A: 10.0.0.1");
  }

  @Test
  void hasNoTtlWhenNoneIsGiven() {
    Live set = project.create(TYPE, "db", Project.without(INPUTS, "ttl"));

    assertThat(set.state()).containsEntry("ttl", 0.0);
    assertThat(diff(set, Project.without(INPUTS, "ttl")).changed()).isEmpty();
  }

  @Test
  void takesOverASetThatIsThereInOneChange() {
    project.set("corp", "db.corp.internal.", "A", "10.0.0.9");
    project.calls();

    project.create(TYPE, "db", INPUTS);

    assertThat(project.calls()).hasSize(1);
    assertThat(project.address("hub", "db.corp.internal."))
        .isEqualTo("db.corp.internal. A: 10.0.0.1");
  }

  @Test
  void takesOverTheNameServersAtTheApex() {
    String server = "ns-gcp-private.googledomains.com.";
    Live set = project.set("corp", "corp.internal.", "NS", server);

    assertThat(project.resolve("hub", "corp.internal.", DnsType.NS).chain().get(0).ttl())
        .isEqualTo(300);

    project.calls();
    project.delete(TYPE, set);
    assertThat(project.calls()).isEmpty();
    assertThat(project.resolve("hub", "corp.internal.", DnsType.NS).data()).containsExactly(server);
  }

  @Test
  void doesNotSeeASetBeyondTheFirstPage() {
    for (int i = 0; i < 1_000; i++) {
      project.set("corp", "a%03d.corp.internal.".formatted(i), "A", "10.0.0.1");
    }
    project.set("corp", "z.corp.internal.", "A", "10.0.0.9");

    assertThat(Project.refusal(() -> project.set("corp", "z.corp.internal.", "A", "10.0.0.1")))
        .isEqualTo(
            "Error creating DNS RecordSet: googleapi: Error 409: The resource"
                + " 'entity.change.additions[z.corp.internal.][A]' named 'z.corp.internal. (A)' already exists,"
                + " alreadyExists");
    assertThat(project.set("corp", "a000.corp.internal.", "A", "10.0.0.2").state())
        .containsEntry("rrdatas", List.of("10.0.0.2"));
  }

  @Test
  void needsItsZone() {
    assertThat(
            Project.refusal(
                () -> project.create(TYPE, "db", Project.with(INPUTS, "managedZone", "none"))))
        .isEqualTo(
            "Error retrieving record sets for \"none\": googleapi: Error 404: The"
                + " 'parameters.managedZone' resource named 'none' does not exist., notFound");
    assertThat(project.calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "managedZone,other,true",
    "name,x.corp.internal.,true",
    "project,beta,true",
    "type,CNAME,false",
    "ttl,60,false"
  })
  void knowsWhatReplacesASet(String property, String value, boolean replaces) {
    Live set = project.create(TYPE, "db", INPUTS);
    Object typed = property.equals("ttl") ? (Object) Integer.valueOf(value) : value;

    assertThat(diff(set, Project.with(INPUTS, property, typed)))
        .isEqualTo(
            new Difference(List.of(property), replaces ? List.of(property) : List.of(), false));
  }

  @Test
  void takesThePathOfItsZoneForAnotherZone() {
    Live set = project.create(TYPE, "db", INPUTS);

    assertThat(
            diff(set, Project.with(INPUTS, "managedZone", "projects/acme/managedZones/corp"))
                .replace())
        .containsExactly("managedZone");
  }

  @Test
  void seesNoDifferenceWhereItsOwnProjectIsGiven() {
    Live set = project.create(TYPE, "db", INPUTS);

    assertThat(diff(set, Project.with(INPUTS, "project", "acme")).changed()).isEmpty();
  }

  @Test
  void takesWhatIsUnknownAsADifference() {
    Live set = project.create(TYPE, "db", INPUTS);

    assertThat(diff(set, Project.with(INPUTS, "rrdatas", List.of(Unknown.VALUE))))
        .isEqualTo(new Difference(List.of("rrdatas"), List.of(), false));
    assertThat(diff(set, Project.with(INPUTS, "managedZone", Unknown.VALUE)).replace())
        .containsExactly("managedZone");
  }

  @Test
  void changesInOneCall() {
    Live set = project.create(TYPE, "db", INPUTS);
    project.calls();

    Live updated = project.update(TYPE, set, Project.with(INPUTS, "rrdatas", List.of("10.0.0.2")));

    assertThat(project.calls())
        .containsExactly("changes.create projects/acme/managedZones/corp db.corp.internal. A");
    assertThat(updated.state()).containsEntry("rrdatas", List.of("10.0.0.2"));
    assertThat(project.address("hub", "db.corp.internal."))
        .isEqualTo("db.corp.internal. A: 10.0.0.2");
  }

  @Test
  void changesItsTypeInOneCallAndKeepsItsOldId() {
    Live set = project.create(TYPE, "db", INPUTS);
    Map<String, Object> alias =
        Project.setInputs("corp", "db.corp.internal.", "CNAME", 300, "x.corp.internal.");
    project.calls();

    Live updated = project.update(TYPE, set, alias);

    assertThat(project.calls())
        .containsExactly("changes.create projects/acme/managedZones/corp db.corp.internal. CNAME");
    assertThat(updated.id()).isEqualTo(set.id());
    assertThat(updated.state()).containsEntry("type", "CNAME");
    assertThat(project.refresh(TYPE, updated)).contains(updated);
    assertThat(diff(updated, alias).changed()).isEmpty();

    project.delete(TYPE, updated);
    assertThat(project.refresh(TYPE, updated)).isEmpty();
  }

  @Test
  void refusesToChangeWhatAnotherHasChanged() {
    Live set = project.create(TYPE, "db", INPUTS);
    project.set("corp", "db.corp.internal.", "A", "10.0.0.9");

    assertThat(Project.refusal(() -> project.update(TYPE, set, Project.with(INPUTS, "ttl", 60))))
        .isEqualTo(
            "Error changing DNS RecordSet: googleapi: Error 412: Precondition not met for"
                + " 'entity.change.deletions[db.corp.internal.][A]', conditionNotMet");
    assertThat(Project.refusal(() -> project.delete(TYPE, set)))
        .isEqualTo(
            "Error when reading or editing google_dns_record_set: googleapi: Error 412:"
                + " Precondition not met for 'entity.change.deletions[db.corp.internal.][A]', conditionNotMet");
  }

  @Test
  void refusesToChangeWhatIsGone() {
    Live set = project.create(TYPE, "db", INPUTS);
    project.delete(TYPE, set);

    assertThat(Project.refusal(() -> project.update(TYPE, set, Project.with(INPUTS, "ttl", 60))))
        .isEqualTo(
            "Error changing DNS RecordSet: googleapi: Error 404: The"
                + " 'entity.change.deletions[db.corp.internal.][A]' resource named 'db.corp.internal. (A)' does not"
                + " exist., notFound");
  }

  @Test
  void deletesInOneCallAndNothingTwice() {
    Live set = project.create(TYPE, "db", INPUTS);
    project.calls();

    project.delete(TYPE, set);
    project.delete(TYPE, set);

    assertThat(project.calls())
        .containsExactly("changes.create projects/acme/managedZones/corp db.corp.internal. A");
    assertThat(project.address("hub", "db.corp.internal."))
        .isEqualTo("db.corp.internal. A: NXDOMAIN");
  }

  @Test
  void deletesNothingOfAZoneThatIsGone() {
    Live set = project.create(TYPE, "db", INPUTS);
    project.delete(TYPE, set);
    project.provider().delete(ZoneModel.TYPE, "projects/acme/managedZones/corp", Map.of());
    project.calls();

    project.delete(TYPE, set);

    assertThat(project.calls()).isEmpty();
    assertThat(project.refresh(TYPE, set)).isEmpty();
  }

  @Test
  void cannotLetGoOfTheStartOfAuthority() {
    Live set =
        project.set("corp", "corp.internal.", "SOA", "ns.a. hostmaster.a. 1 21600 3600 259200 300");

    assertThat(Project.refusal(() -> project.delete(TYPE, set)))
        .isEqualTo(
            "Error when reading or editing google_dns_record_set: googleapi: Error 400: The"
                + " resource record set 'entity.change.deletions[corp.internal.][SOA]' is invalid because a zone must"
                + " contain exactly one resource record set of type 'SOA' at the apex.,"
                + " invalidZoneApex");
  }

  @Test
  void givesBackPlainTextInQuotesSoThatItDiffersForEver() {
    Map<String, Object> plain =
        Project.setInputs("corp", "corp.internal.", "TXT", 300, "v=spf1 -all");
    Live set = project.create(TYPE, "spf", plain);

    assertThat(set.state()).containsEntry("rrdatas", List.of("\"v=spf1\" \"-all\""));
    assertThat(diff(set, plain).changed()).containsExactly("rrdatas");
  }

  @Test
  void neverSendsATextThatChangesInCaseOnly() {
    Live set = project.set("corp", "corp.internal.", "TXT", "\"Secret\"");

    assertThat(
            diff(set, Project.setInputs("corp", "corp.internal.", "TXT", 300, "\"sEcret\""))
                .changed())
        .isEmpty();
  }

  @Test
  void keepsIpv6AddressesInTheirShortForm() {
    Map<String, Object> inputs =
        Project.setInputs("corp", "db.corp.internal.", "AAAA", 300, "2001:DB8:0::1");
    Live set = project.create(TYPE, "db", inputs);

    assertThat(set.state()).containsEntry("rrdatas", List.of("2001:db8::1"));
    assertThat(diff(set, inputs).changed()).isEmpty();
  }

  @Test
  void readsTheSameAgain() {
    Live set = project.create(TYPE, "db", INPUTS);

    assertThat(project.refresh(TYPE, set)).contains(set);
  }

  @ParameterizedTest
  @CsvSource({
    "projects/acme/managedZones/corp/rrsets/db.corp.internal./A",
    "acme/corp/db.corp.internal./A",
    "corp/db.corp.internal./A"
  })
  void importsByThreeKindsOfId(String id) {
    Live set = project.create(TYPE, "db", INPUTS);

    Live imported = project.provider().read(TYPE, id, Map.of()).orElseThrow();

    assertThat(imported.id()).isEqualTo(set.id());
    assertThat(imported.state()).isEqualTo(set.state());
    assertThat(diff(imported, imported.inputs()).changed()).isEmpty();
  }

  @Test
  void refusesIdsOfNoKind() {
    assertThat(Project.refusal(() -> project.provider().read(TYPE, "db/A", Map.of())))
        .isEqualTo(
            "Import id \"db/A\" doesn't match any of the accepted formats:"
                + " [projects/*/managedZones/*/rrsets/*/*]");
  }
}
