package io.github.privatezonesync;

import com.pulumi.core.Output;
import io.github.privatezonesync.declared.Destination;
import io.github.privatezonesync.declared.ForwardedDomainDeclaration;
import io.github.privatezonesync.declared.TargetSelection;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.target.forward.Resolver;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A domain whose questions go to given name servers, with all names below it, unchecked.
 *
 * <p>An instance is immutable: every method returns a changed copy.
 *
 * <pre>{@code
 * ForwardedDomain.of("corp.example").to("10.9.0.53", "10.9.0.54").carveOut("ads.corp.example");
 * }</pre>
 */
public final class ForwardedDomain {
  private final ForwardedDomainDeclaration written;

  private ForwardedDomain(ForwardedDomainDeclaration written) {
    this.written = written;
  }

  /**
   * A domain without name servers.
   *
   * @param domain an absolute name, with or without a final dot; {@code .} for every name that no
   *     zone and no other rule covers
   * @return the domain
   */
  public static ForwardedDomain of(String domain) {
    return new ForwardedDomain(
        new ForwardedDomainDeclaration(
            NullArguments.text(domain),
            List.of(),
            OptionalInt.empty(),
            Set.of(),
            TargetSelection.ALL,
            List.of()));
  }

  /**
   * Adds name servers. At least one must be given.
   *
   * @param addresses IPv4 or IPv6 addresses
   * @return a changed copy
   */
  public ForwardedDomain to(String... addresses) {
    return with(new Destination.Addresses(OnPremises.leaves(addresses)));
  }

  /**
   * Adds name servers whose addresses other resources give. Until these are known, nobody can say
   * whether a question goes round in a circle.
   *
   * @param addresses outputs of IPv4 or IPv6 addresses
   * @return a changed copy
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final ForwardedDomain to(Output<String>... addresses) {
    return with(new Destination.Addresses(OnPremises.leaves(addresses)));
  }

  /**
   * Adds the inbound addresses of a resolver, of the same cloud or of another one.
   *
   * @param resolver a resolver of a target of the component
   * @return a changed copy
   */
  public ForwardedDomain to(Resolver resolver) {
    return resolver == null ? withNull("to") : with(new Destination.OfResolver(resolver));
  }

  /**
   * Adds all name servers on premises.
   *
   * @param servers the servers
   * @return a changed copy
   */
  public ForwardedDomain to(OnPremises servers) {
    return servers == null ? withNull("to") : with(new Destination.OfServers(servers.written()));
  }

  /**
   * The port of the name servers. Left out, it is 53.
   *
   * @param port 1 to 65535, and 53 where the cloud has no other
   * @return a changed copy
   */
  public ForwardedDomain port(int port) {
    return new ForwardedDomain(written.withPort(port));
  }

  /**
   * Leaves domains below this one to whatever would answer them without it.
   *
   * @param domains absolute names below the domain
   * @return a changed copy
   */
  public ForwardedDomain carveOut(String... domains) {
    return new ForwardedDomain(written.without(Nulls.atLeastOne(domains)));
  }

  /**
   * Limits the forwarding to some targets or networks. Left out, every network forwards.
   *
   * @param keys keys of targets, such as {@code prod}, or of networks, such as {@code prod/hub}
   * @return a changed copy
   */
  public ForwardedDomain from(String... keys) {
    return in(written.from().only(Nulls.atLeastOne(keys)));
  }

  /**
   * Leaves some targets or networks out.
   *
   * @param keys keys of targets, such as {@code prod}, or of networks, such as {@code prod/hub}
   * @return a changed copy
   */
  public ForwardedDomain exceptFrom(String... keys) {
    return in(written.from().except(Nulls.atLeastOne(keys)));
  }

  private ForwardedDomain in(TargetSelection selected) {
    return new ForwardedDomain(written.in(selected));
  }

  private ForwardedDomain with(Destination to) {
    return new ForwardedDomain(written.with(to));
  }

  private ForwardedDomain withNull(String setting) {
    return new ForwardedDomain(written.withNull(setting));
  }

  /**
   * What was written, for this library and for modules that build on it. Users have no need of it.
   *
   * @return the domain, unchecked
   */
  public ForwardedDomainDeclaration written() {
    return written;
  }
}
