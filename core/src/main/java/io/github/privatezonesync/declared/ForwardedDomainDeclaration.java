package io.github.privatezonesync.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * A domain whose questions go to given name servers, as a user wrote it, unchecked.
 *
 * @param domain the domain
 * @param to whom its questions go to
 * @param port the port of those servers; empty for 53
 * @param carveOuts domains below it that are not forwarded
 * @param from the targets and networks that forward it
 * @param nulls what the user calls the settings that were given as null
 */
public record ForwardedDomainDeclaration(
    String domain,
    List<Destination> to,
    OptionalInt port,
    Set<String> carveOuts,
    TargetSelection from,
    List<String> nulls) {
  /** Keeps unmodifiable copies. */
  public ForwardedDomainDeclaration {
    to = List.copyOf(to);
    carveOuts = Set.copyOf(carveOuts);
    nulls = List.copyOf(nulls);
  }

  /**
   * The same domain with one more destination.
   *
   * @param more whom its questions go to as well
   * @return a changed copy
   */
  public ForwardedDomainDeclaration with(Destination more) {
    List<Destination> all = new ArrayList<>(to);
    all.add(more);
    return new ForwardedDomainDeclaration(domain, all, port, carveOuts, from, nulls);
  }

  /**
   * The same domain with servers at another port.
   *
   * @param other the port
   * @return a changed copy
   */
  public ForwardedDomainDeclaration withPort(int other) {
    return new ForwardedDomainDeclaration(
        domain, to, OptionalInt.of(other), carveOuts, from, nulls);
  }

  /**
   * The same domain without some domains below it.
   *
   * @param more the domains that are not forwarded
   * @return a changed copy
   */
  public ForwardedDomainDeclaration without(Set<String> more) {
    Set<String> all = new TreeSet<>(carveOuts);
    all.addAll(more);
    return new ForwardedDomainDeclaration(domain, to, port, all, from, nulls);
  }

  /**
   * The same domain forwarded from other networks.
   *
   * @param selected the targets and networks that forward it
   * @return a changed copy
   */
  public ForwardedDomainDeclaration in(TargetSelection selected) {
    return new ForwardedDomainDeclaration(domain, to, port, carveOuts, selected, nulls);
  }

  /**
   * The same domain with a setting that was given as null.
   *
   * @param setting what a user calls the setting
   * @return a changed copy
   */
  public ForwardedDomainDeclaration withNull(String setting) {
    List<String> all = new ArrayList<>(nulls);
    all.add(setting);
    return new ForwardedDomainDeclaration(domain, to, port, carveOuts, from, all);
  }
}
