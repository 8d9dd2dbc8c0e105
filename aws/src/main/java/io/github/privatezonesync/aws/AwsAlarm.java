package io.github.privatezonesync.aws;

import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.NullArguments;

/**
 * A health check that watches an alarm of CloudWatch.
 *
 * @param name the name of the alarm
 * @param region the region of the alarm
 * @param isDownWithoutData whether the endpoint counts as down while the alarm has too little data
 */
public record AwsAlarm(Leaf<String> name, String region, boolean isDownWithoutData)
    implements AwsHealth {
  private static final int LONGEST_NAME = 255;

  /** Reads a null as an empty text, which {@link #checkAt} refuses. */
  public AwsAlarm {
    name = Leaf.orEmpty(name);
    region = NullArguments.text(region);
  }

  /**
   * Makes the endpoint count as down while the alarm has too little data, as when a lost region
   * sends no more metrics. Left out, the last known status counts, and an endpoint without any
   * status counts as up, so a gap in the metrics moves no traffic.
   *
   * @return a changed copy
   */
  public AwsAlarm downWithoutData() {
    return new AwsAlarm(name, region, true);
  }

  @Override
  public void checkAt(String site) {
    name.known().ifPresent(AwsAlarm::readName);
    AwsRegions.check(region);
  }

  /** An alarm of the lost region gets no more data. */
  @Override
  public boolean noticesTheLossOf(String site) {
    return isDownWithoutData || !region.equals(site);
  }

  /** The status of the check in the words of Route 53 while the alarm has too little data. */
  String withoutData() {
    return isDownWithoutData ? "Unhealthy" : "LastKnownStatus";
  }

  /** The name of an alarm, if it can be one. */
  static String readName(String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME || name.startsWith("arn:")) {
      throw new InvalidValue(
          "%s is not the name of a CloudWatch alarm; expected 1 to 255 characters and no ARN",
          name);
    }
    return name;
  }

  /** For example {@code alarm 'inference' in us-east-1}. */
  @Override
  public String toString() {
    return "alarm '%s' in %s".formatted(name, region);
  }
}
