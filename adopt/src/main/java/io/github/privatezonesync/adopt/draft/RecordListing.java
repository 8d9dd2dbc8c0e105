package io.github.privatezonesync.adopt.draft;

import io.github.privatezonesync.adopt.found.Cloud;
import io.github.privatezonesync.adopt.found.Origin;
import io.github.privatezonesync.adopt.found.Source;
import java.util.List;
import java.util.Optional;

/**
 * The record sets of one zone.
 *
 * @param cloud the cloud
 * @param zone the identity of the zone, if the dump says it; without it the domain and the folder
 *     say which zone is meant
 * @param domain the domain of the zone with its final dot
 * @param whole whether it must have all record sets of the zone; else several listings together do
 * @param source what says that they exist
 * @param sets the record sets
 * @param origin where they were found
 */
public record RecordListing(
    Cloud cloud,
    Optional<String> zone,
    String domain,
    boolean whole,
    Source source,
    List<RecordSetDraft> sets,
    Origin origin) {
  /** Copies the sets. */
  public RecordListing {
    sets = List.copyOf(sets);
  }

  /**
   * Gives the listing as a part of a state.
   *
   * @return a changed copy
   */
  public RecordListing inState() {
    return new RecordListing(cloud, zone, domain, false, Source.TERRAFORM_STATE, sets, origin);
  }
}
