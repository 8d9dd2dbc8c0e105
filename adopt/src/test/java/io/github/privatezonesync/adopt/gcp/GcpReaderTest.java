package io.github.privatezonesync.adopt.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.adopt.read.Dumps;
import io.github.privatezonesync.gcp.GcpTarget;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GcpReaderTest {
  private static Dumps all() {
    return Dumps.of("gcp", "project", "zone", "records");
  }

  private static ExistingZone zone() {
    return all().read().zones().get(0);
  }

  @Test
  void putsEachRecordSetIntoOneList() {
    assertThat(all().sets())
        .containsExactly(
            "@ NS 21600 ns-gcp-private.googledomains.com. -> SYSTEM:"
                + " Cloud DNS makes the NS set of the zone",
            "@ SOA 21600 ns-gcp-private.googledomains.com. cloud-dns-hostmaster.google.com. 1 21600"
                + " 3600 259200 300 -> SYSTEM: Cloud DNS makes the SOA set of the zone",
            "*.apps A 60 10.0.0.8 -> ADOPTABLE",
            "_ldap._tcp SRV 600 0 100 389 dc1.corp.internal. -> ADOPTABLE",
            "api A 60 GeoPolicy[items=[GeoItem[location=us-east1, values=[RecordText[data=10.1.0.5,"
                + " asFound=10.1.0.5]], healthChecked=[]], GeoItem[location=europe-west1,"
                + " values=[RecordText[data=10.2.0.5, asFound=10.2.0.5]], healthChecked=[]]],"
                + " fenced=false, healthCheck=Optional.empty] -> ADOPTABLE",
            "canary A 60 WeightedPolicy[items=[WeightedItem[weight=0.9,"
                + " values=[RecordText[data=10.1.0.6, asFound=10.1.0.6]], healthChecked=[]],"
                + " WeightedItem[weight=0.1, values=[RecordText[data=10.1.0.7, asFound=10.1.0.7]],"
                + " healthChecked=[]]], healthCheck=Optional.empty] -> ADOPTABLE",
            "pay A 60 FailoverPolicy[primary=[LoadBalancer[type=regionalL4ilb, address=10.1.0.9,"
                + " port=443, protocol=tcp,"
                + " networkUrl=https://www.googleapis.com/compute/v1/projects/corp/global/networks/hub,"
                + " project=corp, region=Optional[us-east1]]],"
                + " backup=GeoPolicy[items=[GeoItem[location=europe-west1,"
                + " values=[RecordText[data=10.2.0.9, asFound=10.2.0.9]], healthChecked=[]]],"
                + " fenced=true, healthCheck=Optional.empty], trickle=0.1,"
                + " healthCheck=Optional.empty] -> ADOPTABLE",
            "db TXT 300 \"part1\" \"part2\" -> ADOPTABLE");
  }

  @Test
  void saysWhereTheZoneLies() {
    assertThat(zone().place())
        .isEqualTo(new ZonePlace.Gcp(Optional.of("corp-dns"), "corp-internal"));
    assertThat(zone().description()).hasValue("corp");
    assertThat(zone().tags()).isEqualTo(Map.of("team", "dns"));
  }

  @Test
  void givesTheIdsThatPulumiImports() {
    assertThat(zone().importId()).isEqualTo("projects/corp-dns/managedZones/corp-internal");
    assertThat(zone().recordSets().get(2).importId())
        .hasValue("projects/corp-dns/managedZones/corp-internal/rrsets/*.apps.corp.internal./A");
  }

  @Test
  void takesTheProjectOfTheProviderWhereNoDumpShowsOne() {
    Dumps dumps = Dumps.of("gcp", "zone", "records");
    ExistingZone zone = dumps.read().zones().get(0);
    assertThat(zone.importId()).isEqualTo("corp-internal");
    assertThat(zone.recordSets().get(7).importId()).hasValue("corp-internal/db.corp.internal./TXT");
    assertThat(dumps.read().remarks())
        .extracting(Remark::sentence)
        .containsExactly(
            "the project of zone 'corp-internal' is in no dump; 'gcloud dns project-info describe"
                + " PROJECT --format=json' prints it, into the same folder");
  }

  @Test
  void keepsNetworksAndClusters() {
    assertThat(zone().associations())
        .extracting(ExistingAssociation::networkId)
        .containsExactly(
            "https://www.googleapis.com/compute/v1/projects/corp/global/networks/hub",
            "projects/corp/locations/europe-west1/clusters/blue");
    assertThat(((ExistingAssociation.GcpNetwork) zone().associations().get(0)).path())
        .isEqualTo("projects/corp/global/networks/hub");
  }

  @Test
  void declaresNoTypeThatTheTargetLacks() {
    assertThat(GcpRecordSets.TYPES)
        .isEqualTo(GcpTarget.builder().build().info().capabilities().types());
  }

  @Test
  void refusesZonesWithoutRecordsOfTheirOwn() {
    assertThat(verdict("\"forwardingConfig\": {\"targetNameServers\": []}"))
        .isEqualTo("it is a forwarding zone and has no records of its own");
    assertThat(verdict("\"peeringConfig\": {}"))
        .isEqualTo("it is a peering zone and has no records of its own");
    assertThat(verdict("\"serviceDirectoryConfig\": {}"))
        .isEqualTo("it is a zone of Service Directory, which writes its names");
    assertThat(verdict("\"reverseLookupConfig\": {}"))
        .isEqualTo("it is a managed reverse lookup zone, which Google fills");
  }

  private static String verdict(String member) {
    return all()
        .with("\"description\": \"corp\"", "\"description\": \"corp\", " + member)
        .read()
        .zones()
        .get(0)
        .verdict()
        .why();
  }

  @Test
  void refusesAZoneOfGke() {
    assertThat(
            all()
                .with("\"name\": \"corp-internal\"", "\"name\": \"gke-blue-0a1b2c3d-dns\"")
                .read()
                .zones()
                .get(0)
                .verdict()
                .why())
        .isEqualTo("GKE keeps it: 'gke-blue-0a1b2c3d-dns'");
  }

  @Test
  void refusesAPublicZoneThatWasChosenAndPassesOverOneInAList() {
    Dumps chosen = all().with("\"visibility\": \"private\"", "\"visibility\": \"public\"");
    assertThat(chosen.problems())
        .containsExactly(
            "gcp/zone.json, $: zone 'corp-internal' is public, and only private zones are adopted;"
                + " leave its files out",
            "gcp/records.json: has record sets of the zone 'corp.internal.', which is in no dump of"
                + " Google Cloud");
    Dumps list =
        Dumps.text(
            "zones.json",
            """
            [{"kind": "dns#managedZone", "name": "web", "dnsName": "example.com.",
              "visibility": "public"}]
            """);
    assertThat(list.read().zones()).isEmpty();
    assertThat(list.read().remarks())
        .extracting(Remark::sentence)
        .containsExactly("zone 'web' is public and not looked at");
  }

  @Test
  void refusesAPartOfAZone() {
    assertThat(all().with("\"SOA\"", "\"TXT\"").problems())
        .containsExactly(
            "gcp/records.json: has 0 SOA sets, and a whole zone has one; run 'gcloud dns"
                + " record-sets list --zone=ZONE --format=json' without --limit, --filter, --name"
                + " and --type");
  }

  @Test
  void tellsTwoZonesOfOneDomainByTheirFolders() {
    Dumps other = Dumps.of("gcp", "zone", "records").with("corp-internal", "corp-lab");
    Dumps apart = all().and("lab/zone.json", text("zone")).and("lab/records.json", text("records"));
    assertThat(apart.read().zones())
        .extracting(zone -> zone.place().identity())
        .containsExactly("corp-dns/corp-internal", "corp-internal");
    assertThat(all().and(other).problems())
        .containsExactly(
            "gcp/records.json: has record sets of the zone 'corp.internal.', and there are 2 zones"
                + " of that name; keep the files of each zone in a folder of its own");
  }

  private static String text(String name) {
    return Dumps.content("gcp", name);
  }
}
