package io.github.privatezonesync.adopt.proof;

import io.github.privatezonesync.adopt.found.ExistingAssociation.ViewAttachment;
import io.github.privatezonesync.adopt.found.ExistingResolver;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The resolvers that ask the view of a zone of OCI, with their VCNs and whole lists. The simulated
 * cloud makes the ids of a resolver and of a default view from the id of the VCN.
 *
 * @param zone the zone
 * @param ids the simulated ids of resolvers and default views by their real ids
 */
record RawResolvers(ExistingZone zone, Map<String, String> ids) {
  /** The simulated ids of all resolvers and default views by their real ids. */
  static Map<String, String> ids(Inventory found) {
    Map<String, String> ids = new HashMap<>();
    for (ExistingZone zone : found.zones()) {
      for (ExistingResolver resolver : all(zone)) {
        ids.put(resolver.id(), beside(resolver, "dnsresolver"));
        if (!resolver.defaultViewId().isEmpty()) {
          ids.put(resolver.defaultViewId(), beside(resolver, "dnsview"));
        }
      }
    }
    return ids;
  }

  private static String beside(ExistingResolver resolver, String type) {
    return resolver.vcnId().replaceFirst("\\.vcn\\.", "." + type + ".");
  }

  private static List<ExistingResolver> all(ExistingZone zone) {
    return zone.associations().stream()
        .filter(ViewAttachment.class::isInstance)
        .map(association -> ((ViewAttachment) association).resolver())
        .toList();
  }

  /** The VCNs; and the views, which are no networks, but exist as networks do. */
  List<SimulatedNetwork> networks(String compartment) {
    List<SimulatedNetwork> networks = new ArrayList<>();
    for (ExistingResolver resolver : all(zone)) {
      networks.add(
          new SimulatedNetwork(
              "oci",
              resolver.vcnId(),
              resolver.name().filter(name -> !name.isBlank()).orElse(resolver.vcnId()),
              resolver.compartmentId().orElse(compartment),
              resolver.region()));
      for (String view : resolver.attachedViews()) {
        if (!ids.containsKey(view)) {
          networks.add(view(view, view, compartment, resolver.region()));
        }
      }
    }
    return networks;
  }

  static SimulatedNetwork view(String id, String name, String compartment, String region) {
    return new SimulatedNetwork("oci", id, name, compartment, region);
  }

  /** Sends the lists. */
  void attach(SimulatedClouds clouds) {
    for (ExistingResolver resolver : all(zone)) {
      SimulatedProvider provider = clouds.provider("oci", Map.of("region", resolver.region()));
      List<Map<String, Object>> views =
          resolver.attachedViews().stream()
              .<Map<String, Object>>map(view -> Map.of("viewId", ids.getOrDefault(view, view)))
              .toList();
      String unused =
          provider
              .create(
                  "oci:Dns/resolver:Resolver",
                  resolver.id(),
                  Map.of("resolverId", beside(resolver, "dnsresolver"), "attachedViews", views))
              .id();
    }
  }
}
