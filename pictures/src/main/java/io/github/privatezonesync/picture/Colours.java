package io.github.privatezonesync.picture;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The colour of each name: one for all that is called so, so that parts can be compared. */
final class Colours {
  /** Colours with enough contrast to white text on them. */
  private static final List<String> LIGHT =
      List.of("#0969da", "#1a7f37", "#8250df", "#bc4c00", "#bf3989", "#59636e");

  /** The same, lighter, for dark pages. */
  private static final List<String> DARK =
      List.of("#4493f8", "#3fb950", "#ab7df8", "#db6d28", "#db61a2", "#9198a1");

  private final List<String> names;

  Colours(Collection<String> names) {
    this.names = List.copyOf(new TreeSet<>(names));
  }

  /** The class of the style sheet that everything of a name has. */
  String of(String name) {
    return "colour" + (names.indexOf(name) % LIGHT.size() + 1);
  }

  /**
   * One rule of the style sheet for each colour.
   *
   * @param rule the rule, with {@code %1$d} for the number of the colour and {@code %2$s} for it
   */
  static String onLight(String rule) {
    return rules(rule, LIGHT);
  }

  /** As on light pages. */
  static String onDark(String rule) {
    return rules(rule, DARK);
  }

  private static String rules(String rule, List<String> colours) {
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < colours.size(); i++) {
      rules.append(rule.formatted(i + 1, colours.get(i))).append('\n');
    }
    return rules.toString();
  }
}
