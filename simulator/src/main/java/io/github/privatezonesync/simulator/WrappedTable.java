package io.github.privatezonesync.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of cells as text in aligned columns; what is too wide for its column goes on below it. */
public final class WrappedTable {
  private static final String GAP = "  ";

  private WrappedTable() {}

  /**
   * Lays out rows. While a line would be too long, the widest column gives way.
   *
   * @param rows at least one row, each with a cell for every column
   * @param width the most characters of a line
   * @return the lines, each with its end
   */
  public static String of(List<List<String>> rows, int width) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    int room = width - GAP.length() * (widths.length - 1);
    while (IntStream.of(widths).sum() > room) {
      widths[widest(widths)]--;
    }
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> lines(row, widths, text));
    return text.toString();
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }

  private static void lines(List<String> row, int[] widths, StringBuilder text) {
    List<List<String>> cells = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < widths.length; i++) {
      List<String> cell = wrap(row.get(i), Math.max(1, widths[i]));
      cells.add(cell);
      height = Math.max(height, cell.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        out.append(part).append(" ".repeat(widths[i] - part.length())).append(GAP);
      }
      text.append(out.toString().stripTrailing()).append('\n');
    }
  }

  /**
   * Breaks a text at spaces, and a word that is too long where it must be.
   *
   * @param text the text
   * @param width the most characters of a line
   * @return the lines, at least one
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > width) {
      int space = rest.lastIndexOf(' ', width);
      int end = space > 0 ? space : width;
      lines.add(rest.substring(0, end));
      rest = rest.substring(space > 0 ? end + 1 : end);
    }
    lines.add(rest);
    return lines;
  }
}
