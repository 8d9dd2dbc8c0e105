package io.github.privatezonesync.azure;

import com.pulumi.azurenative.network.DnsResolver;
import com.pulumi.azurenative.network.DnsResolverArgs;
import com.pulumi.azurenative.network.InboundEndpoint;
import com.pulumi.azurenative.network.InboundEndpointArgs;
import com.pulumi.azurenative.network.OutboundEndpoint;
import com.pulumi.azurenative.network.OutboundEndpointArgs;
import com.pulumi.azurenative.network.inputs.InboundEndpointIPConfigurationArgs;
import com.pulumi.azurenative.network.inputs.SubResourceArgs;
import com.pulumi.azurenative.network.outputs.InboundEndpointIPConfigurationResponse;
import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.register.LogicalName;
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
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A resolver with its endpoints, and then its rulesets.
 *
 * <p>An endpoint cannot be changed. The provider takes a change of its subnet or address for one in
 * place, which Azure then refuses with 409, so it is said here what replaces an endpoint.
 */
final class AzureForwardingWalk implements ForwardingWalk {
  static final String RESOLVER = "azure-native:network:DnsResolver";
  static final String INBOUND = "azure-native:network:InboundEndpoint";
  static final String OUTBOUND = "azure-native:network:OutboundEndpoint";
  private static final int LONGEST_NAME = 80;

  private final RulesPlan<VirtualNetwork> plan;
  private final AzureForwardingSettings settings;
  private final AzureResolver resolver;
  private final Registrar registrar;
  private final List<ResolverRefs> resolvers;
  private final Optional<Supplier<Output<String>>> asking;

  AzureForwardingWalk(
      RulesPlan<VirtualNetwork> plan, AzureForwardingSettings settings, Registrar registrar) {
    this.plan = plan;
    this.settings = settings;
    this.resolver = settings.resolver().orElseThrow();
    this.registrar = registrar;
    List<Ref<InboundEndpoint>> inbound = new ArrayList<>();
    Optional<Supplier<Output<String>>> outbound = resolver.existingOutbound().map(id -> id::output);
    if (resolver.makesEndpoints()) {
      Ref<DnsResolver> made = resolver();
      resolver.inboundEndpoints().forEach(one -> inbound.add(inbound(one, made)));
      if (resolver.outboundSubnet().isPresent()) {
        Ref<OutboundEndpoint> endpoint = outbound(resolver.outboundSubnet().get(), made);
        outbound = Optional.of(() -> endpoint.get().id());
      }
    }
    this.resolvers = resolver.info().inbound().isEmpty() ? List.of() : List.of(asked(inbound));
    this.asking = outbound;
  }

  @Override
  public List<ResolverRefs> resolvers() {
    return resolvers;
  }

  @Override
  public List<RuleOffer> addRules(ServerAddresses servers) {
    asking.ifPresent(
        endpoint -> new AzureRulesets(plan, settings, endpoint, servers, registrar).declare());
    return List.of();
  }

  private ResolverRefs asked(List<Ref<InboundEndpoint>> inbound) {
    return !inbound.isEmpty() && resolver.fixed().isEmpty()
        ? ResolverRefs.ofEach(resolver.info(), inbound, AzureForwardingWalk::address)
        : ResolverRefs.fixed(resolver.info(), inbound);
  }

  private static Output<String> address(InboundEndpoint endpoint) {
    return endpoint
        .ipConfigurations()
        .applyValue(
            all ->
                all.stream()
                    .findFirst()
                    .flatMap(InboundEndpointIPConfigurationResponse::privateIpAddress)
                    .orElse(""));
  }

  private String physicalName(String readable, String... parts) {
    return plan.physicalNames().derive(readable, LONGEST_NAME, parts);
  }

  private Output<String> group() {
    return settings.resourceGroup(plan.target().place());
  }

  private String region() {
    return resolver.network().info().region().orElseThrow();
  }

  private Ref<DnsResolver> resolver() {
    String key = resolver.network().key();
    String physicalName = physicalName(key, "resolver", key);
    return registrar.add(
        PlannedResource.of(RESOLVER, plan.name(resolver.info()), physicalName).deleteFirst(),
        (name, options) -> {
          DnsResolverArgs.Builder args =
              DnsResolverArgs.builder()
                  .resourceGroupName(group())
                  .dnsResolverName(physicalName)
                  .location(region())
                  .virtualNetwork(
                      SubResourceArgs.builder().id(plan.canonicalId(resolver.network())).build());
          if (!settings.tags().isEmpty()) {
            args.tags(settings.tags());
          }
          return new DnsResolver(name, args.build(), options.build());
        });
  }

  /** Its address is its identity: another address is another endpoint. */
  private Ref<InboundEndpoint> inbound(AzureResolver.Inbound one, Ref<DnsResolver> made) {
    String address = one.address().orElse("");
    LogicalName inbound = plan.name(resolver.info()).child("inbound");
    String physicalName = physicalName("inbound", "inbound", resolver.network().key(), address);
    return registrar.add(
        PlannedResource.of(
                INBOUND, address.isEmpty() ? inbound : inbound.child(address), physicalName)
            .deleteFirst(),
        (name, options) -> {
          InboundEndpointIPConfigurationArgs.Builder at =
              InboundEndpointIPConfigurationArgs.builder()
                  .subnet(SubResourceArgs.builder().id(one.subnet().output()).build())
                  .privateIpAllocationMethod(address.isEmpty() ? "Dynamic" : "Static");
          if (!address.isEmpty()) {
            at.privateIpAddress(address);
          }
          InboundEndpointArgs.Builder args =
              InboundEndpointArgs.builder()
                  .resourceGroupName(group())
                  .dnsResolverName(made.get().name())
                  .inboundEndpointName(physicalName)
                  .location(region())
                  .ipConfigurations(at.build());
          if (!settings.tags().isEmpty()) {
            args.tags(settings.tags());
          }
          return new InboundEndpoint(
              name, args.build(), options.replaceOnChanges("ipConfigurations").build());
        });
  }

  /**
   * Not deleted first, because Azure keeps one that a ruleset uses: the subnet is a part of the
   * name, so the next endpoint can be there before the ruleset leaves this one. That must be said,
   * because the provider deletes whatever has a name of its own first.
   */
  private Ref<OutboundEndpoint> outbound(Leaf<String> subnet, Ref<DnsResolver> made) {
    String key = resolver.network().key();
    String physicalName = physicalName("outbound", "outbound", key, subnet.known().orElse(""));
    return registrar.add(
        PlannedResource.of(OUTBOUND, plan.name(resolver.info()).child("outbound"), physicalName),
        (name, options) -> {
          OutboundEndpointArgs.Builder args =
              OutboundEndpointArgs.builder()
                  .resourceGroupName(group())
                  .dnsResolverName(made.get().name())
                  .outboundEndpointName(
                      subnet
                          .output()
                          .applyValue(id -> physicalName("outbound", "outbound", key, id)))
                  .location(region())
                  .subnet(SubResourceArgs.builder().id(subnet.output()).build());
          if (!settings.tags().isEmpty()) {
            args.tags(settings.tags());
          }
          return new OutboundEndpoint(
              name,
              args.build(),
              options.replaceOnChanges("subnet").deleteBeforeReplace(false).build());
        });
  }
}
