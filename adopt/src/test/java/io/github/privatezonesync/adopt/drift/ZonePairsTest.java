package io.github.privatezonesync.adopt.drift;

import static io.github.privatezonesync.RecordSetArgs.a;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.read.DumpFiles;
import io.github.privatezonesync.adopt.read.Dumps;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.azure.VirtualNetwork;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import org.junit.jupiter.api.Test;

/** Which live zone is which declared one, and what a dump must show of it. */
class ZonePairsTest {
  private static Drift drift(PrivateZoneSyncArgs.Builder declared, Inventory live) {
    return Drift.of(Plans.read(Plans.json(declared.records(a("db", "10.0.0.7")))), live);
  }

  private static AwsTarget aws(String key, Vpc vpc) {
    return AwsTarget.builder().key(key).vpc(vpc).build();
  }

  private static Dumps zone(String id, String vpc, String region) {
    return Dumps.text(
            id + "/zone.json",
            """
            {"HostedZone": {"Id": "/hostedzone/%s", "Name": "corp.internal.", "CallerReference": "x",
              "Config": {"PrivateZone": true}, "ResourceRecordSetCount": 2},
             "VPCs": [{"VPCRegion": "%s", "VPCId": "%s"}]}
            """
                .formatted(id, region, vpc))
        .and(
            id + "/records.json",
            """
            {"ResourceRecordSets": [
              {"Name": "corp.internal.", "Type": "SOA", "TTL": 900, "ResourceRecords": [{"Value":
                "ns-1536.awsdns-00.co.uk. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400"}]},
              {"Name": "db.corp.internal.", "Type": "A", "TTL": 300, "ResourceRecords": [{"Value":
                "10.0.0.7"}]}]}
            """);
  }

  @Test
  void tellsZonesOfOneDomainByTheirNetworks() {
    Inventory live =
        zone("Z1", "vpc-0a1b2c3d4e5f60001", "eu-west-1")
            .and(zone("Z2", "vpc-0a1b2c3d4e5f60002", "eu-west-1"))
            .read();
    Drift drift =
        drift(
            Plans.corp()
                .targets(
                    aws("second", Vpc.of("b", "vpc-0a1b2c3d4e5f60002", "eu-west-1")),
                    aws("first", Vpc.of("a", "vpc-0a1b2c3d4e5f60001", "eu-west-1"))),
            live);

    assertThat(drift.outcome()).isEqualTo(Drift.Outcome.AS_DECLARED);
  }

  @Test
  void doesNotGuessWhichZoneIsMeant() {
    Inventory live =
        zone("Z1", "vpc-0a1b2c3d4e5f60001", "eu-west-1")
            .and(zone("Z2", "vpc-0a1b2c3d4e5f60002", "eu-west-1"))
            .read();
    Drift drift =
        drift(Plans.corp().targets(aws("aws", Vpc.of("a", Output.of("vpc-0"), "eu-west-1"))), live);

    assertThat(drift.unknown())
        .containsExactly(
            "several zones corp.internal. may be that of target 'aws'; write the ids of its"
                + " networks into the program");
    assertThat(drift.differences()).isEmpty();
    assertThat(drift.outcome()).isEqualTo(Drift.Outcome.UNKNOWN);
  }

  @Test
  void cannotTellOfAZoneThatIsInNoDump() {
    Drift drift =
        drift(
            Plans.corp()
                .targets(
                    Plans.aws().build(),
                    GcpTarget.builder()
                        .zoneName("another-name")
                        .network(GcpNetwork.of("hub", "projects/corp/global/networks/hub"))
                        .build()),
            DumpFiles.inventory("plain/gcp"));

    assertThat(drift.unknown())
        .containsExactlyInAnyOrder(
            "the zone corp.internal. of target 'aws' is in no dump of AWS: its files are missing,"
                + " or it does not exist",
            "the zone corp.internal. of target 'gcp' is in no dump of Google Cloud: its files are"
                + " missing, or it does not exist");
    assertThat(drift.differences())
        .extracting(Difference::subject)
        .containsExactly("zone corp.internal. projects/corp/managedZones/corp-internal");
  }

  @Test
  void aZoneInAnotherResourceGroupIsAnother() {
    Drift drift =
        drift(
            Plans.corp()
                .targets(
                    AzureTarget.builder()
                        .resourceGroup("other")
                        .virtualNetwork(
                            VirtualNetwork.of("hub", Plans.NETWORKS + "hub", "westeurope"))
                        .build()),
            DumpFiles.inventory("owned/azure"));

    assertThat(drift.unknown()).hasSize(1);
  }

