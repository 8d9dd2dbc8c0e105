package io.github.privatezonesync.aws;

import java.util.List;

/** What to know about a plan for Route 53 although it is not a problem. */
final class AwsNotes {
  private AwsNotes() {}

  static List<String> of(AwsZoneSettings settings) {
    return settings.createdWith().stream()
        .map(
            vpc ->
                "the zone was created with %s; if it is recreated, that VPC resolves it too: remove"
                        .formatted(vpc.info().id())
                    + " createdWith(..) then")
        .toList();
  }
}
