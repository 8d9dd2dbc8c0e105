package io.github.privatezonesync.declared;

import io.github.privatezonesync.dns.Leaf;
import java.util.ArrayList;
import java.util.List;

/**
 * Name servers outside of all clouds as a user wrote them, unchecked.
 *
 * @param name what the user calls them
 * @param servers their addresses
 * @param sources from where they ask others: addresses, or blocks in CIDR notation
 * @param answers the domains that they answer themselves
 * @param forwards the domains that they ask others for
 */
public record OnPremisesDeclaration(
    String name,
    List<Leaf<String>> servers,
    List<String> sources,
    List<String> answers,
    List<Forward> forwards) {
  /**
   * A domain that the servers ask others for.
   *
   * @param domain the domain
   * @param to whom they ask
   */
  public record Forward(String domain, Destination to) {}

  /** Keeps unmodifiable copies. */
  public OnPremisesDeclaration {
    servers = List.copyOf(servers);
    sources = List.copyOf(sources);
    answers = List.copyOf(answers);
    forwards = List.copyOf(forwards);
  }

  /**
   * The same servers with more addresses.
   *
   * @param more the addresses
   * @return a changed copy
   */
  public OnPremisesDeclaration withServers(List<Leaf<String>> more) {
    return new OnPremisesDeclaration(name, joined(servers, more), sources, answers, forwards);
  }

  /**
   * The same servers asking from more places.
   *
   * @param more addresses, or blocks in CIDR notation
   * @return a changed copy
   */
  public OnPremisesDeclaration withSources(List<String> more) {
    return new OnPremisesDeclaration(name, servers, joined(sources, more), answers, forwards);
  }

  /**
   * The same servers answering more domains.
   *
   * @param more the domains
   * @return a changed copy
   */
  public OnPremisesDeclaration withAnswers(List<String> more) {
    return new OnPremisesDeclaration(name, servers, sources, joined(answers, more), forwards);
  }

  /**
   * The same servers forwarding one more domain.
   *
   * @param forward the domain and whom they ask
   * @return a changed copy
   */
  public OnPremisesDeclaration with(Forward forward) {
    return new OnPremisesDeclaration(
        name, servers, sources, answers, joined(forwards, List.of(forward)));
  }

  private static <T> List<T> joined(List<T> first, List<T> more) {
    List<T> all = new ArrayList<>(first);
    all.addAll(more);
    return all;
  }
}
