package io.github.privatezonesync.adopt.azure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.FileCount;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.adopt.read.Dumps;
import io.github.privatezonesync.azure.AzureTarget;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AzureReaderTest {
  private static final String SUBSCRIPTION = "00000000-1111-2222-3333-444444444444";
  private static final String ZONE =
      "/subscriptions/%s/resourceGroups/dns/providers/Microsoft.Network/privateDnsZones/corp.internal"
          .formatted(SUBSCRIPTION);

  private static Dumps all() {
    return Dumps.of("azure", "zone", "records", "links", "networks");
  }

  private static ExistingZone zone() {
    return all().read().zones().get(0);
  }

  @Test
  void putsEachRecordSetIntoOneList() {
    assertThat(all().sets())
        .containsExactly(
            "@ SOA 3600 azureprivatedns.net azureprivatedns-host.microsoft.com 1 3600 300 2419200"
                + " 10 -> SYSTEM: Azure makes the SOA set of the zone",
            "store A 10 10.224.0.7 -> LEFT_OUT of the zone group of a private endpoint:"
                + " 'creator=created by private endpoint pe-store with resource guid"
                + " 4963c503-c8dc-4933-854e-ad8aede94e27' shows it",
            "vm1 A 10 10.1.0.4 -> SYSTEM: Azure registered it for a virtual machine",
            "empty A 300  -> REFUSED: it is empty: the name exists and has no records, which cannot"
                + " be declared",
            "www CNAME 300 store.corp.internal. -> ADOPTABLE",
            "@ TXT 300 \"chunk1\" \"say \\\"hi\\\"\" -> ADOPTABLE",
            "_sip._tcp SRV 300 0 5 5060 sip.corp.internal. -> ADOPTABLE");
  }

  @Test
  void saysWhereTheZoneLies() {
    assertThat(zone().place())
        .isEqualTo(new ZonePlace.Azure(ZONE, SUBSCRIPTION, "dns", "corp.internal"));
    assertThat(zone().domain()).isEqualTo("corp.internal.");
    assertThat(zone().tags()).isEqualTo(Map.of("team", "dns"));
    assertThat(zone().verdict().isAdoptable()).isTrue();
  }

  @Test
  void givesTheIdsThatPulumiImports() {
    assertThat(zone().importId()).isEqualTo(ZONE);
    assertThat(zone().recordSets())
        .extracting(ExistingRecordSet::importId)
        .contains(Optional.of(ZONE + "/TXT/@"), Optional.of(ZONE + "/SRV/_sip._tcp"));
    assertThat(zone().associations())
        .extracting(ExistingAssociation::importId)
        .containsExactly(
            Optional.of(ZONE + "/virtualNetworkLinks/hub"),
            Optional.of(ZONE + "/virtualNetworkLinks/spoke"));
  }

  @Test
  void keepsLinksAsFoundAndFindsTheRegionInAnySpelling() {
    ExistingAssociation.VirtualNetworkLink hub =
        (ExistingAssociation.VirtualNetworkLink) zone().associations().get(0);
    assertThat(hub.networkId())
        .isEqualTo(
            "/subscriptions/%s/resourceGroups/Net/providers/Microsoft.Network/virtualNetworks/Hub"
                .formatted(SUBSCRIPTION));
    assertThat(hub.region()).hasValue("westeurope");
    assertThat(hub.registrationEnabled()).isFalse();
    assertThat(
            ((ExistingAssociation.VirtualNetworkLink) zone().associations().get(1))
                .registrationEnabled())
        .isTrue();
  }

  @Test
  void keepsMetadata() {
    assertThat(zone().recordSets().get(5).metadata()).isEqualTo(Map.of("owner", "net"));
  }

  @Test
  void readsTheFormsOfOlderCommandsAndOfTheApi() {
    String older = "\"aaaaRecords\": null, \"aRecords\": [";
    assertThat(all().with("\"aRecords\": [", older).sets())
        .containsExactlyElementsOf(all().sets().toList());
    assertThat(
            Dumps.of("azure", "zone", "links")
                .with("\"numberOfRecordSets\": 7", "\"numberOfRecordSets\": 1")
                .and(
                    "rest.json",
                    """
                    {"value": [{"id": "%s/A/db", "name": "db",
                      "type": "Microsoft.Network/privateDnsZones/A",
                      "properties": {"ttl": 60, "fqdn": "db.corp.internal.",
                        "isAutoRegistered": false, "aRecords": [{"ipv4Address": "10.0.0.7"}]}}]}
                    """
                        .formatted(ZONE))
                .sets())
        .containsExactly("db A 60 10.0.0.7 -> ADOPTABLE");
  }

  @Test
  void countsTheRawJson() {
    assertThat(all().read().counts())
        .contains(
            new FileCount("azure/records.json", "az network private-dns record-set list", 7, 0),
            new FileCount("azure/links.json", "az network private-dns link vnet list", 0, 2));
  }

  @Test
  void declaresNoTypeThatTheTargetLacks() {
    assertThat(AzureRecordSets.TYPES)
        .isEqualTo(AzureTarget.builder().build().info().capabilities().types());
  }

  @Test
  void refusesAPartOfAZone() {
    assertThat(all().with("\"numberOfRecordSets\": 7", "\"numberOfRecordSets\": 8").problems())
        .containsExactly(
            "azure/zone.json, $: says that the zone has 8 record sets, and the dumps have 7; make"
                + " them again, whole, while nobody writes: 'az network private-dns record-set list"
                + " -g dns -z corp.internal'");
    assertThat(
            all()
                .with("\"numberOfVirtualNetworkLinks\": 2", "\"numberOfVirtualNetworkLinks\": 3")
                .problems())
        .containsExactly(
            "azure/zone.json, $: zone 'corp.internal' has 3 virtual network links, and the dumps"
                + " have 2; run 'az network private-dns link vnet list' without --top and"
                + " --max-items");
    assertThat(
            Dumps.text(
                    "page.json",
                    Dumps.content("azure", "records")
                            .replaceFirst("\\[", "{\"nextLink\": \"https://x\", \"value\": [")
                        + "}")
                .problems())
        .contains(
            "page.json: is one page of several, because it has 'nextLink'; run 'az network"
                + " private-dns record-set list', which joins them");
  }

  @Test
  void refusesAZoneWhoseLinksAreUnknown() {
    assertThat(Dumps.of("azure", "zone", "records").read().zones().get(0).verdict().why())
        .isEqualTo(
            "its virtual network links are in no dump; 'az network private-dns link vnet list -g"
                + " dns -z corp.internal' prints them");
  }

  @Test
  void refusesALinkThatTheProviderCannotKeep() {
    assertThat(
            all()
                .with(
                    "\"resolutionPolicy\": \"Default\"",
                    "\"resolutionPolicy\": \"NxDomainRedirect\"")
                .read()
                .zones()
                .get(0)
                .associations()
                .get(0)
                .verdict()
                .why())
        .isEqualTo("its resolution policy is 'NxDomainRedirect', which the provider cannot keep");
  }

  @Test
  void refusesALinkThatIsBeingChanged() {
    assertThat(
            all()
                .with(
                    "\"Succeeded\",\n    \"registrationEnabled\": true",
                    "\"Updating\",\n    \"registrationEnabled\": true")
                .problems())
        .containsExactly(
            "azure/links.json, $[1]: link 'spoke' is being changed, its state is 'Updating'; make"
                + " the dump again when it is 'Succeeded'");
  }

  @Test
  void refusesAPublicZone() {
    assertThat(
            Dumps.text(
                    "public.json",
                    """
                    [{"ARecords": [{"ipv4Address": "1.2.3.4"}], "name": "www",
                      "type": "Microsoft.Network/dnszones/A"}]
                    """)
                .problems())
        .containsExactly(
            "public.json: is of a public zone, from 'az network dns'; private zones are in 'az"
                + " network private-dns'");
  }

  @Test
  void refusesAZoneOfAks() {
    assertThat(
            all()
                .with("corp.internal", "0a1b.privatelink.westeurope.azmk8s.io")
                .read()
                .zones()
                .get(0)
                .verdict()
                .why())
        .isEqualTo("AKS keeps it: '0a1b.privatelink.westeurope.azmk8s.io.'");
  }
}
