package io.github.privatezonesync.region;

import java.util.Comparator;
import java.util.List;

/**
 * A cloud that has regions: its regions are in the table, or a target brings them.
 *
 * @param key the key that identifies the cloud in the table of regions, for example {@code gcp}
 * @param words the cloud as a reader knows it, for example {@code Google Cloud}
 */
public record RegionCloud(String key, String words) implements Comparable<RegionCloud> {
  /** Google Cloud. */
  public static final RegionCloud GCP = new RegionCloud("gcp", "Google Cloud");

  /** Amazon Web Services. */
  public static final RegionCloud AWS = new RegionCloud("aws", "AWS");

  /** Microsoft Azure. */
  public static final RegionCloud AZURE = new RegionCloud("azure", "Azure");

  /** Oracle Cloud Infrastructure. */
  public static final RegionCloud OCI = new RegionCloud("oci", "Oracle Cloud");

  private static final List<RegionCloud> OF_TABLE = List.of(GCP, AWS, AZURE, OCI);

  private static final Comparator<RegionCloud> ORDER =
      Comparator.comparingInt(RegionCloud::rank)
          .thenComparing(RegionCloud::key)
          .thenComparing(RegionCloud::words);

  /**
   * The clouds whose regions are in the table.
   *
   * @return the clouds in the order of the table
   */
  public static List<RegionCloud> ofTable() {
    return OF_TABLE;
  }

  private int rank() {
    int rank = OF_TABLE.indexOf(this);
    return rank < 0 ? OF_TABLE.size() : rank;
  }

  /** The clouds of the table come first, in its order, then all others by key. */
  @Override
  public int compareTo(RegionCloud other) {
    return ORDER.compare(this, other);
  }
}
