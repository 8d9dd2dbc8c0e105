package io.github.privatezonesync.simulator.gcp;

import java.util.List;
import java.util.stream.Stream;

/**
 * A record set as the API takes it and gives it back.
 *
 * @param name the absolute name
 * @param type the type in upper case
 * @param ttl the TTL in seconds
 * @param rrdatas the data in presentation form; empty for a set with a policy
 * @param policy what stands in the place of data
 */
record RecordSet(String name, String type, long ttl, List<String> rrdatas, Routing policy) {
  RecordSet {
    rrdatas = List.copyOf(rrdatas);
  }

  /** A set with data. */
  RecordSet(String name, String type, long ttl, List<String> rrdatas) {
    this(name, type, ttl, rrdatas, Routing.NONE);
  }

  boolean isRouted() {
    return !policy.equals(Routing.NONE);
  }

  /** All data, of whichever item. */
  Stream<String> allData() {
    return Stream.concat(
        rrdatas.stream(), policy.targets().flatMap(targets -> targets.data().stream()));
  }

  /**
   * What the API calls the set among the additions of a change (<a
   * href="https://github.com/octodns/octodns/issues/1126">octodns#1126</a>; before 2024 it was by
   * its index).
   */
  String added() {
    return "change.additions[%s][%s]".formatted(name, type);
  }

  /** The same among the deletions. */
  String deleted() {
    return "change.deletions[%s][%s]".formatted(name, type);
  }

  /** What is unique in a zone. */
  String key() {
    return key(name, type);
  }

  static String key(String name, String type) {
    return name + " " + type;
  }

  /** Whether two sets are one to the API, which knows no order of values. */
  boolean holdsTheSameAs(RecordSet other) {
    return name.equals(other.name)
        && type.equals(other.type)
        && ttl == other.ttl
        && policy.equals(other.policy)
        && rrdatas.stream().sorted().toList().equals(other.rrdatas.stream().sorted().toList());
  }
}
