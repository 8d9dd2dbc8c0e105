package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Validation;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.dns.Ipv4Text;
import io.github.privatezonesync.simulator.dns.Ipv6Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the provider says to the inputs of a resolver endpoint before it asks AWS. */
final class ResolverEndpointChecks {
  static final String IPV4 = "IPV4";

  private static final List<String> DIRECTIONS =
      List.of(ResolverEndpoint.INBOUND, ResolverEndpoint.OUTBOUND, "INBOUND_DELEGATION");
  private static final List<String> TYPES = List.of("IPV6", IPV4, "DUALSTACK");
  private static final int FEWEST_ADDRESSES = 2;
  private static final int MOST_ADDRESSES = 10;
  private static final int MOST_GROUPS = 64;
  private static final int MOST_PROTOCOLS = 2;

  private ResolverEndpointChecks() {}

  static List<Failure> problems(Properties inputs) {
    List<Failure> problems = new ArrayList<>(ResolverNames.problems(inputs));
    problems.addAll(
        ItemCounts.problems(
            inputs, EndpointAddresses.PROPERTY, "ip_address", FEWEST_ADDRESSES, MOST_ADDRESSES));
    problems.addAll(
        ItemCounts.problems(inputs, "securityGroupIds", "security_group_ids", 1, MOST_GROUPS));
    problems.addAll(ItemCounts.problems(inputs, "protocols", "protocols", 1, MOST_PROTOCOLS));
    String direction = inputs.text("direction");
    if (inputs.has("direction") && !inputs.isUnknown("direction")) {
      add(problems, "direction", Validation.notAmong("direction", direction, DIRECTIONS));
      if (direction.equals("INBOUND_DELEGATION")) {
        add(problems, "direction", "the simulator does not model endpoints for delegation");
      }
    }
    String type = inputs.text("resolverEndpointType", IPV4);
    String notType = Validation.notAmong("resolver_endpoint_type", type, TYPES);
    add(problems, "resolverEndpointType", notType);
    if (notType == null && !type.equals(IPV4)) {
      add(
          problems,
          "resolverEndpointType",
          "the simulator does not model endpoints with IPv6 addresses");
    }
    for (String protocol : inputs.texts("protocols")) {
      add(problems, "protocols", Validation.notAmong("protocols", protocol, RuleTarget.PROTOCOLS));
    }
    for (Properties address : inputs.objects(EndpointAddresses.PROPERTY)) {
      add(problems, EndpointAddresses.PROPERTY, problem(address));
    }
    return problems;
  }

  private static @Nullable String problem(Properties address) {
    if (!address.isGiven("subnetId")) {
      return Validation.missing("subnetId");
    }
    if (address.has("ipv6")) {
      return "the simulator does not model endpoints with IPv6 addresses";
    }
    String ip = address.text("ip");
    return ip.isEmpty() || Ipv4Text.parse(ip) != null || Ipv6Text.parse(ip) != null
        ? null
        : "expected ip to contain a valid IP, got: " + ip;
  }

  private static void add(List<Failure> problems, String property, @Nullable String reason) {
    if (reason != null) {
      problems.add(new Failure(property, reason));
    }
  }
}
