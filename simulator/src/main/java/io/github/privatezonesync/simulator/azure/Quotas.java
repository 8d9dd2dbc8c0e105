package io.github.privatezonesync.simulator.azure;

/**
 * How much of everything there may be (Azure's documentation of the limits of private DNS zones,
 * verified 2026-11-23).
 */
final class Quotas {
  static final int ZONES_PER_SUBSCRIPTION = 1_000;
  static final int RECORD_SETS_PER_ZONE = 25_000;
  static final int VALUES_PER_RECORD_SET = 20;
  static final int LINKS_PER_ZONE = 1_000;
  static final int REGISTRATIONS_PER_ZONE = 100;
  static final int ZONES_PER_NETWORK = 1_000;
  static final long LONGEST_TTL = Integer.MAX_VALUE;

  private Quotas() {}
}
