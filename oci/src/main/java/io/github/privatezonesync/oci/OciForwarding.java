package io.github.privatezonesync.oci;

import com.pulumi.resources.ProviderResource;
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
import io.github.privatezonesync.target.forward.RulesPlan;
import io.github.privatezonesync.target.forward.SameName;
import io.github.privatezonesync.target.forward.ServerChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The VCNs of one region that forward questions, or that others ask.
 *
 * <p>A domain becomes a rule of each VCN's resolver, which asks through a forwarding endpoint of
 * that VCN: no VCN asks through the endpoint of another one. The rules of a resolver are one list,
 * so the target makes only endpoints and offers its rules to the {@link OciVcnResolver} of the VCN.
 * A VCN answers from the zones in its views before it looks at any rule.
 */
public final class OciForwarding implements ForwardingTarget<Vcn> {
  /**
   * From <a
   * href="https://docs.oracle.com/iaas/Content/Network/Concepts/dns-topic-resolver_rules.htm">resolver
   * rules</a> and <a
   * href="https://docs.oracle.com/en-us/iaas/Content/Network/Concepts/dns-topic-resolver_endpoints.htm">
   * resolver endpoints</a>, read 2026-11-30. A second rule of a domain is never used, so a rule has
   * no second server.
   */
  static final ForwardingCapabilities CAPABILITIES =
      ForwardingCapabilities.of(
              "Oracle Cloud DNS", "VCN", SameName.ZONE_WINS, ServerChoice.FIRST_ONLY)
          .withZonesFirst();

  private static final int MOST_ENDPOINTS = 10;
  private static final int MOST_RULES = 50;

  private final ForwardingInfo<Vcn> info;
  private final OciForwardingSettings settings;

  private OciForwarding(Builder builder) {
    this.settings =
        new OciForwardingSettings(
            List.copyOf(builder.resolvers),
            new TreeMap<>(builder.tags),
            new TreeMap<>(builder.definedTags),
            builder.nulls.problems());
    this.info =
        ForwardingInfo.of(
                builder.key,
                settings.resolvers().stream().map(OciResolver::vcn).toList(),
                List.copyOf(settings.resolvers()),
                CAPABILITIES,
                ZoneAccount.of(
                    "tenancy of target " + builder.key,
                    Optional.ofNullable(builder.provider),
                    Optional.empty()))
            .askingFrom(sources(settings.resolvers()));
  }

  /** Servers see the forwarding address of the VCN that asks. */
  private static Map<String, List<String>> sources(List<OciResolver> resolvers) {
    Map<String, List<String>> sources = new HashMap<>();
    for (OciResolver resolver : resolvers) {
      resolver
          .outboundEndpoint()
          .flatMap(OciResolver.Endpoint::address)
          .ifPresent(address -> sources.put(resolver.vcn().key(), List.of(address)));
    }
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
  public ForwardingInfo<Vcn> info() {
    return info;
  }

  @Override
  public List<Problem> problems(RulesPlan<Vcn> plan) {
    return OciForwardingProblems.of(plan, settings);
  }

  /**
   * {@inheritDoc} Of the resolver that uses most, from <a
   * href="https://docs.oracle.com/iaas/Content/Network/Concepts/dns-topic-resolver_rules.htm">resolver
   * rules</a> and the <a
   * href="https://docs.oracle.com/en-us/iaas/tools/oci-cli/latest/oci_cli_docs/cmdref/dns/resolver.html">
   * description of a resolver</a>, read 2026-11-30.
   */
  @Override
  public List<Quota> quotas(RulesPlan<Vcn> plan) {
    long endpoints = 0;
    long rules = 0;
    for (OciResolver resolver : settings.resolvers()) {
      endpoints = Math.max(endpoints, resolver.madeEndpoints());
      rules =
          Math.max(
              rules,
              plan.rules().stream()
                  .filter(rule -> rule.networks().contains(resolver.vcn().key()))
                  .count());
    }
    return List.of(
        new Quota("endpoints per resolver", endpoints, MOST_ENDPOINTS),
        new Quota("rules per resolver", rules, MOST_RULES));
  }

  @Override
  public ForwardingWalk declare(RulesPlan<Vcn> plan, Registrar registrar) {
    return new OciForwardingWalk(plan, settings, registrar);
  }

  /** Collects the parts of an {@link OciForwarding}. */
  public static final class Builder {
    private String key = "oci";
    private final List<OciResolver> resolvers = new ArrayList<>();
    private final Map<String, String> tags = new TreeMap<>();
    private final Map<String, String> definedTags = new TreeMap<>();
    private final NullArguments nulls = new NullArguments();
    private @Nullable ProviderResource provider;

    private Builder() {}

    /**
     * The stable name of the target, part of resource names. Left out, it is {@code oci}.
     *
     * @param key unique in the component
     * @return this builder
     */
    public Builder key(@Nullable String key) {
      this.key = NullArguments.text(key);
      return this;
    }

    /**
     * Adds the resolver of a VCN that forwards, or that others ask. One with a forwarding endpoint
     * is needed for each VCN that forwards a domain.
     *
     * @param resolver the resolver; give the same VCN to an {@link OciVcnResolver}, which takes the
     *     rules
     * @return this builder
     */
    public Builder resolver(@Nullable OciResolver resolver) {
      nulls.value(Place.of("resolver"), resolver).ifPresent(resolvers::add);
      return this;
    }

    /**
     * Adds free-form tags to the endpoints. Left out, they have none.
     *
     * @param tags as of {@link OciTarget.Builder#tags}
     * @return this builder
     */
    public Builder tags(@Nullable Map<String, String> tags) {
      this.tags.putAll(nulls.entries(Place.of("tags"), tags));
      return this;
    }

    /**
     * Adds defined tags to the endpoints. Left out, they keep those that the tenancy's tag defaults
     * set; if given, these are all that they have.
     *
     * @param tags as of {@link OciTarget.Builder#definedTags}
     * @return this builder
     */
    public Builder definedTags(@Nullable Map<String, String> tags) {
      this.definedTags.putAll(nulls.entries(Place.of("definedTags"), tags));
      return this;
    }

    /**
     * The provider of the region. Left out, it is the component's.
     *
     * @param provider a provider {@code oci}; null for the component's
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
    public OciForwarding build() {
      return new OciForwarding(this);
    }
  }
}
