package io.github.privatezonesync.adopt.mark;

import io.github.privatezonesync.adopt.draft.Fact;
import io.github.privatezonesync.adopt.found.Mark;
import io.github.privatezonesync.adopt.json.Quoted;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sign of another writer.
 *
 * @param writer who; {@code %s} stands for what the first group of the pattern finds
 * @param subject what the pattern is matched with
 * @param pattern matches the whole text
 * @param effect what follows
 * @param certainty how far the sign can be trusted
 * @param source where the writer says or does so
 */
public record MarkRule(
    String writer,
    Fact.Subject subject,
    Pattern pattern,
    Effect effect,
    Mark.Certainty certainty,
    String source) {
  /** What follows from a mark. */
  public enum Effect {
    /** The zone is refused. */
    REFUSE_ZONE,
    /** The record set is left out. */
    LEAVE_OUT,
    /** Only the report says so. */
    NOTE
  }

  /**
   * A mark with what follows from it.
   *
   * @param mark the mark
   * @param effect what follows
   */
  public record Hit(Mark mark, Effect effect) {}

  Optional<Hit> hit(Fact fact) {
    if (fact.subject() != subject) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(fact.text());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.groupCount() > 0 ? String.valueOf(matcher.group(1)) : "";
    Mark mark = new Mark(writer.formatted(Quoted.of(name)), certainty, Quoted.of(fact.text()));
    return Optional.of(new Hit(mark, effect));
  }
}
