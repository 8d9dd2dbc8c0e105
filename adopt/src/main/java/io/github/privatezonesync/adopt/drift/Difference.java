package io.github.privatezonesync.adopt.drift;

import io.github.privatezonesync.adopt.found.Cloud;
import io.github.privatezonesync.adopt.found.Origin;
import java.util.Optional;

/**
 * Something that is not as declared. All texts may be foreign.
 *
 * @param kind what is wrong with it
 * @param cloud the cloud
 * @param target the key of the target, with {@code /} and the view if it has one; empty if no plan
 *     declares the zone
 * @param subject for example {@code record set db.corp.internal. A}
 * @param detail what is declared and what is live
 * @param owner who else may have written it, by its marks; empty if it has none, which proves
 *     nothing
 * @param origin where it was found; empty if it is not live
 */
public record Difference(
    Kind kind,
    Cloud cloud,
    String target,
    String subject,
    String detail,
    Optional<String> owner,
    Optional<Origin> origin) {
  /** What is wrong. */
  public enum Kind {
    /** It is live, and no plan has it. */
    UNDECLARED("live and undeclared"),
    /** A plan has it, and it is not live. */
    MISSING("declared and not live"),
    /** It is live otherwise than declared. */
    DIFFERENT("live and different");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }
}
