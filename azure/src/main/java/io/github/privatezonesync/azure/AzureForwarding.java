package io.github.privatezonesync.azure;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.ZoneAccount;
import io.github.privatezonesync.target.forward.ForwardingCapabilities;
import io.github.privatezonesync.target.forward.ForwardingInfo;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import io.github.privatezonesync.target.forward.ForwardingWalk;
import io.github.privatezonesync.target.forward.Quota;
import io.github.privatezonesync.target.forward.Resolver;
import io.github.privatezonesync.target.forward.RulesPlan;
import io.github.privatezonesync.target.forward.SameName;
import io.github.privatezonesync.target.forward.ServerChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The virtual networks of one region that forward questions, with the resource group that holds the
 * resolver and its ruleset.
 *
 * <p>A domain becomes a rule of one ruleset, which is linked to every network. Azure answers from
 * the private zones of a network before it looks at any rule.
 */
public final class AzureForwarding implements ForwardingTarget<VirtualNetwork> {
  /**
   * From <a
   * href="https://learn.microsoft.com/azure/dns/private-resolver-endpoints-rulesets">endpoints and
   * rulesets</a>, read 2026-11-29, and <a
   * href="https://learn.microsoft.com/azure/private-link/private-endpoint-dns">private
   * endpoints</a>, whose public names are aliases.
   */
  static final ForwardingCapabilities CAPABILITIES =
      ForwardingCapabilities.of(
              "Azure DNS Private Resolver",
              "virtual network",
              SameName.ZONE_WINS,
              ServerChoice.IN_ORDER)
          .withZonesFirst()
          .withMostServers(6)
          .withPorts()
          .withoutServer(
              "168.63.129.16",
              "Azure DNS itself, which a rule must not ask; leave the domain out, networks ask it"
                  + " already")
          .withAliasLabel("privatelink");

  private final ForwardingInfo<VirtualNetwork> info;
  private final AzureForwardingSettings settings;

  private AzureForwarding(Builder builder) {
    this.settings =
        new AzureForwardingSettings(
            Optional.ofNullable(builder.resourceGroup),
            Optional.ofNullable(builder.resolver),
            Optional.ofNullable(builder.ruleset),
            new TreeMap<>(builder.tags),
            builder.nulls.problems());
    List<VirtualNetwork> networks = new ArrayList<>();
    settings.resolver().ifPresent(resolver -> networks.add(resolver.network()));
    networks.addAll(builder.networks);
    this.info =
        ForwardingInfo.of(
            builder.key,
            networks,
            settings.resolver().stream().<Resolver>map(resolver -> resolver).toList(),
            CAPABILITIES,
            ZoneAccount.of(
                "subscription of target " + builder.key,
                Optional.ofNullable(builder.provider),
                Optional.empty()));
  }

  /**
   * An empty builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Servers see any address of the outbound subnets, of which only the id is known. */
  @Override
  public ForwardingInfo<VirtualNetwork> info() {
    return info;
  }

  @Override
  public List<Problem> problems(RulesPlan<VirtualNetwork> plan) {
    return AzureForwardingProblems.of(plan, settings);
  }

  /**
   * {@inheritDoc} From the <a
   * href="https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#azure-dns-limits">
   * limits</a> of DNS Private Resolver, read 2026-11-29.
   */
  @Override
  public List<Quota> quotas(RulesPlan<VirtualNetwork> plan) {
    long inbound =
        settings.resolver().map(resolver -> resolver.inboundEndpoints().size()).orElse(0);
    return List.of(
        new Quota("inbound endpoints per resolver", inbound, 5),
        new Quota("rules per ruleset", plan.rules().size(), 1_000),
        new Quota("links per ruleset", plan.target().networks().size(), 500));
  }

