package io.github.privatezonesync.adopt.draft;

import io.github.privatezonesync.adopt.data.Escapes;
import io.github.privatezonesync.adopt.data.NameText;
import io.github.privatezonesync.adopt.json.JsonNode;
import io.github.privatezonesync.adopt.json.Quoted;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.Optional;

/** Reads domain names in documents. */
public final class Names {
  private Names() {}

  /**
   * Reads a name.
   *
   * @param node where it stands
   * @param escapes how its bytes are escaped
   * @param problems takes what is wrong with it
   * @return the name; empty if it is none
   */
  public static Optional<NameText> read(JsonNode node, Escapes escapes, ReadingProblems problems) {
    try {
      return Optional.of(NameText.parse(node.text().orElse(""), escapes));
    } catch (InvalidValue invalid) {
      problems.add(node.origin(), Quoted.of(invalid.sentence().toString()));
      return Optional.empty();
    }
  }

  /**
   * Reads the name of a record set.
   *
   * @param node where it stands
   * @param zone the zone that it must be in
   * @param escapes how its bytes are escaped
   * @param problems takes what is wrong with it
   * @return the name relative to the zone; empty if it is none, or is not in the zone
   */
  public static Optional<String> relative(
      JsonNode node, NameText zone, Escapes escapes, ReadingProblems problems) {
    Optional<NameText> whole = read(node, escapes, problems);
    Optional<String> relative = whole.flatMap(name -> name.relativeTo(zone));
    if (whole.isPresent() && relative.isEmpty()) {
      problems.add(
          node.origin(),
          "'%s' is not in the zone '%s'".formatted(Quoted.of(whole.get().absolute()), zone));
    }
    return relative;
  }
}
