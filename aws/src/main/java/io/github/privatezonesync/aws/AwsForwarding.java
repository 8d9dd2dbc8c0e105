package io.github.privatezonesync.aws;

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
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.Quota;
import io.github.privatezonesync.target.forward.RulesPlan;
import io.github.privatezonesync.target.forward.SameName;
import io.github.privatezonesync.target.forward.ServerChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The VPCs of one region that forward questions, of an account and of others that it shares its
 * rules with.
 *
 * <p>A domain becomes a rule of Route 53 Resolver, which asks through the outbound addresses of the
 * region, and an association with each VPC. Rules, endpoints and VPCs are in one region: use a
 * target for each.
 */
public final class AwsForwarding implements ForwardingTarget<Vpc> {
  /**
   * From the <a
   * href="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-forwarding-outbound-queries.html">
   * developer guide</a> and the <a
   * href="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html#limits-api-entities-resolver">
   * quotas</a>, read 2026-11-29.
   */
  static final ForwardingCapabilities CAPABILITIES =
      ForwardingCapabilities.of(
              "AWS Route 53 Resolver", "VPC", SameName.RULE_WINS, ServerChoice.RANDOM)
          .withMostServers(6)
          .withPorts()
          .withIpv6()
          .withOneAddressFamily()
          .withCarveOuts();

  private final ForwardingInfo<Vpc> info;
  private final AwsForwardingSettings settings;

  private AwsForwarding(Builder builder) {
    this.settings =
        new AwsForwardingSettings(
            List.copyOf(builder.resolvers), new TreeMap<>(builder.tags), builder.nulls.problems());
    Set<Vpc> vpcs = new LinkedHashSet<>();
    builder.resolvers.forEach(resolver -> vpcs.add(resolver.vpc()));
    vpcs.addAll(builder.vpcs);
    this.info =
        ForwardingInfo.of(
                builder.key,
                List.copyOf(vpcs),
                List.copyOf(builder.resolvers),
                CAPABILITIES,
                ZoneAccount.of(
                    "account of target " + builder.key,
                    Optional.ofNullable(builder.provider),
                    Optional.empty()))
            .askingFrom(sources(vpcs));
  }

  /** Every VPC of the region asks through the one outbound endpoint. */
  private Map<String, List<String>> sources(Set<Vpc> vpcs) {
    Map<String, List<String>> sources = new HashMap<>();
    settings
        .asking()
        .ifPresent(
            resolver -> {
              List<String> fixed =
                  EndpointAddress.fixed(resolver.outboundAddresses()).stream()
                      .map(Leaf::toString)
                      .toList();
              vpcs.forEach(vpc -> sources.put(vpc.key(), fixed));
            });
    return sources;
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
  public ForwardingInfo<Vpc> info() {
    return info;
  }

  @Override
  public List<Problem> problems(RulesPlan<Vpc> plan) {
    return AwsForwardingProblems.of(plan, settings);
  }

  /**
   * {@inheritDoc} From the <a
   * href="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html#limits-api-entities-resolver">
   * quotas</a>, read 2026-11-29.
   */
  @Override
  public List<Quota> quotas(RulesPlan<Vpc> plan) {
    long rules = 0;
    long associations = 0;
    for (PlannedRule rule : plan.rules()) {
      long made = 1L + rule.carveOuts().size();
      rules += made;
      associations += made * rule.networks().size();
    }
    long endpoints =
        settings.resolvers().stream()
            .flatMap(
                resolver -> Stream.of(resolver.inboundAddresses(), resolver.outboundAddresses()))
            .filter(addresses -> !addresses.isEmpty())
            .count();
    return List.of(
        new Quota("resolver endpoints per Region", endpoints, 4),
        new Quota("rules per Region", rules, 1_000),
        new Quota("associations of rules and VPCs per Region", associations, 2_000));
  }

  /** {@inheritDoc} Each is a network interface. */
  @Override
  public int billedAddresses(RulesPlan<Vpc> plan) {
    return settings.resolvers().stream()
        .mapToInt(one -> one.inboundAddresses().size() + one.outboundAddresses().size())
        .sum();
  }

  @Override
  public ForwardingWalk declare(RulesPlan<Vpc> plan, Registrar registrar) {
    return new AwsForwardingWalk(plan, settings, registrar);
  }

  /** Collects the parts of an {@link AwsForwarding}. */
  public static final class Builder {
    private String key = "aws";
    private final List<AwsResolver> resolvers = new ArrayList<>();
    private final List<Vpc> vpcs = new ArrayList<>();
    private final Map<String, String> tags = new TreeMap<>();
    private final NullArguments nulls = new NullArguments();
    private @Nullable ProviderResource provider;

    private Builder() {}

    /**
     * The stable name of the target, part of resource names. Left out, it is {@code aws}.
     *
     * @param key unique in the component
     * @return this builder
     */
    public Builder key(@Nullable String key) {
      this.key = NullArguments.text(key);
      return this;
    }

    /**
     * Adds the resolver of a VPC, with addresses; its VPC forwards too. One with outbound addresses
     * is needed as soon as a domain is forwarded.
     *
     * @param resolver the resolver
     * @return this builder
     */
    public Builder resolver(@Nullable AwsResolver resolver) {
      nulls.value(Place.of("resolver"), resolver).ifPresent(resolvers::add);
      return this;
    }

    /**
     * Adds a VPC that forwards through the resolver of another one. Left out, only the VPCs of the
     * resolvers forward.
     *
     * @param vpc the VPC; one of another {@linkplain Vpc#account account} gets the rules shared by
     *     AWS Resource Access Manager, and its account associates them
     * @return this builder
     */
    public Builder vpc(@Nullable Vpc vpc) {
      nulls.value(Place.of("vpc"), vpc).ifPresent(vpcs::add);
      return this;
    }

    /**
     * Adds tags to endpoints, rules and shares. Left out, they have those of the provider only.
     *
     * @param tags as of {@link AwsTarget.Builder#tags}
     * @return this builder
     */
    public Builder tags(@Nullable Map<String, String> tags) {
      this.tags.putAll(nulls.entries(Place.of("tags"), tags));
      return this;
    }

    /**
     * The provider of the account and region. Left out, it is the component's.
     *
     * @param provider a {@code com.pulumi.aws.Provider}; null for the component's
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
    public AwsForwarding build() {
      return new AwsForwarding(this);
    }
  }
}
