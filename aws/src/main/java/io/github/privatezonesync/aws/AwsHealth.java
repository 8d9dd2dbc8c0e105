package io.github.privatezonesync.aws;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.NullArguments;
import org.jspecify.annotations.Nullable;

/**
 * What tells Route 53 whether an endpoint is up: a health check on all its record sets.
 *
 * <p>The checkers of Route 53 are outside every VPC and cannot reach a private address. So the
 * component declares a health check that watches a CloudWatch alarm, or takes an existing health
 * check.
 */
public sealed interface AwsHealth extends EndpointHealth permits AwsAlarm, AwsHealthCheck {
  /**
   * A health check, declared by the component, that is healthy while an alarm is not raised.
   *
   * @param name the name of a CloudWatch alarm of the zone's account
   * @param region the region of the alarm, for example {@code us-east-1}
   * @return the health
   */
  static AwsAlarm alarm(@Nullable String name, @Nullable String region) {
    return new AwsAlarm(Leaf.text(name), NullArguments.text(region), false);
  }

  /**
   * A health check, declared by the component, that is healthy while an alarm is not raised.
   *
   * @param name for example the {@code name()} of a {@code MetricAlarm} of the zone's account
   * @param region the region of the alarm, for example {@code us-east-1}
   * @return the health
   */
  static AwsAlarm alarm(@Nullable Output<String> name, @Nullable String region) {
    return new AwsAlarm(Leaf.text(name), NullArguments.text(region), false);
  }

  /**
   * An existing health check.
   *
   * @param id the id of a health check of Route 53
   * @return the health
   */
  static AwsHealth check(@Nullable String id) {
    return new AwsHealthCheck(Leaf.text(id));
  }

  /**
   * A health check that another resource makes.
   *
   * @param id for example the {@code id()} of a {@code HealthCheck}
   * @return the health
   */
  static AwsHealth check(@Nullable Output<String> id) {
    return new AwsHealthCheck(Leaf.text(id));
  }
}
