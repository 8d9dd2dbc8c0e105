package io.github.privatezonesync.region;

/** Who can use a region: accounts of one realm usually know nothing of the others. */
public enum Realm {
  /** Open to every ordinary account. */
  COMMERCIAL,
  /**
   * Kept for governments: AWS GovCloud and the isolated partitions, Azure Government, OCI's own.
   */
  GOV,
  /** Operated in China by a partner: AWS China and Azure by 21Vianet. */
  CHINA,
  /** Operated apart for a country, the European Union or one operator. */
  SOVEREIGN
}
