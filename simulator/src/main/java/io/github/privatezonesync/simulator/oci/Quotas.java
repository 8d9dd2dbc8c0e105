package io.github.privatezonesync.simulator.oci;

/**
 * How much there may be (<a
 * href="https://docs.oracle.com/en-us/iaas/Content/General/service-limits/default.htm">service
 * limits</a>). What is protected does not count.
 */
final class Quotas {
  static final int VIEWS_PER_TENANCY = 100;
  static final int ZONES_PER_TENANCY = 1_000;
  static final int RECORDS_PER_ZONE = 10_000;
  static final int ENDPOINTS_PER_RESOLVER = 10;
  static final int RULES_PER_RESOLVER = 50;
  static final long LONGEST_TTL = Integer.MAX_VALUE;

  private Quotas() {}
}
