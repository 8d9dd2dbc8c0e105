package io.github.privatezonesync.adopt.oci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingResolver;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.FileCount;
import io.github.privatezonesync.adopt.found.Origin;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.adopt.read.Dumps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OciReaderTest {
  private static final String ZONE = "ocid1.dns-zone.oc1.eu-frankfurt-1.aaaaaaaazone";
  private static final String VIEW = "ocid1.dnsview.oc1.eu-frankfurt-1.aaaaaaaaview";

  private static Dumps all() {
    return Dumps.of("oci", "zone", "records", "view", "resolver", "vcn");
  }

  private static ExistingZone zone() {
    return all().read().zones().get(0);
  }

  @Test
  void putsEachRecordSetIntoOneList() {
    assertThat(all().sets())
        .containsExactly(
            "*.apps A 60 10.0.0.8 -> ADOPTABLE",
            "@ NS 86400 vcn-dns.oraclevcn.com. -> SYSTEM: OCI makes and protects it",
            "@ SOA 86400 vcn-dns.oraclevcn.com. hostmaster.oracle.com. 4 3600 3600 3600 10 ->"
                + " SYSTEM: OCI makes and protects it",
            "db A 300 10.0.0.7 | 10.0.0.6 -> ADOPTABLE",
            "db TXT 300 \"part1\" \"part2\" -> ADOPTABLE",
            "fss CNAME 300 a.sub.vcn.oraclevcn.com. -> ADOPTABLE",
            "old DNAME 300 new.corp.internal. -> REFUSED:"
                + " record sets of type DNAME cannot be declared on this cloud",
            "two A 60 10.0.0.1 | 10.0.0.2 -> REFUSED: its records have different TTLs");
  }

  @Test
  void saysWhereTheZoneLies() {
    assertThat(zone().place())
        .isEqualTo(
            new ZonePlace.Oci(
                "ocid1.compartment.oc1..aaaaaaaacomp",
                ZONE,
                VIEW,
                Optional.of("corp"),
                "eu-frankfurt-1",
                "STATIC"));
    assertThat(zone().tags()).isEqualTo(Map.of("team", "dns"));
  }

  @Test
  void namesTheOldestRegionsInFull() {
    assertThat(Ocid.parse("ocid1.dns-zone.oc1.iad.aaaa").orElseThrow().region())
        .isEqualTo("us-ashburn-1");
    assertThat(Ocid.parse("ocid1.dns-zone.oc1.phx.aaaa").orElseThrow().region())
        .isEqualTo("us-phoenix-1");
    assertThat(Ocid.parse("ocid1.compartment.oc1..aaaa").orElseThrow().region()).isEmpty();
  }

  @Test
  void givesTheIdsThatPulumiImports() {
    assertThat(zone().importId()).isEqualTo(ZONE);
    assertThat(zone().recordSets())
        .extracting(ExistingRecordSet::importId)
        .contains(
            Optional.of("zoneNameOrId/" + ZONE + "/domain/%2A.apps.corp.internal/rtype/A"),
            Optional.of("zoneNameOrId/" + ZONE + "/domain/db.corp.internal/rtype/TXT"));
  }

  @Test
  void findsTheResolversThatAskTheView() {
    ExistingResolver resolver =
        new ExistingResolver(
            "ocid1.dnsresolver.oc1.eu-frankfurt-1.aaaaaaaares",
            "ocid1.vcn.oc1.eu-frankfurt-1.aaaaaaaavcn",
            "eu-frankfurt-1",
            Optional.of("ocid1.compartment.oc1..aaaaaaaacomp"),
            Optional.of("vcn"),
            "ocid1.dnsview.oc1.eu-frankfurt-1.aaaaaaaadefault",
            List.of("ocid1.dnsview.oc1.eu-frankfurt-1.aaaaaaaaother", VIEW),
            OptionalInt.of(0),
            new Origin("oci/resolver.json", "$.data"));
    assertThat(zone().associations())
        .containsExactly(
            new ExistingAssociation.ViewAttachment(
                resolver, VIEW, Verdict.adoptable(), resolver.origin()));
  }

  @Test
  void findsTheVcnOfADefaultView() {
    Dumps dumps =
        Dumps.of("oci", "zone", "records")
            .with(VIEW, "ocid1.dnsview.oc1.eu-frankfurt-1.aaaaaaaadefault")
            .and(Dumps.of("oci", "resolver"));

    assertThat(dumps.read().zones().get(0).associations())
        .extracting(attachment -> ((ExistingAssociation.ViewAttachment) attachment).isListed())
        .containsExactly(false);
  }

  @Test
  void refusesAResolverWithoutItsVcn() {
    assertThat(all().with("ocid1.vcn.oc1.eu-frankfurt-1.aaaaaaaavcn", "vcn").problems())
        .containsExactly(
            "oci/resolver.json, $.data: has no OCIDs of a resolver, a VCN and views in 'id',"
                + " 'attached-vcn-id' and 'attached-views'");
  }

  @Test
  void remarksAResolutionModeThatAProgramDoesNotSet() {
    assertThat(
            all()
                .with(
                    "\"scope\": \"PRIVATE\"",
                    "\"resolution-mode\": \"TRANSPARENT\", \"scope\": \"PRIVATE\"")
                .read()
                .remarks())
        .extracting(Remark::sentence)
        .containsExactly(
            "its resolution mode is 'TRANSPARENT'; the takeover leaves it so, and the program does"
                + " not set it");
  }

  @Test
  void remarksAViewThatNoResolverAsks() {
    assertThat(Dumps.of("oci", "zone", "records").read().remarks())
        .extracting(Remark::sentence)
        .containsExactly(
            "no dump shows a resolver that asks the view '%s'; 'oci dns resolver get' prints one"
                .formatted(VIEW));
  }

  @Test
  void countsRecordSetsInTheRawJson() {
    assertThat(all().read().counts())
        .contains(new FileCount("oci/records.json", "oci dns record zone get", 8, 0));
  }

  @Test
  void refusesAPartOfAZone() {
    assertThat(
            all()
                .with("\"opc-total-items\"", "\"opc-next-page\": \"x\", \"opc-total-items\"")
                .problems())
        .containsExactly(
            "oci/records.json: is one page of several, because it has 'opc-next-page'; run 'oci dns"
                + " record zone get' with --all");
    assertThat(all().with("\"opc-total-items\": \"10\"", "\"opc-total-items\": \"11\"").problems())
        .containsExactly(
            "oci/records.json: says that the zone has 11 records, and has 10; run 'oci dns record"
                + " zone get --all'");
  }

  @Test
  void refusesAPublicZone() {
    assertThat(Dumps.of("oci", "zone").with("PRIVATE", "GLOBAL").problems())
        .containsExactly(
            "oci/zone.json, $.data: zone 'corp.internal' is public, and only private zones are"
                + " adopted; leave its files out, and list zones with '--scope PRIVATE'");
  }

  @Test
  void leavesZonesThatOciMakes() {
    ExistingZone zone =
        Dumps.of("oci", "zone")
            .with("\"is-protected\": false", "\"is-protected\": true")
            .read()
            .zones()
            .get(0);
    assertThat(zone.verdict()).isEqualTo(Verdict.system("OCI makes it for its own names"));
  }

  @Test
  void takesAnEmptyListWhichPrintsNothing() {
    assertThat(Dumps.text("views.json", "\n").read().remarks())
        .extracting(Remark::sentence)
        .containsExactly(
            "is empty, as an empty list of OCI is; after any other command it means that the"
                + " command failed");
  }
}
