package io.github.privatezonesync.simulator.azure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The properties of a subnet, whether it is a resource or listed in its network. */
final class SubnetProperties {
  private static final String PREFIX = "addressPrefix";
  private static final String PREFIXES = "addressPrefixes";
  private static final String DELEGATIONS = "delegations";
  private static final String SERVICE = "serviceName";

  private SubnetProperties() {}

  /** What has nothing to do with DNS is given back as it was given. */
  static Map<String, Shape> shapes() {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    shapes.put(PREFIX, Shapes.TEXT);
    shapes.put(PREFIXES, Shapes.many(Shapes.TEXT));
    shapes.put(
        DELEGATIONS,
        Shapes.many(Shapes.structure(Map.of("name", Shapes.TEXT, SERVICE, Shapes.TEXT))));
    for (String other :
        List.of(
            "applicationGatewayIPConfigurations",
            "ipAllocations",
            "natGateway",
            "networkSecurityGroup",
            "privateEndpointNetworkPolicies",
            "privateLinkServiceNetworkPolicies",
            "routeTable",
            "serviceEndpointPolicies",
            "serviceEndpoints")) {
      shapes.put(other, Shapes.ANYTHING);
    }
    return shapes;
  }

  static Subnets.Request request(String name, Inputs given) {
    List<String> prefixes = new ArrayList<>(given.texts(PREFIXES));
    String single = given.text(PREFIX);
    if (single != null) {
      prefixes.add(0, single);
    }
    List<String> services =
        given.each(DELEGATIONS).stream().map(delegation -> delegation.textOr(SERVICE, "")).toList();
    return new Subnets.Request(
        name, prefixes.stream().distinct().toList(), services, JsonBody.of(given, shapes()));
  }

  static Map<String, Object> of(Subnet subnet) {
    return new Properties()
        .with(DELEGATIONS, List.of())
        .with("privateEndpointNetworkPolicies", "Disabled")
        .with("privateLinkServiceNetworkPolicies", "Enabled")
        .with(JsonBody.read(subnet.body()))
        .with("name", subnet.id().name())
        .with("type", subnet.id().resourceType())
        .with("etag", Guids.of(subnet.etag()))
        .with("provisioningState", "Succeeded")
        .map();
  }
}
