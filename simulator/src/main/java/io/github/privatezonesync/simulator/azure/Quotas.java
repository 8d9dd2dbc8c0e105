package io.github.privatezonesync.simulator.azure;

/**
 * How much of everything there may be (Azure's documentation of the limits of private DNS zones,
 * verified 2026-11-23, and of DNS Private Resolver, verified 2026-11-29).
 */
final class Quotas {
  static final int ZONES_PER_SUBSCRIPTION = 1_000;
  static final int RECORD_SETS_PER_ZONE = 25_000;
  static final int VALUES_PER_RECORD_SET = 20;
  static final int LINKS_PER_ZONE = 1_000;
  static final int REGISTRATIONS_PER_ZONE = 100;
  static final int ZONES_PER_NETWORK = 1_000;
  static final long LONGEST_TTL = Integer.MAX_VALUE;
  static final int RESOLVERS_PER_SUBSCRIPTION = 15;
  static final int ENDPOINTS_PER_RESOLVER = 5;
  static final int ENDPOINTS_PER_RULESET = 2;
  static final int RULESETS_PER_ENDPOINT = 2;
  static final int RULES_PER_RULESET = 1_000;
  static final int LINKS_PER_RULESET = 500;
  static final int TARGETS_PER_RULE = 6;

  private Quotas() {}
}
