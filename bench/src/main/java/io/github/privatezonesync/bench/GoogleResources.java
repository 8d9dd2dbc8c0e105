package io.github.privatezonesync.bench;

import io.github.privatezonesync.simulator.SimulatedProvider;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Networks, managed zones and record sets of Google Cloud. */
record GoogleResources(SimulatedProvider provider) implements SimulatedResources {
  @Override
  public List<String> networks(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> "google-" + number)
        .map(name -> create("gcp:compute/network:Network", name, Map.of("name", name)))
        .toList();
  }

  @Override
  public void zone(String domain, List<HostRecords> hosts, List<String> networks) {
    String zone = domain.replace('.', '-');
    List<Map<String, String>> urls =
        networks.stream().map(network -> Map.of("networkUrl", network)).toList();
    create(
        "gcp:dns/managedZone:ManagedZone",
        zone,
        Map.of(
            "name",
            zone,
            "dnsName",
            domain + ".",
            "visibility",
            "private",
            "privateVisibilityConfig",
            Map.of("networks", urls)));
    for (HostRecords host : hosts) {
      String name = host.name() + "." + domain + ".";
      recordSet(zone, name, "A", host.ipv4());
      recordSet(zone, host.alias() + "." + domain + ".", "CNAME", name);
    }
  }

  private void recordSet(String zone, String name, String type, String value) {
    create(
        "gcp:dns/recordSet:RecordSet",
        name,
        Map.of(
            "managedZone", zone,
            "name", name,
            "type", type,
            "ttl", TTL,
            "rrdatas", List.of(value)));
  }

  private String create(String type, String name, Map<String, Object> inputs) {
    return SimulatedResources.create(provider, type, name, inputs);
  }
}