  /** {@inheritDoc} Each is an endpoint. */
  @Override
  public int billedAddresses(RulesPlan<VirtualNetwork> plan) {
    return settings
        .resolver()
        .map(one -> one.inboundEndpoints().size() + (one.outboundSubnet().isPresent() ? 1 : 0))
        .orElse(0);
  }

  @Override
  public ForwardingWalk declare(RulesPlan<VirtualNetwork> plan, Registrar registrar) {
    return new AzureForwardingWalk(plan, settings, registrar);
  }

  /** Collects the parts of an {@link AzureForwarding}. */
  public static final class Builder {
    private String key = "azure";
    private final List<VirtualNetwork> networks = new ArrayList<>();
    private final Map<String, String> tags = new TreeMap<>();
    private final NullArguments nulls = new NullArguments();
    private @Nullable AzureResolver resolver;
    private @Nullable Leaf<String> ruleset;
    private @Nullable Leaf<String> resourceGroup;
    private @Nullable ProviderResource provider;

    private Builder() {}

    /**
     * The stable name of the target, part of resource names. Left out, it is {@code azure}.
     *
     * @param key unique in the component
     * @return this builder
     */
    public Builder key(@Nullable String key) {
      this.key = NullArguments.text(key);
      return this;
    }

    /**
     * The resource group that holds the resolver and its ruleset. It must be given. A change
     * replaces both.
     *
     * @param name for example {@code network-dns}
     * @return this builder
     */
    public Builder resourceGroup(@Nullable String name) {
      this.resourceGroup = Leaf.text(name);
      return this;
    }

    /**
     * The resource group that holds the resolver and its ruleset. It must be given.
     *
     * @param name an output of for example {@code network-dns}
     * @return this builder
     */
    public Builder resourceGroup(@Nullable Output<String> name) {
      this.resourceGroup = Leaf.text(name);
      return this;
    }

    /**
     * The resolver that asks for all networks of the target, and that others may ask. Its network
     * forwards too. It must be given.
     *
     * @param resolver the resolver
     * @return this builder
     */
    public Builder resolver(@Nullable AzureResolver resolver) {
      nulls.value(Place.of("resolver"), resolver).ifPresent(given -> this.resolver = given);
      return this;
    }

    /**
     * Puts the rules into a ruleset that exists, whose links something else makes: all networks of
     * the target must be linked to it. Left out, rulesets and links are made.
     *
     * @param id the whole id of the ruleset
     * @return this builder
     */
    public Builder ruleset(@Nullable String id) {
      this.ruleset = Leaf.text(id);
      return this;
    }

    /**
     * Puts the rules into a ruleset that another resource gives.
     *
     * @param id an output of the whole id of the ruleset
     * @return this builder
     */
    public Builder ruleset(@Nullable Output<String> id) {
      this.ruleset = Leaf.text(id);
      return this;
    }

    /**
     * Adds a virtual network that forwards. It needs no peering with that of the resolver, must be
     * in its region, and can be linked to one ruleset only.
     *
     * @param network the network
     * @return this builder
     */
    public Builder virtualNetwork(@Nullable VirtualNetwork network) {
      nulls.value(Place.of("virtual network"), network).ifPresent(networks::add);
      return this;
    }

    /**
     * Adds tags to the resolver, its endpoints and the ruleset. Left out, they have none.
     *
     * @param tags as of {@link AzureTarget.Builder#tags}
     * @return this builder
     */
    public Builder tags(@Nullable Map<String, String> tags) {
      this.tags.putAll(nulls.entries(Place.of("tags"), tags));
      return this;
    }

    /**
     * The provider of the subscription. Left out, it is the component's.
     *
     * @param provider a {@code com.pulumi.azurenative.Provider}; null for the component's
     * @return this builder
     */
    public Builder provider(@Nullable ProviderResource provider) {
      this.provider = provider;
      return this;
    }

    /**
     * The target as collected, unchecked.
     *
     * @return the target
     */
    public AzureForwarding build() {
      return new AzureForwarding(this);
    }
  }
}
