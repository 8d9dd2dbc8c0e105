package io.github.privatezonesync.oci;

import com.pulumi.core.Output;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a resolver that this program owns has: every view that is attached to it, and every rule.
 *
 * <p>Building never fails; all that is wrong is said at once when the resolver is declared.
 */
public final class OciVcnResolverArgs {
  private final Optional<OciResolver> resolver;
  private final List<AttachedView> views;
  private final List<PrivateForwarding> rules;
  private final Set<String> kept;
  private final Set<String> detached;
  private final Set<String> detachedRules;
  private final boolean protect;
  private final List<Problem> nulls;

  private OciVcnResolverArgs(Builder builder) {
    this.resolver = builder.resolver;
    this.views = List.copyOf(builder.views);
    this.rules = List.copyOf(builder.rules);
    this.kept = new LinkedHashSet<>(builder.kept);
    this.detached = new LinkedHashSet<>(builder.detached);
    this.detachedRules = new LinkedHashSet<>(builder.detachedRules);
    this.protect = builder.protect;
    this.nulls = builder.nulls.problems();
  }

  /**
   * An empty builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Optional<OciResolver> resolver() {
    return resolver;
  }

  /** In the order of the declaration. */
  List<AttachedView> views() {
    return views;
  }

  List<PrivateForwarding> rules() {
    return rules;
  }

  Set<String> kept() {
    return kept;
  }

  Set<String> detached() {
    return detached;
  }

  /** The domains of rules, as they are compared. */
  Set<String> detachedRules() {
    return detachedRules;
  }

  boolean isProtected() {
    return protect;
  }

  List<Problem> nulls() {
    return nulls;
  }

  /** Collects the parts of an {@link OciVcnResolverArgs}. */
  public static final class Builder {
    private Optional<OciResolver> resolver = Optional.empty();
    private final List<AttachedView> views = new ArrayList<>();
    private final List<PrivateForwarding> rules = new ArrayList<>();
    private final Set<String> kept = new LinkedHashSet<>();
    private final Set<String> detached = new LinkedHashSet<>();
    private final Set<String> detachedRules = new LinkedHashSet<>();
    private final NullArguments nulls = new NullArguments();
    private boolean protect = true;

    private Builder() {}

    /**
     * Which resolver it is. It must be given.
     *
     * @param resolver for example {@code OciResolver.in(vcn)}
     * @return this builder
     */
    public Builder resolver(@Nullable OciResolver resolver) {
      this.resolver = nulls.value(Place.of("resolver"), resolver);
      return this;
    }

    /**
     * Attaches the views in which components have zones for the VCN of this resolver: those whose
     * VCN is {@link Vcn#attachedBy} it. A view with a more specific domain is asked before one with
     * a domain above it; apart from that, views are asked in the order in which they are given.
     *
     * @param components the components
     * @return this builder
     */
    public Builder views(@Nullable PrivateZoneSync... components) {
      nulls.values(Place.of("views"), components).stream()
          .map(AttachedView.OfComponent::new)
          .forEach(views::add);
      return this;
    }

    /**
     * Attaches a view that something else makes.
     *
     * @param id its OCID, {@code ocid1.dnsview.oc1.eu-frankfurt-1.amaaaaaa...}
     * @return this builder
     */
    public Builder view(@Nullable String id) {
      views.add(new AttachedView.ById(Leaf.text(id)));
      return this;
    }

    /**
     * Attaches a view that another resource gives.
     *
     * @param id its OCID, {@code ocid1.dnsview.oc1.eu-frankfurt-1.amaaaaaa...}
     * @return this builder
     */
    public Builder view(@Nullable Output<String> id) {
      views.add(new AttachedView.ById(Leaf.text(id)));
      return this;
    }

    /**
     * Takes the rules that components offer for the VCN of this resolver: those of its {@link
     * OciForwarding}. A rule for a specific domain is tried before one for a domain above it.
     *
     * @param components the components
     * @return this builder
     */
    public Builder rules(@Nullable PrivateForwarding... components) {
      rules.addAll(nulls.values(Place.of("rules"), components));
      return this;
    }

    /**
     * Leaves views of others attached, if they are, after those that are attached here. To attach
     * one at a certain place, give it to {@link #view(String)}.
     *
     * @param ids their OCIDs
     * @return this builder
     */
    public Builder keep(@Nullable String @Nullable ... ids) {
      kept.addAll(NullArguments.texts(ids));
      return this;
    }

    /**
     * Takes off views of others, if they are attached.
     *
     * @param ids their OCIDs
     * @return this builder
     */
    public Builder detach(@Nullable String @Nullable ... ids) {
      detached.addAll(NullArguments.texts(ids));
      return this;
    }

    /**
     * Takes off rules of others, if the resolver has them.
     *
     * @param domains what they forward, for example {@code corp.example}; {@code .} for a rule of
     *     every name, and the block of a rule for some clients
     * @return this builder
     */
    public Builder detachRules(@Nullable String @Nullable ... domains) {
      NullArguments.texts(domains).stream().map(ResolverRules::domain).forEach(detachedRules::add);
      return this;
    }

    /**
     * Lets Pulumi delete the resolver from the stack, which takes off every view and rule, also
     * those of others. Left out, Pulumi refuses.
     *
     * @return this builder
     */
    public Builder unprotected() {
      this.protect = false;
      return this;
    }

    /**
     * The arguments as collected, unchecked.
     *
     * @return the arguments
     */
    public OciVcnResolverArgs build() {
      return new OciVcnResolverArgs(this);
    }
  }
}
