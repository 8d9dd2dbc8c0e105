package io.github.privatezonesync.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The text of a plan: aligned columns and wrapped sentences, at most 100 characters a line. */
public final class PlanText {
  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  /** A text without lines. */
  public PlanText() {}

  /**
   * Adds a line.
   *
   * @param full the line; of one that is too long, three dots stand for the end
   */
  public void line(String full) {
    String line = full.stripTrailing();
    text.append(line.length() > WIDTH ? line.substring(0, WIDTH - 3) + "..." : line).append('\n');
  }

  /**
   * Adds a title and rows below it.
   *
   * @param title the title
   * @param rows the rows, all with the same number of columns
   */
  public void rows(String title, List<List<String>> rows) {
    line("  " + title);
    TextTable.of(rows, "    ").lines().forEach(this::line);
  }

  /**
   * Adds the number of items of each kind.
   *
   * @param title what the items are
   * @param items the items
   * @param kind what kind an item is of
   * @param <T> the class of the items
   */
  public <T> void counts(String title, Collection<T> items, Function<T, String> kind) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    items.forEach(item -> counts.merge(kind.apply(item), 1, Integer::sum));
    List<List<String>> rows = new ArrayList<>();
    counts.forEach((of, count) -> rows.add(List.of(of, count.toString())));
    rows(title + ": " + items.size(), rows);
  }

  /**
   * Adds a sentence behind a title, on as many lines as it needs.
   *
   * @param title the title
   * @param full the sentence
   */
  public void wrapped(String title, String full) {
    StringBuilder line = new StringBuilder("  " + title);
    for (String word : full.split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line = new StringBuilder("  " + " ".repeat(title.length()));
      }
      line.append(' ').append(word);
    }
    line(line.toString());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
