package io.github.privatezonesync.simulator.aws;

/**
 * How much there may be (<a
 * href="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html">quotas</a>).
 */
final class Quotas {
  static final int ZONES_PER_ACCOUNT = 500;
  static final int VPCS_PER_ZONE = 300;
  static final int AUTHORIZATIONS_PER_ZONE = 1_000;
  static final int SETS_PER_ZONE = 10_000;
  static final int VALUES_PER_SET = 400;
  static final int VALUES_PER_BATCH = 1_000;
  static final int CHARACTERS_PER_BATCH = 32_000;
  static final int ROUTED_SETS = 100;
  static final int GEOPROXIMITY_SETS = 30;
  static final int LONGEST_SET_IDENTIFIER = 128;
  static final int LARGEST_WEIGHT = 255;
  static final int ENDPOINTS_PER_REGION = 4;
  static final int ADDRESSES_PER_ENDPOINT = 6;
  static final int RULES_PER_REGION = 1_000;
  static final int TARGETS_PER_RULE = 6;
  static final int RULE_ASSOCIATIONS_PER_REGION = 2_000;
  static final long LONGEST_TTL = 2_147_483_647L;

  private Quotas() {}
}
