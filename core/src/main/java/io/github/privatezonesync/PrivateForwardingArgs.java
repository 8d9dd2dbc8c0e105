package io.github.privatezonesync;

import io.github.privatezonesync.declared.ForwardedDomainDeclaration;
import io.github.privatezonesync.declared.ForwardingDeclaration;
import io.github.privatezonesync.declared.OnPremisesDeclaration;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The domains that are forwarded, the networks that forward them and the resolvers that may be
 * asked.
 *
 * <p>Building never fails; all that is wrong is said at once when the plan is made.
 */
public final class PrivateForwardingArgs {
  private final ForwardingDeclaration declaration;
  private final List<SyncPlan> beside;

  private PrivateForwardingArgs(ForwardingDeclaration declaration, List<SyncPlan> beside) {
    this.declaration = declaration;
    this.beside = List.copyOf(beside);
  }

  /**
   * An empty builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What was written, for {@link io.github.privatezonesync.forward.ForwardingPlan#of}.
   *
   * @return the declaration, unchecked
   */
  public ForwardingDeclaration declaration() {
    return declaration;
  }

  /**
   * The plans of the zones that the same networks resolve.
   *
   * @return the plans
   */
  public List<SyncPlan> beside() {
    return beside;
  }

  /** Collects the parts of a {@link PrivateForwardingArgs}. */
  public static final class Builder {
    private Optional<String> physicalPrefix = Optional.empty();
    private final List<ForwardingTarget<?>> targets = new ArrayList<>();
    private final List<ForwardedDomainDeclaration> domains = new ArrayList<>();
    private final List<OnPremisesDeclaration> onPremises = new ArrayList<>();
    private final List<SyncPlan> beside = new ArrayList<>();
    private final Map<String, String> overlaps = new TreeMap<>();
    private final NullArguments nulls = new NullArguments();

    private Builder() {}

    private <T> Builder each(
        String setting, @Nullable List<? extends @Nullable T> given, Consumer<T> take) {
      nulls.<T>values(Place.of(setting), given).forEach(take);
      return this;
    }

    /**
     * What physical names are derived from in place of the component's name. Left out, they are
     * derived from the component's name.
     *
     * @param physicalPrefix for example the component's former name
     * @return this builder
     */
    public Builder physicalPrefix(String physicalPrefix) {
      this.physicalPrefix = nulls.value(Place.of("physicalPrefix"), physicalPrefix);
      return this;
    }

    /**
     * Adds targets. At least one must be given.
     *
     * @param targets the targets in any order, each built by the module of its cloud
     * @return this builder
     */
    public Builder targets(ForwardingTarget<?>... targets) {
      return each("targets", Nulls.list(targets), this.targets::add);
    }

    /**
     * Adds targets. At least one must be given.
     *
     * @param targets the targets in any order
     * @return this builder
     */
    public Builder targets(List<? extends ForwardingTarget<?>> targets) {
      return each("targets", targets, this.targets::add);
    }

    /**
     * Adds domains whose questions go elsewhere. Left out, nothing is forwarded, and only the
     * resolver addresses of the targets are declared.
     *
     * @param domains for example {@code ForwardedDomain.of("corp.example").to("10.9.0.53")}
     * @return this builder
     */
    public Builder domains(ForwardedDomain... domains) {
      return domains(Nulls.list(domains));
    }

    /**
     * Adds domains whose questions go elsewhere. Left out, nothing is forwarded, and only the
     * resolver addresses of the targets are declared.
     *
     * @param domains the domains in any order
     * @return this builder
     */
    public Builder domains(List<ForwardedDomain> domains) {
      return each("domains", domains, domain -> this.domains.add(domain.written()));
    }

    /**
     * Adds servers outside of all clouds that ask or are asked. Servers that a domain is forwarded
     * to are known without it. Left out, nobody outside is known to ask.
     *
     * @param servers the servers
     * @return this builder
     */
    public Builder onPremises(OnPremises... servers) {
      return each("onPremises", Nulls.list(servers), one -> onPremises.add(one.written()));
    }

    /**
     * Adds plans of zones, so that zones and rules are checked together. Left out, no zone is
     * known.
     *
     * @param plans for example {@code dns.plan()}
     * @return this builder
     */
    public Builder beside(SyncPlan... plans) {
      return each("beside", Nulls.list(plans), beside::add);
    }

    /**
     * Says that a domain is meant to have a rule and a zone in one network, as in the middle of a
     * move from one to the other. Left out, that is a problem.
     *
     * @param domain the domain
     * @param reason why, for whoever reads the plan
     * @return this builder
     */
    public Builder overlap(String domain, String reason) {
      overlaps.put(NullArguments.text(domain), NullArguments.text(reason));
      return this;
    }

    /**
     * The arguments as collected, unchecked.
     *
     * @return the arguments
     */
    public PrivateForwardingArgs build() {
      return new PrivateForwardingArgs(
          new ForwardingDeclaration(
              physicalPrefix, targets, domains, onPremises, overlaps, nulls.problems()),
          beside);
    }
  }
}
