package io.github.privatezonesync.region;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.List;
import java.util.Optional;

/**
 * The one table of the regions of Google Cloud, AWS, Azure and Oracle Cloud.
 *
 * <p>It is as old as the version of this library: clouds open regions every few weeks, so a region
 * that is not in it may well exist.
 */
public final class Regions {
  private static final RegionIndex TABLE = new RegionIndex(RegionTable.read());

  private Regions() {}

  /**
   * The table, to be looked up together with the regions that only a target knows.
   *
   * @return the regions by name
   */
  public static RegionIndex table() {
    return TABLE;
  }

  /**
   * All regions.
   *
   * @return sorted by cloud, then by name
   */
  public static List<CloudRegion> all() {
    return TABLE.all();
  }

  /**
   * The regions of one cloud.
   *
   * @param cloud the cloud
   * @return sorted by name
   */
  public static List<CloudRegion> of(RegionCloud cloud) {
    return all().stream().filter(region -> region.cloud().equals(cloud)).toList();
  }

  /**
   * The region of a name, which tells the cloud too: no two clouds share one.
   *
   * @param name exactly as the cloud writes it, for example {@code us-east1}
   * @return the region, or empty if there is none of this name
   */
  public static Optional<CloudRegion> find(String name) {
    return TABLE.find(name);
  }

  /**
   * The region of a name that a user wrote.
   *
   * @param name exactly as the cloud writes it, for example {@code us-east1}
   * @return the region
   * @throws InvalidValue if there is none of this name; the message names those that may be meant
   */
  public static CloudRegion parse(String name) {
    return TABLE.parse(name);
  }

  /**
   * The regions whose letters and digits are those of a text, as {@link RegionIndex#spelledLike}
   * finds them.
   *
   * @param text for example {@code West Europe}, or {@code useast1}, which is two
   * @return sorted by cloud; of each cloud at most one
   */
  public static List<CloudRegion> spelledLike(String text) {
    return TABLE.spelledLike(text);
  }
}
