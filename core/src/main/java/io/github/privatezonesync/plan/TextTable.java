package io.github.privatezonesync.plan;

import java.util.ArrayList;
import java.util.List;

/** Rows as aligned columns, a line each. */
final class TextTable {
  private TextTable() {}

  static List<String> lines(List<List<String>> rows, String indent) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int width = row.get(i).length();
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
    return rows.stream().map(row -> line(row, widths, indent)).toList();
  }

  private static String line(List<String> row, List<Integer> widths, String indent) {
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < row.size(); i++) {
      line.append(row.get(i)).append(" ".repeat(widths.get(i) - row.get(i).length() + 2));
    }
    return line.toString().stripTrailing();
  }
}
