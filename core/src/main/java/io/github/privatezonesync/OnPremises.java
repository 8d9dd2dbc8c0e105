package io.github.privatezonesync;

import com.pulumi.core.Output;
import io.github.privatezonesync.declared.Destination;
import io.github.privatezonesync.declared.OnPremisesDeclaration;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.target.forward.Resolver;
import java.util.Arrays;
import java.util.List;

/**
 * Name servers outside of all clouds, with what is known of them: where they can be asked, from
 * where they ask, what they answer and what they forward.
 *
 * <p>Nothing is declared for them. What is said here lets the plan see questions that go round in
 * circles or end nowhere. An instance is immutable: every method returns a changed copy.
 *
 * <pre>{@code
 * OnPremises.of("dc")
 *     .servers("10.9.0.53", "10.9.0.54")
 *     .asksFrom("10.9.0.0/24")
 *     .answers("corp.example")
 *     .forwards("example.internal", hub);
 * }</pre>
 */
public final class OnPremises {
  private final OnPremisesDeclaration written;

  private OnPremises(OnPremisesDeclaration written) {
    this.written = written;
  }

  /**
   * Servers of which nothing is known.
   *
   * @param name what a plan calls them, unique in the component
   * @return the servers
   */
  public static OnPremises of(String name) {
    return new OnPremises(
        new OnPremisesDeclaration(
            NullArguments.text(name), List.of(), List.of(), List.of(), List.of()));
  }

  /**
   * Adds the addresses at which they are asked. At least one must be given.
   *
   * @param addresses IPv4 or IPv6 addresses
   * @return a changed copy
   */
  public OnPremises servers(String... addresses) {
    return new OnPremises(written.withServers(leaves(addresses)));
  }

  /**
   * Adds addresses that other resources give.
   *
   * @param addresses outputs of IPv4 or IPv6 addresses
   * @return a changed copy
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final OnPremises servers(Output<String>... addresses) {
    return new OnPremises(written.withServers(leaves(addresses)));
  }

  /**
   * Adds the places from which they ask others. Left out, the table of what must be let in names
   * the servers.
   *
   * @param sources addresses, or blocks in CIDR notation
   * @return a changed copy
   */
  public OnPremises asksFrom(String... sources) {
    return new OnPremises(written.withSources(NullArguments.texts(sources)));
  }

  /**
   * Adds domains that they answer themselves, with all names below. Left out, they answer none.
   *
   * @param domains absolute names
   * @return a changed copy
   */
  public OnPremises answers(String... domains) {
    return new OnPremises(written.withAnswers(NullArguments.texts(domains)));
  }

  /**
   * Adds a domain that they ask a resolver for. Left out, they forward none.
   *
   * @param domain an absolute name; {@code .} for all that they do not answer themselves
   * @param resolver a resolver of a target
   * @return a changed copy
   */
  public OnPremises forwards(String domain, Resolver resolver) {
    return forwards(domain, resolver == null ? NONE : new Destination.OfResolver(resolver));
  }

  /**
   * Adds a domain that they ask other servers for. Left out, they forward none.
   *
   * @param domain an absolute name; {@code .} for all that they do not answer themselves
   * @param addresses the addresses of those servers
   * @return a changed copy
   */
  public OnPremises forwards(String domain, String... addresses) {
    return forwards(domain, new Destination.Addresses(leaves(addresses)));
  }

  private OnPremises forwards(String domain, Destination to) {
    return new OnPremises(
        written.with(new OnPremisesDeclaration.Forward(NullArguments.text(domain), to)));
  }

  /** Null is an empty address, which the plan refuses. */
  static final Destination NONE = new Destination.Addresses(List.of(Leaf.of("")));

  static List<Leaf<String>> leaves(String... addresses) {
    return NullArguments.texts(addresses).stream().map(Leaf::text).toList();
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static List<Leaf<String>> leaves(Output<String>... addresses) {
    return addresses == null
        ? List.of(Leaf.text(""))
        : Arrays.stream(addresses).map(Leaf::text).toList();
  }

  /**
   * What was written, for this library and for modules that build on it. Users have no need of it.
   *
   * @return the servers, unchecked
   */
  public OnPremisesDeclaration written() {
    return written;
  }
}
