package io.github.privatezonesync.bench;

import io.github.privatezonesync.engine.PrintedRecordSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the commands of three clouds print of many zones: a domain has a zone in each cloud, with
 * the same record sets, until there are enough zones.
 *
 * @param zones how many zones
 * @param recordSets how many record sets each has, beside those that its cloud makes
 */
record ManyDumps(int zones, int recordSets) {
  private static final List<String> CLOUDS = List.of("aws", "gcp", "azure");

  /** Writes the dumps, each zone in a folder of its own. */
  void write(Path folder) throws IOException {
    for (int zone = 0; zone < zones; zone++) {
      String cloud = CLOUDS.get(zone % CLOUDS.size());
      String domain = "d%02d.internal".formatted(zone / CLOUDS.size());
      Path own = Files.createDirectories(folder.resolve(cloud).resolve(domain));
      String sets = PrintedRecordSets.of(cloud, domain, recordSets);
      switch (cloud) {
        case "aws" -> aws(own, domain, zone, sets);
        case "gcp" -> gcp(own, domain, sets);
        default -> azure(own, domain, sets);
      }
    }
    Files.writeString(
        folder.resolve("aws/caller.json"),
        "{\"UserId\": \"A\", \"Account\": \"111111111111\", \"Arn\": \"arn:aws:sts::111111111111:assumed-role/reader/dumper\"}");
  }

  private void aws(Path folder, String domain, int zone, String sets) throws IOException {
    Files.writeString(
        folder.resolve("zone.json"),
        """
        {"HostedZone": {"Id": "/hostedzone/Z%1$019d", "Name": "%2$s.", "CallerReference": "%2$s",
          "Config": {"Comment": "names", "PrivateZone": true}, "ResourceRecordSetCount": %3$d},
         "VPCs": [{"VPCRegion": "eu-west-1", "VPCId": "vpc-0a1b2c3d4e5f60001"},
          {"VPCRegion": "us-east-1", "VPCId": "vpc-0a1b2c3d4e5f60002"}]}
        """
            .formatted(zone + 1, domain, recordSets + 2));
    Files.writeString(
        folder.resolve("records.json"),
        """
        {"ResourceRecordSets": [
        {"Name": "%1$s.", "Type": "NS", "TTL": 172800, "ResourceRecords": [{"Value": "ns-0.awsdns-00.com."}]},
        {"Name": "%1$s.", "Type": "SOA", "TTL": 900,
         "ResourceRecords": [{"Value": "ns-0.awsdns-00.com. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400"}]},
        %2$s]}
        """
            .formatted(domain, sets));
  }

  private static void gcp(Path folder, String domain, String sets) throws IOException {
    Files.writeString(
        folder.resolve("zone.json"),
        """
        {"description": "names", "dnsName": "%s.", "id": "1", "kind": "dns#managedZone", "name": "%s",
         "privateVisibilityConfig": {"kind": "dns#managedZonePrivateVisibilityConfig", "networks": [
          {"networkUrl": "https://www.googleapis.com/compute/v1/projects/corp/global/networks/hub"},
          {"networkUrl": "https://www.googleapis.com/compute/v1/projects/corp/global/networks/data"}]},
         "visibility": "private"}
        """
            .formatted(domain, domain.replace('.', '-')));
    Files.writeString(
        folder.resolve("project.json"), "{\"id\": \"corp\", \"kind\": \"dns#project\"}");
    Files.writeString(
        folder.resolve("records.json"),
        """
        [{"kind": "dns#resourceRecordSet", "name": "%1$s.", "rrdatas": ["ns-gcp-private.googledomains.com."], "ttl": 21600, "type": "NS"},
         {"kind": "dns#resourceRecordSet", "name": "%1$s.", "ttl": 21600, "type": "SOA",
          "rrdatas": ["ns-gcp-private.googledomains.com. cloud-dns-hostmaster.google.com. 1 21600 3600 259200 300"]},
        %2$s]
        """
            .formatted(domain, sets));
  }

  private void azure(Path folder, String domain, String sets) throws IOException {
    String group = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/dns";
    String zone = group + "/providers/Microsoft.Network/privateDnsZones/" + domain;
    String networks = group + "/providers/Microsoft.Network/virtualNetworks/";
    Files.writeString(
        folder.resolve("zone.json"),
        """
        {"id": "%s", "location": "global", "name": "%s", "numberOfRecordSets": %d, "numberOfVirtualNetworkLinks": 2,
         "resourceGroup": "dns", "tags": {}, "type": "Microsoft.Network/privateDnsZones"}
        """
            .formatted(zone, domain, recordSets + 1));
    Files.writeString(
        folder.resolve("links.json"),
        "[" + link(zone, networks, "hub") + ",\n" + link(zone, networks, "spoke") + "]");
    Files.writeString(
        folder.resolve("networks.json"),
        "[" + network(networks, "hub") + ",\n" + network(networks, "spoke") + "]");
    Files.writeString(
        folder.resolve("records.json"),
        """
        [{"id": "%1$s/SOA/@", "name": "@", "resourceGroup": "dns", "ttl": 3600, "type": "Microsoft.Network/privateDnsZones/SOA",
          "soaRecord": {"email": "azureprivatedns-host.microsoft.com", "expireTime": 2419200, "host": "azureprivatedns.net",
           "minimumTtl": 10, "refreshTime": 3600, "retryTime": 300, "serialNumber": 1}},
        %2$s]
        """
            .formatted(zone, sets));
  }

  private static String link(String zone, String networks, String name) {
    return """
        {"id": "%1$s/virtualNetworkLinks/%3$s", "location": "global", "name": "%3$s", "registrationEnabled": false,
         "resolutionPolicy": "Default", "tags": {}, "type": "Microsoft.Network/privateDnsZones/virtualNetworkLinks",
         "virtualNetwork": {"id": "%2$s%3$s"}}\
        """
        .formatted(zone, networks, name);
  }

  private static String network(String networks, String name) {
    return """
        {"id": "%1$s%2$s", "location": "westeurope", "name": "%2$s", "type": "Microsoft.Network/virtualNetworks"}\
        """
        .formatted(networks, name);
  }
}
