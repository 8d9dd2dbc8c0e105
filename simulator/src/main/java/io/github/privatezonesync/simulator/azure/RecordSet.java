package io.github.privatezonesync.simulator.azure;

import java.util.List;
import org.pcollections.PMap;

/**
 * A record set as Azure keeps it: its values are given back as they were sent.
 *
 * @param id its id, with the type in upper case
 * @param ttl its TTL in seconds
 * @param values the values, each as the texts of its fields
 * @param metadata its metadata
 * @param etag the call that changed it last
 */
record RecordSet(
    ArmId id, long ttl, List<List<String>> values, PMap<String, String> metadata, long etag) {
  RecordSet {
    values = List.copyOf(values);
  }

  RecordType type() {
    return RecordType.valueOf(id.type());
  }
}
