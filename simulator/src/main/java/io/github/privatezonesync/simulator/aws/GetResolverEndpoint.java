package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code aws.route53.getResolverEndpoint}: by id, or the one endpoint that the filters leave. */
final class GetResolverEndpoint implements FunctionModel<AwsState> {
  private static final String ID = "resolverEndpointId";
  private static final String OPERATIONAL = "OPERATIONAL";

  @Override
  public String token() {
    return "aws:route53/getResolverEndpoint:getResolverEndpoint";
  }

  @Override
  public Map<String, Object> invoke(AwsState state, Map<String, Object> arguments, Caller caller) {
    Properties given = new Properties(arguments);
    List<ResolverEndpoint> found =
        state.resolvers().endpoints().values().stream()
            .filter(endpoint -> ResolverEndpoints.get(state, endpoint.id(), caller).isPresent())
            .filter(endpoint -> !given.has(ID) || endpoint.id().equals(given.text(ID)))
            .filter(
                endpoint ->
                    given.objects("filters").stream().allMatch(filter -> fits(endpoint, filter)))
            .toList();
    return result(ResolverMatch.single("Endpoint", found), arguments);
  }

  private boolean fits(ResolverEndpoint endpoint, Properties filter) {
    String name = filter.text("name");
    String value =
        switch (name.replace("_", "").toUpperCase(Locale.ROOT)) {
          case "DIRECTION" -> endpoint.direction();
          case "HOSTVPCID" -> endpoint.vpc();
          case "NAME" -> endpoint.name();
          case "STATUS" -> OPERATIONAL;
          default -> throw Refusals.notModelled("the filter '%s' of %s".formatted(name, token()));
        };
    return filter.texts("values").contains(value);
  }

  private static Map<String, Object> result(
      ResolverEndpoint endpoint, Map<String, Object> arguments) {
    Map<String, Object> result = new HashMap<>(arguments);
    result.put("id", endpoint.id());
    result.put(ID, endpoint.id());
    result.put("arn", endpoint.arn());
    result.put("name", endpoint.name());
    result.put("direction", endpoint.direction());
    result.put("vpcId", endpoint.vpc());
    result.put("ipAddresses", endpoint.addresses().stream().map(EndpointAddress::ip).toList());
    result.put("protocols", endpoint.protocols());
    result.put("resolverEndpointType", ResolverEndpointChecks.IPV4);
    result.put("status", OPERATIONAL);
    return result;
  }
}
