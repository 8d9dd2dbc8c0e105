package io.github.privatezonesync.engine;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.List;
import java.util.Map;

/**
 * Whoever else writes into the zone {@code corp.internal}: external-dns and cert-manager, a machine
 * that registers itself, a private endpoint, and somebody by hand.
 */
final class OtherWriters {
  /** Whatever they write, as a target would leave it alone. */
  static final String[] NAMES = {
    "shop", "a-shop", "_acme-challenge*", "vm-*", "storage", "printer"
  };

  private record Written(String name, String type, String data) {}

  private static final List<Written> ALL =
      List.of(
          new Written("shop", "A", "10.9.0.1"),
          new Written(
              "a-shop",
              "TXT",
              "heritage=external-dns,external-dns/owner=prod,external-dns/resource=ingress/shop/web"),
          new Written("_acme-challenge.shop", "TXT", "gfj9Xq-Rg85nM"),
          new Written("vm-1", "A", "10.9.0.2"),
          new Written("storage", "A", "10.9.0.3"),
          new Written("printer", "A", "10.9.0.9"));

  static final int SETS = ALL.size();

  private final SimulatedClouds clouds;
  private final String domain;

  OtherWriters(SimulatedClouds clouds, String domain) {
    this.clouds = clouds;
    this.domain = domain;
  }

  /** All of them write into the only zone there is. */
  void write() {
    SimulatedZone zone = clouds.snapshot().zones().get(0);
    for (Written set : ALL) {
      switch (zone.provider()) {
        case "gcp" -> google(zone, set);
        case "aws" -> amazon(zone, set);
        case "azure-native" -> azure(set);
        default -> oracle(zone, set);
      }
    }
  }

  /** What is left of it, in any zone. */
  List<ZoneRecordSet> written() {
    List<String> names = ALL.stream().map(set -> set.name() + "." + domain + ".").toList();
    return clouds.snapshot().zones().stream()
        .flatMap(zone -> zone.data().recordSets().stream())
        .filter(set -> names.contains(set.name().toString()))
        .toList();
  }

  private static String quoted(Written set) {
    return set.type().equals("TXT") ? "\"" + set.data() + "\"" : set.data();
  }

  private SimulatedProvider provider(String name, Map<String, Object> config) {
    return clouds.provider(name, config);
  }

  private void google(SimulatedZone zone, Written set) {
    String zoneName = zone.id().substring(zone.id().lastIndexOf('/') + 1);
    provider("gcp", Map.of("project", Site.PROJECT))
        .create(
            "gcp:dns/recordSet:RecordSet",
            set.name(),
            Map.of(
                "managedZone",
                zoneName,
                "name",
                set.name() + "." + domain + ".",
                "type",
                set.type(),
                "ttl",
                300,
                "rrdatas",
                List.of(quoted(set))));
  }

  private void amazon(SimulatedZone zone, Written set) {
    provider("aws", Map.of("region", "us-east-1"))
        .create(
            "aws:route53/record:Record",
            set.name(),
            Map.of(
                "zoneId", zone.id(),
                "name", set.name() + "." + domain,
                "type", set.type(),
                "ttl", 300,
                "records", List.of(set.data())));
  }

  private void azure(Written set) {
    boolean isText = set.type().equals("TXT");
    provider("azure-native", Map.of())
        .create(
            "azure-native:network:PrivateRecordSet",
            set.name(),
            Map.of(
                "resourceGroupName",
                Site.GROUP,
                "privateZoneName",
                domain,
                "recordType",
                set.type(),
                "relativeRecordSetName",
                set.name(),
                "ttl",
                10,
                isText ? "txtRecords" : "aRecords",
                List.of(
                    isText
                        ? Map.of("value", List.of(set.data()))
                        : Map.of("ipv4Address", set.data()))));
  }

  private void oracle(SimulatedZone zone, Written set) {
    OtherTeam.in(clouds).record(zone.id(), set.name() + "." + domain, set.type(), quoted(set));
  }
}
