package io.github.privatezonesync.aws;

import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How AWS names its regions, and the partitions they are in. */
final class AwsRegions {
  /** New regions come every year, so any text of this shape is taken. */
  private static final Pattern SHAPE = Pattern.compile("[a-z]{2,4}(-[a-z]+){1,2}-[0-9]{1,2}");

  private static final Pattern ISOLATED = Pattern.compile("[a-z]+-iso([a-z]?)-.*");

  private AwsRegions() {}

  /** Refuses what is not shaped like a region, such as {@code us-east1} of Google Cloud. */
  static void check(String region) {
    if (!SHAPE.matcher(region).matches()) {
      throw meant(region)
          .map(
              meant ->
                  new InvalidValue(
                      "region %s is not an AWS region; did you mean %s?", region, meant))
          .orElseGet(
              () -> new InvalidValue("region %s is not an AWS region, such as us-east-1", region));
    }
  }

  private static Optional<String> meant(String region) {
    return Regions.spelledLike(region).stream()
        .filter(known -> known.cloud().equals(RegionCloud.AWS))
        .map(CloudRegion::name)
        .findFirst();
  }

  /**
   * The partition of a region, if it is one; accounts, zones and VPCs of different partitions
   * cannot be combined.
   *
   * <p>From <a
   * href="https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html">the
   * list of partitions</a>.
   */
  static String partition(String region) {
    check(region);
    if (region.startsWith("cn-")) {
      return "aws-cn";
    }
    if (region.startsWith("us-gov-")) {
      return "aws-us-gov";
    }
    if (region.startsWith("eusc-")) {
      return "aws-eusc";
    }
    Matcher isolated = ISOLATED.matcher(region);
    if (isolated.matches()) {
      String letter = isolated.group(1);
      return letter.isEmpty() ? "aws-iso" : "aws-iso-" + letter;
    }
    return "aws";
  }
}
