package io.github.privatezonesync.region;

/** Who can use a region. Accounts of one realm usually cannot use another. */
public enum Realm {
  /** Open to every ordinary account. */
  COMMERCIAL,
  /** For governments: AWS GovCloud and the isolated partitions, Azure Government, OCI's own. */
  GOV,
  /** Operated in China by a partner: AWS China and Azure by 21Vianet. */
  CHINA,
  /** Operated separately for a country, the European Union or one operator. */
  SOVEREIGN
}
