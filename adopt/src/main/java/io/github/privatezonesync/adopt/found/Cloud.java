package io.github.privatezonesync.adopt.found;

/** A cloud whose private zones can be adopted. */
public enum Cloud {
  /** Amazon Route 53. */
  AWS("AWS"),
  /** Google Cloud DNS. */
  GCP("Google Cloud"),
  /** Azure Private DNS. */
  AZURE("Azure"),
  /** Oracle Cloud Infrastructure DNS. */
  OCI("OCI");

  private final String title;

  Cloud(String title) {
    this.title = title;
  }

  /**
   * Gives the name for people.
   *
   * @return for example {@code Google Cloud}
   */
  public String title() {
    return title;
  }
}
