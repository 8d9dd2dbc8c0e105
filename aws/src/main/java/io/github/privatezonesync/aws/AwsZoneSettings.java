package io.github.privatezonesync.aws;

import java.util.Map;
import java.util.Optional;

/** What a user may say about a private hosted zone beside its VPCs and records. */
record AwsZoneSettings(
    String comment,
    Map<String, String> tags,
    boolean exclusiveRecords,
    boolean recordsRetainedOnDelete,
    boolean allowOverwrite,
    Optional<Vpc> createdWith) {}
