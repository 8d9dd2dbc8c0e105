package io.github.privatezonesync.region;

/** The clouds whose regions are known. */
public enum RegionCloud {
  /** Google Cloud. */
  GCP("gcp", "Google Cloud"),
  /** Amazon Web Services. */
  AWS("aws", "AWS"),
  /** Microsoft Azure. */
  AZURE("azure", "Azure"),
  /** Oracle Cloud Infrastructure. */
  OCI("oci", "Oracle Cloud");

  private final String key;
  private final String words;

  RegionCloud(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /**
   * The cloud as the table of regions writes it.
   *
   * @return for example {@code gcp}
   */
  public String key() {
    return key;
  }

  /**
   * The cloud as a reader knows it.
   *
   * @return for example {@code Google Cloud}
   */
  public String words() {
    return words;
  }
}
