package io.github.privatezonesync.gcp;

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
import io.github.privatezonesync.target.forward.Resolver;
import io.github.privatezonesync.target.forward.ResolverRefs;
import io.github.privatezonesync.target.forward.RuleOffer;
import io.github.privatezonesync.target.forward.RulesPlan;
import io.github.privatezonesync.target.forward.SameName;
import io.github.privatezonesync.target.forward.ServerAddresses;
import io.github.privatezonesync.target.forward.ServerChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The VPC networks that forward questions, with the project that holds the zones for it.
 *
 * <p>A domain becomes a forwarding zone that is visible to the hub and to networks that ask
 * themselves, and a peering zone through which the spokes ask as the hub does.
 */
public final class GcpForwarding implements ForwardingTarget<GcpNetwork> {
  /**
   * From where every network asks (<a
   * href="https://cloud.google.com/dns/docs/zones/zones-overview">zones overview</a>, read
   * 2026-11-29).
   */
  static final String SOURCES = "35.199.192.0/19";

  static final ForwardingCapabilities CAPABILITIES =
      ForwardingCapabilities.of(
              "Google Cloud DNS", "VPC network", SameName.REFUSED, ServerChoice.RANKED)
          .withSharedSources();

  private final ForwardingInfo<GcpNetwork> info;
  private final GcpForwardingSettings settings;

  private GcpForwarding(Builder builder) {
    this.settings =
        new GcpForwardingSettings(
            Optional.ofNullable(builder.project),
            Optional.ofNullable(builder.hub),
            !builder.spokes.isEmpty(),
            new TreeMap<>(builder.labels),
            builder.nulls.problems());
    List<GcpNetwork> networks = new ArrayList<>();
    settings.hub().ifPresent(hub -> networks.add(hub.network()));
    networks.addAll(builder.networks);
    networks.addAll(builder.spokes);
    Map<String, List<String>> sources = new HashMap<>();
    networks.forEach(network -> sources.put(network.key(), List.of(SOURCES)));
    Map<String, String> hubs = new HashMap<>();
    settings
        .hub()
        .ifPresent(
            hub -> builder.spokes.forEach(spoke -> hubs.put(spoke.key(), hub.network().key())));
    this.info =
        ForwardingInfo.of(
                builder.key,
                networks,
                settings.hub().stream().<Resolver>map(hub -> hub).toList(),
                CAPABILITIES,
                ZoneAccount.of(
                    "project of target " + builder.key,
                    Optional.ofNullable(builder.provider),
                    Optional.empty()))
            .through(hubs)
            .askingFrom(sources);
  }

  /**
   * An empty builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public ForwardingInfo<GcpNetwork> info() {
    return info;
  }

  @Override
  public List<Problem> problems(RulesPlan<GcpNetwork> plan) {
    return GcpForwardingProblems.of(plan, settings);
  }

  @Override
  public ForwardingWalk declare(RulesPlan<GcpNetwork> plan, Registrar registrar) {
    List<ResolverRefs> resolvers = new GcpInboundPolicy(plan, settings).declare(registrar);
    return new ForwardingWalk() {
      @Override
      public List<ResolverRefs> resolvers() {
        return resolvers;
      }

      @Override
      public List<RuleOffer> addRules(ServerAddresses servers) {
        new GcpForwardingZones(plan, settings, servers, registrar).declare();
        return List.of();
      }
    };
  }

  /** Collects the parts of a {@link GcpForwarding}. */
  public static final class Builder {
    private String key = "gcp";
    private final List<GcpNetwork> networks = new ArrayList<>();
    private final List<GcpNetwork> spokes = new ArrayList<>();
    private final Map<String, String> labels = new TreeMap<>();
    private final NullArguments nulls = new NullArguments();
    private @Nullable GcpHub hub;
    private @Nullable Leaf<String> project;
    private @Nullable ProviderResource provider;

    private Builder() {}

    /**
     * The stable name of the target, part of resource names. Left out, it is {@code gcp}.
     *
     * @param key unique in the component
     * @return this builder
     */
    public Builder key(@Nullable String key) {
      this.key = NullArguments.text(key);
      return this;
    }

    /**
     * The network that asks servers outside, for its spokes too. Left out, there are no spokes.
     *
     * @param hub the hub
     * @return this builder
     */
    public Builder hub(@Nullable GcpHub hub) {
      nulls.value(Place.of("hub"), hub).ifPresent(given -> this.hub = given);
      return this;
    }

    /**
     * Adds a network that asks as the hub does, through a peering zone. It needs no network
     * peering.
     *
     * @param network the network
     * @return this builder
     */
    public Builder spoke(@Nullable GcpNetwork network) {
      nulls.value(Place.of("spoke"), network).ifPresent(spokes::add);
      return this;
    }

    /**
     * Adds a network that asks servers outside itself, which then must be reachable from it and
     * route 35.199.192.0/19 back to it and to no other network.
     *
     * @param network the network
     * @return this builder
     */
    public Builder network(@Nullable GcpNetwork network) {
      nulls.value(Place.of("network"), network).ifPresent(networks::add);
      return this;
    }

    /**
     * The project that holds zones and policy. Left out, it is the provider's.
     *
     * @param project the id of the project
     * @return this builder
     */
    public Builder project(@Nullable String project) {
      this.project = Leaf.text(project);
      return this;
    }

    /**
     * The project that holds zones and policy. Left out, it is the provider's.
     *
     * @param project an output of the id of the project
     * @return this builder
     */
    public Builder project(@Nullable Output<String> project) {
      this.project = Leaf.text(project);
      return this;
    }

    /**
     * Adds labels to the zones. Left out, they have none.
     *
     * @param labels as of {@link GcpTarget.Builder#labels}
     * @return this builder
     */
    public Builder labels(@Nullable Map<String, String> labels) {
      this.labels.putAll(nulls.entries(Place.of("labels"), labels));
      return this;
    }

    /**
     * The provider of the project. Left out, it is the component's.
     *
     * @param provider a {@code com.pulumi.gcp.Provider}; null for the component's
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
    public GcpForwarding build() {
      return new GcpForwarding(this);
    }
  }
}
