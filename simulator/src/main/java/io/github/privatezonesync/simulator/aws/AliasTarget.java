package io.github.privatezonesync.simulator.aws;

/**
 * What an alias answers for.
 *
 * @param dnsName the name as the API gives it back; empty for a set that is no alias
 * @param hostedZoneId the hosted zone of that name
 * @param evaluateTargetHealth whether the target's health counts
 */
record AliasTarget(String dnsName, String hostedZoneId, boolean evaluateTargetHealth) {
  /** No alias. */
  static final AliasTarget NONE = new AliasTarget("", "", false);
}
