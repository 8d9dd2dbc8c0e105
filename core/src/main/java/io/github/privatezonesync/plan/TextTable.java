package io.github.privatezonesync.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows as aligned columns, a line each. */
final class TextTable {
  private TextTable() {}

  /** The lines of rows that have the same number of columns. */
  static String of(List<List<String>> rows, String indent) {
    int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < widths.length; i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** Items by what they have in common, in the order in which the groups begin. */
  static <K, T> Map<K, List<T>> grouped(List<T> items, Function<T, K> common) {
    Map<K, List<T>> groups = new LinkedHashMap<>();
    for (T item : items) {
      groups.computeIfAbsent(common.apply(item), first -> new ArrayList<>()).add(item);
    }
    return groups;
  }
}
