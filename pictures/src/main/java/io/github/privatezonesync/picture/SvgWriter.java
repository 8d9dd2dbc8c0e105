package io.github.privatezonesync.picture;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements one a line, and escapes what they hold. */
final class SvgWriter {
  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  SvgWriter open(String element, Object... attributes) {
    tag(element, attributes).append(">\n");
    open.push(element);
    return this;
  }

  SvgWriter close() {
    String element = open.pop();
    indent().append("</").append(element).append(">\n");
    return this;
  }

  SvgWriter empty(String element, Object... attributes) {
    tag(element, attributes).append("/>\n");
    return this;
  }

  SvgWriter text(String element, String content, Object... attributes) {
    tag(element, attributes).append('>').append(escape(content));
    text.append("</").append(element).append(">\n");
    return this;
  }

  /** A style sheet, which holds nothing that must be escaped. */
  SvgWriter style(String css) {
    open("style");
    css.lines().forEach(line -> indent().append(line).append('\n'));
    return close();
  }

  /** Puts in what another writer wrote. */
  SvgWriter nest(SvgWriter inner) {
    inner.toString().lines().forEach(line -> indent().append(line).append('\n'));
    return this;
  }

  SvgWriter box(String style, Box box, int radius) {
    return empty(
        "rect",
        "class",
        style,
        "x",
        box.x(),
        "y",
        box.y(),
        "width",
        box.width(),
        "height",
        box.height(),
        "rx",
        radius);
  }

  SvgWriter circle(String style, Pixel centre, int radius) {
    return empty("circle", "class", style, "cx", centre.x(), "cy", centre.y(), "r", radius);
  }

  SvgWriter line(String style, Pixel from, Pixel to) {
    return empty(
        "line", "class", style, "x1", from.x(), "y1", from.y(), "x2", to.x(), "y2", to.y());
  }

  private StringBuilder tag(String element, Object... attributes) {
    indent().append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      text.append(escape(attributes[i + 1].toString())).append('"');
    }
    return text;
  }

  private StringBuilder indent() {
    return text.append("  ".repeat(open.size()));
  }

  static String escape(String plain) {
    StringBuilder escaped = new StringBuilder(plain.length());
    Visible.codePoints(plain)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
