package io.github.privatezonesync.aws;

import com.pulumi.aws.route53.ResolverEndpoint;
import com.pulumi.aws.route53.ResolverEndpointArgs;
import com.pulumi.aws.route53.inputs.ResolverEndpointIpAddressArgs;
import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.forward.ForwardingWalk;
import io.github.privatezonesync.target.forward.ResolverRefs;
import io.github.privatezonesync.target.forward.RuleOffer;
import io.github.privatezonesync.target.forward.RulesPlan;
import io.github.privatezonesync.target.forward.ServerAddresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The resolver endpoints of a target, one for each direction of a VPC, and then its rules. */
final class AwsForwardingWalk implements ForwardingWalk {
  private static final String TYPE = "aws:route53/resolverEndpoint:ResolverEndpoint";
  private static final String INBOUND = "inbound";
  private static final int LONGEST_NAME = 64;

  private final RulesPlan<Vpc> plan;
  private final AwsForwardingSettings settings;
  private final Registrar registrar;
  private final List<ResolverRefs> resolvers = new ArrayList<>();
  private final Optional<Supplier<Output<String>>> asking;

  AwsForwardingWalk(RulesPlan<Vpc> plan, AwsForwardingSettings settings, Registrar registrar) {
    this.plan = plan;
    this.settings = settings;
    this.registrar = registrar;
    for (AwsResolver resolver : settings.resolvers()) {
      if (!resolver.inboundAddresses().isEmpty()) {
        resolvers.add(inbound(resolver));
      } else if (!resolver.existingInbound().isEmpty()) {
        resolvers.add(ResolverRefs.fixed(resolver.info(), List.of()));
      }
    }
    this.asking = settings.asking().map(this::outbound);
  }

  /** The id of the endpoint that rules ask through, made or there. */
  private Supplier<Output<String>> outbound(AwsResolver resolver) {
    if (resolver.existingOutbound().isPresent()) {
      Leaf<String> id = resolver.existingOutbound().get();
      return id::output;
    }
    Ref<ResolverEndpoint> made = endpoint(resolver, "outbound", resolver.outboundAddresses());
    return () -> made.get().id();
  }

  @Override
  public List<ResolverRefs> resolvers() {
    return resolvers;
  }

  @Override
  public List<RuleOffer> addRules(ServerAddresses servers) {
    asking.ifPresent(
        endpoint -> new AwsResolverRules(plan, settings, endpoint, servers, registrar).declare());
    return List.of();
  }

  private ResolverRefs inbound(AwsResolver resolver) {
    Ref<ResolverEndpoint> endpoint = endpoint(resolver, INBOUND, resolver.inboundAddresses());
    return EndpointAddress.fixed(resolver.inboundAddresses()).isEmpty()
        ? ResolverRefs.of(resolver.info(), endpoint, AwsForwardingWalk::chosen)
        : ResolverRefs.fixed(resolver.info(), List.of(endpoint));
  }

  /** In an order of their own, because AWS keeps none. */
  private static Output<List<String>> chosen(ResolverEndpoint endpoint) {
    return endpoint
        .ipAddresses()
        .applyValue(all -> all.stream().flatMap(one -> one.ip().stream()).sorted().toList());
  }

  /**
   * An inbound endpoint that another replaces gives its fixed addresses up first. An outbound one
   * cannot: AWS does not delete it while rules ask through it (RSLVR-00600).
   */
  private Ref<ResolverEndpoint> endpoint(
      AwsResolver resolver, String direction, List<EndpointAddress> addresses) {
    String key = resolver.vpc().key();
    String physicalName = plan.physicalNames().derive(key, LONGEST_NAME, key, direction);
    PlannedResource planned =
        PlannedResource.of(TYPE, plan.name(resolver.info()).child(direction), physicalName);
    boolean givesUp = direction.equals(INBOUND) && !EndpointAddress.fixed(addresses).isEmpty();
    return registrar.add(
        givesUp ? planned.deleteFirst() : planned,
        (name, options) -> {
          Output<List<String>> groups =
              Output.all(resolver.securityGroups().stream().map(Leaf::output).toList());
          ResolverEndpointArgs.Builder args =
              ResolverEndpointArgs.builder()
                  .direction(direction.toUpperCase(Locale.ROOT))
                  .name(givesUp ? Output.of(physicalName) : named(key, direction, groups))
                  .protocols("Do53")
                  .securityGroupIds(groups)
                  .ipAddresses(addresses.stream().map(AwsForwardingWalk::args).toList());
          settings.sentTags().ifPresent(args::tags);
          return new ResolverEndpoint(name, args.build(), options.build());
        });
  }

  /**
   * Another name for other groups, because the provider makes a replacement beside what it replaces
   * only under another name.
   */
  private Output<String> named(String key, String direction, Output<List<String>> groups) {
    return groups.applyValue(
        ids ->
            plan.physicalNames()
                .derive(
                    key,
                    LONGEST_NAME,
                    key,
                    direction,
                    ids.stream().sorted().collect(Collectors.joining(" "))));
  }

  private static ResolverEndpointIpAddressArgs args(EndpointAddress address) {
    ResolverEndpointIpAddressArgs.Builder args =
        ResolverEndpointIpAddressArgs.builder().subnetId(address.subnet().output());
    address.address().ifPresent(args::ip);
    return args.build();
  }
}
