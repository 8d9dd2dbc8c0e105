package io.github.privatezonesync.routing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a client gets from a service, and why: the rule that every cloud must follow. A client may
 * get the endpoints that are not drained and not limited to other networks; the {@link Routing}
 * chooses among them.
 *
 * @param shares the endpoints with their parts of the answers, sorted by site; empty if the client
 *     gets none
 * @param standby the endpoint that the client gets while its only share is unhealthy; empty if
 *     there is none
 * @param reason the reason, in a few words
 */
public record Choice(List<Share> shares, Optional<Endpoint> standby, String reason) {
  /** Keeps an unmodifiable copy. */
  public Choice {
    shares = List.copyOf(shares);
  }

  /**
   * A choice without a standby.
   *
   * @param shares the endpoints with their parts of the answers, sorted by site
   * @param reason the reason, in a few words
   */
  public Choice(List<Share> shares, String reason) {
    this(shares, Optional.empty(), reason);
  }

  /** No endpoint, because the client may get none of those that are left. */
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
   * @return true if nobody else can know the parts of the answers
   */
  public boolean isDecidedByCloud() {
    return !shares.isEmpty() && shares.get(0).part().isEmpty();
  }

  /**
   * How far the client is from its only endpoint.
   *
   * @param client the client of this choice
   * @return kilometres; empty if there are several endpoints, or if a place is not known
   */
  public OptionalDouble kilometres(Client client) {
    return shares.size() == 1
        ? shares.get(0).endpoint().kilometresFrom(client)
        : OptionalDouble.empty();
  }

  /** Whether it gives the same as another choice, for whatever reason. */
  boolean givesTheSameAs(Choice other) {
    return shares.equals(other.shares) && standby.equals(other.standby);
  }
}
