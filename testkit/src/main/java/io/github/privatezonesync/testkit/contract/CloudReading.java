package io.github.privatezonesync.testkit.contract;

import java.util.List;

/**
 * What the cloud would hold if it got the inputs that a stack declared.
 *
 * <p>It is decoded only from the inputs, by the cloud's documentation. Resources of other types
 * than the target's are ignored.
 *
 * @param zones every zone
 * @param associations every network of every zone
 * @param authorizations every authorization for a network of another account
 * @param recordSets every record set
 */
public record CloudReading(
    List<ReadZone> zones,
    List<ReadAssociation> associations,
    List<ReadAuthorization> authorizations,
    List<ReadRecordSet> recordSets) {
  /** Keeps unmodifiable copies. */
  public CloudReading {
    zones = List.copyOf(zones);
    associations = List.copyOf(associations);
    authorizations = List.copyOf(authorizations);
    recordSets = List.copyOf(recordSets);
  }
}
