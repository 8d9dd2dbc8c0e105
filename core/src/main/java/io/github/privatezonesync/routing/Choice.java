package io.github.privatezonesync.routing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a client gets of a service, and why: the rule that every cloud must keep. Of the endpoints
 * that take part, a client may get those that are not limited to other networks; which of them is
 * for the {@link Routing} to say.
 *
 * @param shares the endpoints with their parts of the answers, sorted by site; empty if the client
 *     gets none
 * @param standby the endpoint that it gets in the place of the only one while the health of that
 *     one is bad; empty if there is none
 * @param reason why, in some words
 */
public record Choice(List<Share> shares, Optional<Endpoint> standby, String reason) {
  /** Keeps an unmodifiable copy. */
  public Choice {
    shares = List.copyOf(shares);
  }

  /**
   * A choice in which no endpoint stands by.
   *
   * @param shares the endpoints with their parts of the answers, sorted by site
   * @param reason why, in some words
   */
  public Choice(List<Share> shares, String reason) {
    this(shares, Optional.empty(), reason);
  }

  /** No endpoint, because none is left that the client may get. */
  static Choice nothing() {
    return new Choice(List.of(), "no endpoint");
  }

  /** One endpoint. */
  static Choice of(Endpoint endpoint, String reason) {
    return new Choice(List.of(Share.whole(endpoint)), reason);
  }

  /**
   * The endpoints that the client gets.
   *
   * @return the endpoints without their parts of the answers, sorted by site
   */
  public List<Endpoint> endpoints() {
    return shares.stream().map(Share::endpoint).toList();
  }

  /**
   * Tells whether the client's cloud decides which of several endpoints it gets.
   *
   * @return true if the parts of the answers cannot be known
   */
  public boolean isDecidedByCloud() {
    return !shares.isEmpty() && shares.get(0).part().isEmpty();
  }

  /**
   * How far the client is from the only endpoint that it gets.
   *
   * @param client the client of this choice
   * @return kilometres; empty if there are several endpoints, or if a place is not known
   */
  public OptionalDouble kilometres(Client client) {
    return shares.size() == 1
        ? shares.get(0).endpoint().kilometresFrom(client)
        : OptionalDouble.empty();
  }

  /** Whether it gives what another choice gives, for whatever reason. */
  boolean givesTheSameAs(Choice other) {
    return shares.equals(other.shares) && standby.equals(other.standby);
  }
}
