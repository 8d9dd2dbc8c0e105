package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.testkit.DeclaredResource;
import java.util.List;

/**
 * A record set as the cloud would answer it.
 *
 * @param resource the resource that holds it; several sets may share one
 * @param zone the zone's id or name as the resource gives it
 * @param name the whole name, with or without a final dot
 * @param type the type
 * @param ttl the TTL in seconds
 * @param values the values in any order, as a zone file writes them: host names with their final
 *     dot, texts in quotes ({@link ZoneFileText#quoted} writes them)
 */
public record ReadRecordSet(
    DeclaredResource resource,
    String zone,
    String name,
    RecordType type,
    long ttl,
    List<String> values) {
  /** Keeps an unmodifiable copy. */
  public ReadRecordSet {
    values = List.copyOf(values);
  }
}
