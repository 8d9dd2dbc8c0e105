package io.github.privatezonesync.simulator.aws;

import org.pcollections.PMap;

/**
 * A health check.
 *
 * @param id the id
 * @param account the account that owns it
 * @param type what it checks, for example {@code CLOUDWATCH_METRIC}
 * @param tags its tags
 * @param healthy its status, which only a test changes
 */
record HealthCheck(
    String id, String account, String type, PMap<String, String> tags, boolean healthy) {
  HealthCheck withTags(PMap<String, String> changed) {
    return new HealthCheck(id, account, type, changed, healthy);
  }

  HealthCheck withStatus(boolean changed) {
    return new HealthCheck(id, account, type, tags, changed);
  }
}