  @Test
  void cannotTellOfNetworksAndRecordSetsThatAreInNoDump() {
    Drift withoutVpcs =
        drift(
            Plans.corp().targets(Plans.aws().build()),
            Dumps.text(
                    "zones.json",
                    """
                    {"HostedZones": [{"Id": "/hostedzone/Z1", "Name": "corp.internal.",
                      "CallerReference": "x", "Config": {"PrivateZone": true}}]}
                    """)
                .read());

    assertThat(withoutVpcs.unknown())
        .containsExactly(
            "zone corp.internal. of target 'aws': its VPCs are in no dump; 'aws route53"
                + " get-hosted-zone --id Z1' prints them");

    Drift withoutRecords =
        drift(
            Plans.corp().targets(Plans.azure().build()),
            Dumps.text("zone.json", DumpFiles.text("owned/azure/zone.json"))
                .and("links.json", DumpFiles.text("owned/azure/links.json"))
                .with("\"numberOfRecordSets\": 5,", "")
                .read());

    assertThat(withoutRecords.unknown())
        .containsExactly(
            "zone corp.internal. of target 'azure': its record sets are in no dump; 'az network"
                + " private-dns record-set list -g dns -z corp.internal' prints them");
    assertThat(withoutRecords.differences()).isEmpty();
  }

  @Test
  void saysWhichNetworksAreNotAsDeclared() {
    Drift drift =
        drift(
            Plans.corp()
                .targets(
                    AzureTarget.builder()
                        .resourceGroup("dns")
                        .virtualNetwork(
                            VirtualNetwork.of("hub", Plans.NETWORKS + "hub", "westeurope"))
                        .virtualNetwork(
                            VirtualNetwork.of("lab", Plans.NETWORKS + "lab", "westeurope"))
                        .build())
                .leaveAlone("note", "store"),
            DumpFiles.inventory("owned/azure"));

    assertThat(drift.differences())
        .extracting(each -> each.kind() + ": " + each.subject() + ": " + each.detail())
        .containsExactly(
            "live and undeclared: network " + Plans.NETWORKS + "spoke: in northeurope",
            "declared and not live: network 'lab': " + Plans.NETWORKS + "lab",
            "live and different: network "
                + Plans.NETWORKS
                + "hub: declared without registration, live with registration");
  }

  @Test
  void anUndeclaredZoneHasItsOwner() {
    Inventory live =
        zone("Z1", "vpc-0a1b2c3d4e5f60001", "eu-west-1")
            .with(
                "\"Config\"",
                "\"LinkedService\": {\"ServicePrincipal\": \"servicediscovery.amazonaws.com\"},"
                    + " \"Config\"")
            .read();
    Drift drift =
        Drift.of(
            Plans.read(
                Plans.json(
                    PrivateZoneSyncArgs.builder()
                        .domain("other.internal")
                        .targets(Plans.aws().build()))),
            live);

    assertThat(drift.differences())
        .extracting(each -> each.subject() + " of " + each.owner().orElse(""))
        .containsExactly("zone corp.internal. Z1 of AWS Cloud Map");
    assertThat(drift.unknown()).hasSize(1);
  }

  @Test
  void comparesZonesOfOracleCloud() {
    String plan =
        """
        {"version": 1, "project": "shop", "stack": "prod", "component": "internal",
         "domain": "corp.internal.", "services": [], "zones": [
          {"target": "oci", "view": "eu-frankfurt-1", "cloud": "Oracle Cloud DNS",
           "logicalName": "internal/oci/view/eu-frankfurt-1/zone", "physicalName": "corp.internal",
           "networks": [
            {"key": "fra", "region": "eu-frankfurt-1",
             "id": "ocid1.vcn.oc1.eu-frankfurt-1.aaaaaaaavcn"}],
           "recordSets": [
            {"name": "db.corp.internal.", "type": "A", "ttl": 300,
             "values": ["10.0.0.6", "10.0.0.7"]},
            {"name": "two.corp.internal.", "type": "A", "ttl": 60,
             "values": ["10.0.0.1", "10.0.0.2"]}],
           "withheld": [], "leftAlone": ["*.apps", "db TXT, A", "fss"]}]}
        """;
    Inventory live = Dumps.of("oci", "zone", "records", "view", "resolver", "vcn").read();
    Drift drift = Drift.of(Plans.read(plan), live);

    assertThat(drift.unknown()).isEmpty();
    assertThat(drift.differences())
        .extracting(each -> each.kind() + ": " + each.subject() + ": " + each.detail())
        .containsExactly(
            "live and undeclared: record set old.corp.internal. DNAME: 300 new.corp.internal.",
            "live and different: record set two.corp.internal. A: its records have different TTLs");
    assertThat(drift.leftAlone()).containsOnlyKeys("*.apps", "db TXT, A", "fss");
    assertThat(drift.asDeclared()).isEqualTo(2);

    assertThat(Drift.of(Plans.read(plan), Dumps.of("oci", "zone", "records").read()).unknown())
        .containsExactly(
            "zone corp.internal. of target 'oci/eu-frankfurt-1': its networks are in no dump");
  }
}
