package io.github.privatezonesync.bench;

import io.github.privatezonesync.simulator.SimulatedProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** VCNs, and zones and record sets in one view that the resolvers of all VCNs attach. */
final class OracleResources implements SimulatedResources {
  private final SimulatedProvider provider;
  private final String view;

  /** Makes the view. */
  OracleResources(SimulatedProvider provider) {
    this.provider = provider;
    this.view = create("oci:Dns/view:View", "bench", Map.of("displayName", "bench"));
  }

  @Override
  public List<String> networks(int count) {
    List<String> networks =
        IntStream.range(0, count)
            .mapToObj(number -> "oracle" + number)
            .map(
                label ->
                    create(
                        "oci:Core/vcn:Vcn",
                        label,
                        Map.of("cidrBlocks", List.of("10.0.0.0/16"), "dnsLabel", label)))
            .toList();
    networks.forEach(this::attach);
    return networks;
  }

  private void attach(String vcn) {
    create(
        "oci:Dns/resolver:Resolver",
        vcn,
        Map.of(
            "resolverId",
            vcn.replace(".vcn.", ".dnsresolver."),
            "attachedViews",
            List.of(Map.of("viewId", view))));
  }

  @Override
  public void zone(String domain, List<HostRecords> hosts, List<String> networks) {
    String zone =
        create(
            "oci:Dns/zone:Zone",
            domain,
            Map.of("zoneType", "PRIMARY", "name", domain, "scope", "PRIVATE", "viewId", view));
    for (HostRecords host : hosts) {
      String name = host.name() + "." + domain;
      recordSet(zone, name, "A", host.ipv4());
      recordSet(zone, host.alias() + "." + domain, "CNAME", name + ".");
    }
  }

  private void recordSet(String zone, String name, String type, String data) {
    SimulatedResources.create(
        provider,
        "oci:Dns/rrset:Rrset",
        name,
        Map.of(
            "zoneNameOrId",
            zone,
            "domain",
            name,
            "rtype",
            type,
            "items",
            List.of(Map.of("domain", name, "rtype", type, "rdata", data, "ttl", TTL))));
  }

  private String create(String type, String name, Map<String, Object> properties) {
    Map<String, Object> inputs = new HashMap<>(properties);
    inputs.put("compartmentId", OracleByHand.COMPARTMENT);
    return SimulatedResources.create(provider, type, name, inputs);
  }
}
