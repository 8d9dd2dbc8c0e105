package io.github.privatezonesync.simulator.gcp;

import java.util.List;

/**
 * A record set as the API takes it and gives it back.
 *
 * @param name the absolute name
 * @param type the type in upper case
 * @param ttl the TTL in seconds
 * @param rrdatas the data in presentation form
 */
record ResourceRecordSet(String name, String type, long ttl, List<String> rrdatas) {
  ResourceRecordSet {
    rrdatas = List.copyOf(rrdatas);
  }

  /** What is unique in a zone. */
  String key() {
    return key(name, type);
  }

  static String key(String name, String type) {
    return name + " " + type;
  }

  /** Whether two sets are one to the API, which knows no order of values. */
  boolean holdsTheSameAs(ResourceRecordSet other) {
    return name.equals(other.name)
        && type.equals(other.type)
        && ttl == other.ttl
        && rrdatas.stream().sorted().toList().equals(other.rrdatas.stream().sorted().toList());
  }
}
