package io.github.privatezonesync.picture;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The label of a site, a card with a line for each endpoint and client.
 *
 * @param site what is labelled
 * @param lines what it says
 * @param box where it stands
 */
record Label(Site site, List<LabelLine> lines, Box box) {
  private static final int PADDING_X = 7;
  private static final int PADDING_Y = 4;
  private static final int WIDEST = 340;

  static int width(List<LabelLine> lines) {
    int widest = lines.stream().mapToInt(LabelLine::width).max().orElse(0);
    return Math.min(WIDEST, widest + 2 * PADDING_X);
  }

  static int height(List<LabelLine> lines) {
    return lines.size() * LabelLine.HEIGHT + 2 * PADDING_Y;
  }

  /** Draws the line that ties it to its site; none is needed where they almost touch. */
  void drawLeader(SvgWriter svg) {
    Pixel nearest = box.nearestTo(site.at());
    if (nearest.distance(site.at()) > 2 * site.radius()) {
      svg.line("leader", site.at(), nearest);
    }
  }

  void draw(SvgWriter svg) {
    svg.open("g", "class", "label");
    svg.text("title", lines.stream().map(LabelLine::text).collect(Collectors.joining("; ")));
    svg.box("card", box, 4);
    int y = box.y() + PADDING_Y;
    for (LabelLine line : lines) {
      line.draw(svg, box.x() + PADDING_X, y, box.width() - 2 * PADDING_X);
      y += LabelLine.HEIGHT;
    }
    svg.close();
  }
}
