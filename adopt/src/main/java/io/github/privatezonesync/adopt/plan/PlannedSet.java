package io.github.privatezonesync.adopt.plan;

import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A record set of a plan.
 *
 * @param name the absolute name, with a final dot
 * @param type the type in capitals
 * @param ttl in seconds
 * @param route which questions it answers, if it is one of several
 * @param values the known values, in zone file form
 * @param outputs how many more values outputs give
 */
public record PlannedSet(
    String name, String type, long ttl, Optional<String> route, List<String> values, int outputs) {
  /** Copies the values. */
  public PlannedSet {
    values = List.copyOf(values);
  }

  static PlannedSet of(JsonNode set) {
    return new PlannedSet(
        set.get("name").text().orElse(""),
        set.get("type").text().orElse(""),
        set.get("ttl").whole().orElse(0),
        set.get("route").text(),
        set.get("values").elements().stream().flatMap(value -> value.text().stream()).toList(),
        Math.toIntExact(Math.min(set.get("outputs").whole().orElse(0), Integer.MAX_VALUE)));
  }
}
