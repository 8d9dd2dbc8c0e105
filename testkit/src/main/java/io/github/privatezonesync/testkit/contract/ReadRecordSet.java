package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.testkit.DeclaredResource;
import java.util.List;

/**
 * A record set as the cloud would answer it.
 *
 * @param resources the resources that hold it, at least one; the first is the one whose name stays,
 *     whatever the values are. Several sets may share a resource
 * @param zone the zone's id or name as each of the resources gives it
 * @param name the whole name, with or without a final dot
 * @param type the type
 * @param ttl the TTL in seconds
 * @param values the values in any order, as a zone file writes them: host names with their final
 *     dot, texts in quotes ({@link ZoneFileText#quoted} writes them)
 */
public record ReadRecordSet(
    List<DeclaredResource> resources,
    String zone,
    String name,
    RecordType type,
    long ttl,
    List<String> values) {
  /** Keeps unmodifiable copies. */
  public ReadRecordSet {
    resources = List.copyOf(resources);
    values = List.copyOf(values);
  }

  /**
   * A record set that one resource holds.
   *
   * @param resource the resource
   * @param zone the zone's id or name as the resource gives it
   * @param name the whole name, with or without a final dot
   * @param type the type
   * @param ttl the TTL in seconds
   * @param values the values in any order, as a zone file writes them
   */
  public ReadRecordSet(
      DeclaredResource resource,
      String zone,
      String name,
      RecordType type,
      long ttl,
      List<String> values) {
    this(List.of(resource), zone, name, type, ttl, values);
  }

  /**
   * The resource that identifies the set.
   *
   * @return the first of its resources
   */
  public DeclaredResource resource() {
    return resources.get(0);
  }
}
