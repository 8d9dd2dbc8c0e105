package io.github.privatezonesync.region;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.List;
import java.util.Optional;

/**
 * The table of the regions of Google Cloud, AWS, Azure and Oracle Cloud.
 *
 * <p>It is as old as the version of this library: clouds open regions every few weeks, so a region
 * that is not in it may exist.
 */
public final class Regions {
  private static final RegionIndex TABLE = new RegionIndex(RegionTable.read());

  private Regions() {}

  /**
   * The table as an index, to which the regions of a target can be added.
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
   * The region of a name. No two clouds share a name.
   *
   * @param name exactly as the cloud writes it, for example {@code us-east1}
   * @return the region; empty if there is none of this name
   */
  public static Optional<CloudRegion> find(String name) {
    return TABLE.find(name);
  }

  /**
   * The region of a name that a user wrote.
   *
   * @param name exactly as the cloud writes it, for example {@code us-east1}
   * @return the region
   * @throws InvalidValue if there is no region of this name; the message offers similar names
   */
  public static CloudRegion parse(String name) {
    return TABLE.parse(name);
  }

  /**
   * The regions with the same letters and digits as a text, as {@link RegionIndex#spelledLike}
   * finds them.
   *
   * @param text for example {@code West Europe}, or {@code useast1}, which gives two regions
   * @return sorted by cloud; at most one of each cloud
   */
  public static List<CloudRegion> spelledLike(String text) {
    return TABLE.spelledLike(text);
  }
}
