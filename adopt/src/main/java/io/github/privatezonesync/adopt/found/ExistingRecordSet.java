package io.github.privatezonesync.adopt.found;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A record set as a cloud has it.
 *
 * @param name relative to the zone as in a zone file (RFC 1035): lower case, {@code @} at the apex,
 *     bytes that are no host name's escaped in decimal
 * @param type the type in capitals; may be one that cannot be declared
 * @param ttl in seconds; empty of an alias
 * @param content what it answers
 * @param routing how it is chosen among the sets of its name and type (AWS)
 * @param metadata the metadata (Azure), which the declaration cannot keep
 * @param importId the id for {@code pulumi import}; empty if it needs none
 * @param verdict what becomes of it
 * @param marks what shows other writers, also where it decides nothing
 * @param origin where it was found; on OCI, where each record is an element, the first one
 */
public record ExistingRecordSet(
    String name,
    String type,
    OptionalLong ttl,
    RecordContent content,
    Optional<SetRouting> routing,
    Map<String, String> metadata,
    Optional<String> importId,
    Verdict verdict,
    List<Mark> marks,
    Origin origin) {
  /** Copies the collections. */
  public ExistingRecordSet {
    metadata = SortedCopy.of(metadata);
    marks = List.copyOf(marks);
  }

  /**
   * Tells whether it is one of several answers of its name, or has several.
   *
   * @return true if a rule chooses what it answers
   */
  public boolean isRouted() {
    return routing.isPresent()
        || !(content instanceof RecordContent.Values || content instanceof RecordContent.Alias);
  }

  /**
   * Gives the same set with another verdict.
   *
   * @param other the verdict
   * @return the set
   */
  public ExistingRecordSet withVerdict(Verdict other) {
    return new ExistingRecordSet(
        name, type, ttl, content, routing, metadata, importId, other, marks, origin);
  }
}
