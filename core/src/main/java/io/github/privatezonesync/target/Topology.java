package io.github.privatezonesync.target;

import java.util.Optional;

/**
 * How many zones a target declares: one for all of its networks, or one for the networks of each
 * region.
 *
 * <p>It is declared and never inferred, so that one more record set never divides an existing zone.
 *
 * @param primary the region whose zone has the names that a single zone would have; empty for one
 *     zone
 */
public record Topology(Optional<String> primary) {
  /** One zone for all networks. */
  public static final Topology GLOBAL = new Topology(Optional.empty());

  /**
   * One zone for the networks of each region, called a view and named after its region.
   *
   * @param primary the region whose zone has the logical and physical names that a single zone
   *     would have, so that it stays when views are added or removed
   * @return the topology
   */
  public static Topology perRegion(String primary) {
    return new Topology(Optional.of(primary));
  }

  /**
   * Tells whether there is a zone for each region.
   *
   * @return false for one zone
   */
  public boolean isPerRegion() {
    return primary.isPresent();
  }

  /** For example {@code one zone} or {@code one zone per region, 'eu-west-1' keeps the names}. */
  @Override
  public String toString() {
    return primary
        .map(region -> "one zone per region, '" + region + "' keeps the names")
        .orElse("one zone");
  }
}
