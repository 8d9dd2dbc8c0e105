package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.InboundAddress;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;

/** The calls of Route 53 Resolver that make, change and delete endpoints. */
final class ResolverEndpoints {
  private static final int FEWEST_ADDRESSES = 2;
  private static final String DO53 = RuleTarget.DO53;
  private static final String DOH = RuleTarget.DOH;
  private static final String DOH_FIPS = RuleTarget.DOH_FIPS;

  /**
   * What may be together (<a
   * href="https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_CreateResolverEndpoint.html">protocols</a>).
   */
  private static final Map<String, Set<Set<String>>> PROTOCOLS =
      Map.of(
          ResolverEndpoint.INBOUND,
          Set.of(
              Set.of(DO53),
              Set.of(DOH),
              Set.of(DOH_FIPS),
              Set.of(DO53, DOH),
              Set.of(DO53, DOH_FIPS)),
          ResolverEndpoint.OUTBOUND,
          Set.of(Set.of(DO53), Set.of(DOH), Set.of(DO53, DOH)));

  private ResolverEndpoints() {}

  static Optional<ResolverEndpoint> get(AwsState state, String id, Caller caller) {
    return Optional.ofNullable(state.resolvers().endpoints().get(id))
        .filter(endpoint -> endpoint.account().equals(caller.account()))
        .filter(endpoint -> endpoint.region().equals(caller.region()));
  }

  static ResolverEndpoint required(AwsState state, String id, Caller caller) {
    return get(state, id, caller).orElseThrow(() -> ResolverRefusals.noSuchEndpoint(id));
  }

  /** {@code CreateResolverEndpoint} of an endpoint that has no address yet. */
  static AwsState create(
      AwsState state, ResolverEndpoint asked, List<EndpointAddress> wishes, Caller caller) {
    ResolverNames.check(asked.name());
    checkProtocols(asked.direction(), asked.protocols());
    Tags.check(asked.tags());
    if (wishes.size() < FEWEST_ADDRESSES) {
      throw ResolverRefusals.tooFewAddresses();
    }
    long owned =
        state.resolvers().endpoints().values().stream()
            .filter(
                endpoint ->
                    endpoint.account().equals(caller.account())
                        && endpoint.region().equals(caller.region()))
            .count();
    if (owned >= Quotas.ENDPOINTS_PER_REGION) {
      throw ResolverRefusals.exceeded(caller.account(), "max-endpoints");
    }
    String vpc = subnet(state, wishes.get(0), caller).vpc();
    asked.securityGroups().forEach(group -> SecurityGroups.check(state, group, vpc, caller));
    AwsState created = state.withIdGiven().with(state.resolvers().with(asked.in(vpc)));
    for (EndpointAddress wish : wishes) {
      created = addAddress(created, asked.id(), wish, caller);
    }
    return created;
  }

  /** {@code AssociateResolverEndpointIpAddress}. */
  static AwsState addAddress(AwsState state, String id, EndpointAddress wish, Caller caller) {
    ResolverEndpoint endpoint = required(state, id, caller);
    Subnet subnet = subnet(state, wish, caller);
    if (!subnet.vpc().equals(endpoint.vpc())) {
      throw ResolverRefusals.invalidRequest(
          "subnet '%s' is of VPC '%s', and the endpoint has others of VPC '%s'"
              .formatted(subnet.id(), subnet.vpc(), endpoint.vpc()));
    }
    if (endpoint.addresses().size() >= Quotas.ADDRESSES_PER_ENDPOINT) {
      throw ResolverRefusals.exceeded(caller.account(), "max-ip-addresses-per-endpoint");
    }
    String ip = EndpointAddresses.granted(state, wish, subnet);
    EndpointAddress granted = new EndpointAddress(state.nextId("rni-%017x"), subnet.id(), ip);
    return state.withIdGiven().with(state.resolvers().with(endpoint.withAddress(granted)));
  }

  /** {@code DisassociateResolverEndpointIpAddress}; that two must stay is made up. */
  static AwsState removeAddress(AwsState state, String id, EndpointAddress old, Caller caller) {
    ResolverEndpoint endpoint = required(state, id, caller);
    if (endpoint.addresses().size() <= FEWEST_ADDRESSES) {
      throw ResolverRefusals.tooFewAddresses();
    }
    List<EndpointAddress> rest =
        endpoint.addresses().stream().filter(address -> !address.id().equals(old.id())).toList();
    return state.with(state.resolvers().with(endpoint.withAddresses(rest)));
  }

  /** {@code UpdateResolverEndpoint}; nobody who only asks by Do53 is cut off in one step. */
  static AwsState update(
      AwsState state, String id, String name, List<String> protocols, Caller caller) {
    ResolverEndpoint endpoint = required(state, id, caller);
    ResolverNames.check(name);
    checkProtocols(endpoint.direction(), protocols);
    if (endpoint.isInbound()
        && endpoint.protocols().equals(List.of(DO53))
        && !protocols.contains(DO53)) {
      throw ResolverRefusals.invalidRequest(
          "an inbound endpoint goes from Do53 to %s only over both"
              .formatted(String.join(", ", protocols)));
    }
    return state.with(state.resolvers().with(endpoint.with(name, protocols)));
  }

  /** {@code TagResource} and {@code UntagResource}. */
  static AwsState tag(AwsState state, String id, Map<String, String> tags, Caller caller) {
    Tags.check(tags);
    ResolverEndpoint endpoint = required(state, id, caller);
    return state.with(state.resolvers().with(endpoint.withTags(HashTreePMap.from(tags))));
  }

  /** {@code DeleteResolverEndpoint}. */
  static AwsState delete(AwsState state, String id) {
    List<String> rules =
        state.resolvers().rules().values().stream()
            .filter(rule -> rule.endpoint().equals(id))
            .map(ResolverRule::id)
            .sorted()
            .toList();
    if (!rules.isEmpty()) {
      throw ResolverRefusals.endpointInUse(rules);
    }
    return state.with(state.resolvers().withoutEndpoint(id));
  }

  /** Where the resolvers of VPCs can be asked from outside. */
  static List<InboundAddress> inboundAddresses(AwsState state) {
    return state.resolvers().endpoints().values().stream()
        .filter(ResolverEndpoint::isInbound)
        .flatMap(
            endpoint ->
                endpoint.addresses().stream()
                    .map(
                        address ->
                            new InboundAddress(
                                address.ip(), endpoint.vpc(), null, endpoint.label())))
        .sorted(
            Comparator.comparing(InboundAddress::address).thenComparing(InboundAddress::network))
        .toList();
  }

  private static void checkProtocols(String direction, List<String> protocols) {
    if (!PROTOCOLS.getOrDefault(direction, Set.of()).contains(new HashSet<>(protocols))) {
      throw ResolverRefusals.invalidParameter(
          "an endpoint that is %s cannot have the protocols %s"
              .formatted(direction, String.join(", ", protocols)));
    }
  }

  private static Subnet subnet(AwsState state, EndpointAddress wish, Caller caller) {
    return Networks.subnet(state, wish.subnet(), caller)
        .orElseThrow(
            () ->
                ResolverRefusals.invalidParameter(
                    "The subnet ID '%s' does not exist".formatted(wish.subnet())));
  }
}
