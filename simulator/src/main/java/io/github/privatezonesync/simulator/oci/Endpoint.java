package io.github.privatezonesync.simulator.oci;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An endpoint of a resolver.
 *
 * @param name its name, of which no other of the resolver differs in case only
 * @param resolver the OCID of its resolver
 * @param subnet the OCID of the subnet that its address is of
 * @param isForwarding whether it asks others; if not, others ask it
 * @param address its address
 * @param securityGroups the OCIDs of its network security groups
 * @param vnic the OCID of its VNIC
 * @param tags its tags
 */
record Endpoint(
    String name,
    String resolver,
    String subnet,
    boolean isForwarding,
    String address,
    List<String> securityGroups,
    String vnic,
    Tags tags) {
  Endpoint {
    securityGroups = List.copyOf(securityGroups);
  }

  Endpoint at(String granted) {
    return new Endpoint(name, resolver, subnet, isForwarding, granted, securityGroups, vnic, tags);
  }

  Endpoint with(List<String> groups, Tags changed) {
    return new Endpoint(name, resolver, subnet, isForwarding, address, groups, vnic, changed);
  }

  /** The property that has the address. */
  static String addressProperty(boolean isForwarding) {
    return isForwarding ? "forwardingAddress" : "listeningAddress";
  }

  /** What a list of endpoints shows of it, which is where its resolver is. */
  Map<String, Object> properties(Place place) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("name", name);
    properties.put("compartmentId", place.compartment());
    properties.put("endpointType", "VNIC");
    properties.put("isForwarding", isForwarding);
    properties.put("isListening", !isForwarding);
    properties.put("subnetId", subnet);
    properties.put("vnicId", vnic);
    properties.put(addressProperty(isForwarding), address);
    Lifecycle.put(properties, place, "resolvers/" + resolver + "/endpoints/" + name, "ACTIVE");
    return properties;
  }
}
