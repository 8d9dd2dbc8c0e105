package io.github.privatezonesync.simulator.dns;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether a routed set is healthy: one check for all of it, or each of its addresses
 * that is checked by itself. A set with neither is always healthy.
 *
 * @param check the id of the health check; empty if there is none
 * @param addresses the addresses that are checked
 */
public record Health(String check, List<String> addresses) {
  /** Nothing is checked. */
  public static final Health UNCHECKED = new Health("", List.of());

  /** Keeps an unmodifiable copy. */
  public Health {
    addresses = List.copyOf(addresses);
  }

  /**
   * One check for the whole set.
   *
   * @param id the id of the health check; empty for none
   * @return what decides
   */
  public static Health check(String id) {
    return new Health(id, List.of());
  }

  /**
   * Addresses that are checked one by one.
   *
   * @param addresses the addresses of the set that are checked
   * @return what decides
   */
  public static Health ofEach(List<String> addresses) {
    return new Health("", addresses);
  }

  /** What is healthy of a set, null if nothing is. */
  @Nullable ZoneRecordSet healthy(ZoneRecordSet set, Predicate<String> healthy) {
    if (!check.isEmpty() && !healthy.test(check)) {
      return null;
    }
    if (addresses.stream().allMatch(healthy)) {
      return set;
    }
    List<ResourceRecord> records =
        set.records().stream().filter(record -> isHealthy(record.data(), healthy)).toList();
    return records.isEmpty() ? null : ZoneRecordSet.of(set.name(), set.type(), set.ttl(), records);
  }

  private boolean isHealthy(String data, Predicate<String> healthy) {
    return !addresses.contains(data) || healthy.test(data);
  }

  /** Why a set is not healthy. */
  String unhealthy() {
    return check.isEmpty()
        ? String.join(", ", addresses) + (addresses.size() == 1 ? " is" : " are") + " unhealthy"
        : "health check " + check + " is unhealthy";
  }
}
