package io.github.privatezonesync.simulator.dns;

import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a routed set is chosen by: where the client is, and what is healthy.
 *
 * @param region the region of the client; empty if it is not known
 * @param places where the regions of the cloud are, by name
 * @param healthy whether what has a health check, or an address that is checked, is healthy
 */
public record RoutingContext(
    String region, Map<String, Coordinates> places, Predicate<String> healthy) {
  /** From nowhere, with everything healthy. */
  public static final RoutingContext UNKNOWN = new RoutingContext("", Map.of(), checked -> true);

  /** Keeps an unmodifiable copy. */
  public RoutingContext {
    places = Map.copyOf(places);
  }

  /** Where the client is, null if nobody knows. */
  @Nullable Coordinates place() {
    return places.get(region);
  }

  /** Why it is not known where the client is. */
  String whyNowhere() {
    return region.isEmpty()
        ? "the client is in no region; ask as one of a region, such as NETWORK@europe-west1"
        : "it is not known where the region '%s' of the client is".formatted(region);
  }
}
