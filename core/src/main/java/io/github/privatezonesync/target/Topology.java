package io.github.privatezonesync.target;

import java.util.Optional;

/**
 * How many zones a target declares: one for all of its networks, or one for the networks of each
 * view.
 *
 * <p>It is declared and never inferred, so that one more record set never divides an existing zone.
 */
public final class Topology {
  /** One zone for all networks. */
  public static final Topology GLOBAL = new Topology("one zone", false, Optional.empty());

  /**
   * One zone for the networks of each {@linkplain NetworkInfo#view view}, where the cloud has
   * nothing else. Every zone is named after its view, so that another view never renames one.
   */
  public static final Topology PER_VIEW =
      new Topology("one zone per view of the networks", true, Optional.empty());

  private final String words;
  private final boolean divided;
  private final Optional<String> primary;

  private Topology(String words, boolean divided, Optional<String> primary) {
    this.words = words;
    this.divided = divided;
    this.primary = primary;
  }

  /**
   * One zone for the networks of each region, called a view and named after its region.
   *
   * @param primary the region whose zone has the logical and physical names that a single zone
   *     would have, so that it stays when views are added or removed
   * @return the topology
   */
  public static Topology perRegion(String primary) {
    return new Topology(
        "one zone per region, '" + primary + "' keeps the names", true, Optional.of(primary));
  }

  /**
   * Tells whether there is a zone for each view.
   *
   * @return false for one zone
   */
  public boolean isDivided() {
    return divided;
  }

  /**
   * The view whose zone has the names that a single zone would have.
   *
   * @return its region; empty for one zone, and if every view has names of its own
   */
  public Optional<String> primary() {
    return primary;
  }

  /** For example {@code one zone} or {@code one zone per region, 'eu-west-1' keeps the names}. */
  @Override
  public String toString() {
    return words;
  }
}
