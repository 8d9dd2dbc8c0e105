package io.github.privatezonesync.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows as aligned columns, a line each. */
public final class TextTable {
  private TextTable() {}

  /**
   * The lines of rows.
   *
   * @param rows the rows, all with the same number of columns
   * @param indent what stands before each line
   * @return the lines, each with its line break
   */
  public static String of(List<List<String>> rows, String indent) {
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

  /**
   * Items by what they have in common.
   *
   * @param items the items
   * @param common what items of a group have in common
   * @param <K> the class of that
   * @param <T> the class of the items
   * @return the groups in the order in which they begin
   */
  public static <K, T> Map<K, List<T>> grouped(List<T> items, Function<T, K> common) {
    Map<K, List<T>> groups = new LinkedHashMap<>();
    for (T item : items) {
      groups.computeIfAbsent(common.apply(item), first -> new ArrayList<>()).add(item);
    }
    return groups;
  }
}
