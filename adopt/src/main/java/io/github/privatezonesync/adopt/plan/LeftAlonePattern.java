package io.github.privatezonesync.adopt.plan;

import io.github.privatezonesync.dns.NamePattern;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names that are somebody else's, as a plan prints them.
 *
 * @param text for example {@code *.vm}, or {@code _acme-challenge* TXT}
 * @param names the names without their types
 * @param types the types in capitals; none for all
 */
public record LeftAlonePattern(String text, NamePattern names, Set<String> types) {
  /** Copies the types. */
  public LeftAlonePattern {
    types = Set.copyOf(types);
  }

  static Optional<LeftAlonePattern> parse(String text) {
    List<String> words = Arrays.asList(text.split("[ ,]+", -1));
    try {
      return Optional.of(
          new LeftAlonePattern(
              text,
              NamePattern.parse(words.get(0), List.of()),
              Set.copyOf(words.subList(1, words.size()))));
    } catch (InvalidValue notOne) {
      return Optional.empty();
    }
  }

  /**
   * Tells whether a record set is among them.
   *
   * @param name its name relative to the zone
   * @param type its type in capitals, also one that cannot be declared
   * @return true if name and type are covered
   */
  public boolean covers(String name, String type) {
    return (types.isEmpty() || types.contains(type)) && names.covers(name, RecordType.A);
  }
}
