package io.github.privatezonesync.simulator.gcp;

/**
 * How much there may be (<a href="https://docs.cloud.google.com/dns/quotas">quotas and limits</a>).
 */
final class Quotas {
  static final int ZONES_PER_PROJECT = 10_000;
  static final int SETS_PER_ZONE = 10_000;
  static final int SETS_PER_CHANGE = 1_000;
  static final int VALUES_PER_SET = 100;
  static final int NAME_SERVERS_PER_SET = 8;
  static final int DATA_BYTES_PER_CHANGE = 100_000;
  static final long LONGEST_TTL = Integer.MAX_VALUE;

  private Quotas() {}
}
