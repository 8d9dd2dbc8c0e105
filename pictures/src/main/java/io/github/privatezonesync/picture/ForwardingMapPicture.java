package io.github.privatezonesync.picture;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who asks whom as an SVG image: the parties around an ellipse, an arrow for each question in the
 * colour of its domain, and the domains below.
 */
final class ForwardingMapPicture {
  private static final int MARGIN = Page.MARGIN;
  private static final int CARD_WIDTH = 204;
  private static final int CARD_HEIGHT = 46;
  private static final int PADDING = 10;
  private static final int ROW = 22;
  private static final double BEND = 0.12;

  /** So much of the ellipse belongs to a party that cards do not touch. */
  private static final int ARC = 150;

  private static final TextWidth NAME = TextWidth.bold(14);
  private static final TextWidth DETAIL = TextWidth.plain(12);
  private static final TextWidth LEGEND = TextWidth.plain(12);

  private final ForwardingMap map;
  private final Colours colours;
  private final Map<String, Box> cards = new LinkedHashMap<>();
  private final int width;
  private final int height;

  private ForwardingMapPicture(ForwardingMap map) {
    this.map = map;
    this.colours = new Colours(map.allDomains());
    int around = Math.max(1, map.parties().size());
    int radiusX = Math.max(220, around * ARC / 5);
    int radiusY = Math.max(110, around * ARC / 9);
    this.width = 2 * radiusX + CARD_WIDTH;
    this.height = 2 * radiusY + CARD_HEIGHT;
    for (int i = 0; i < map.parties().size(); i++) {
      double angle = Math.PI + 2 * Math.PI * i / around;
      Pixel middle =
          new Pixel(
              MARGIN + width / 2 + (int) Math.round(radiusX * Math.cos(angle)),
              height / 2 + (int) Math.round(radiusY * Math.sin(angle)));
      cards.put(map.parties().get(i).name(), Box.around(middle, CARD_WIDTH, CARD_HEIGHT));
    }
  }

  static String of(ForwardingMap map) {
    return new ForwardingMapPicture(map).draw();
  }

  private String draw() {
    SvgWriter svg = new SvgWriter();
    int top = Page.drawHeading(svg, map.title(), map.caption(), width) + 8;
    svg.open("g", "transform", "translate(0 " + top + ")");
    Map<List<String>, Integer> lines = new HashMap<>();
    for (Asks asks : map.questions()) {
      arrow(svg, asks, lines.merge(List.of(asks.from(), asks.to()), 1, Integer::sum));
    }
    map.parties().forEach(party -> card(svg, party));
    svg.close();
    int bottom = legend(svg, top + height + 16);
    Box page = new Box(0, 0, width + 2 * MARGIN, bottom + MARGIN);
    return Page.of(map.title(), map.inWords(), StyleSheet.ofMap(), page, svg);
  }

  /** Bent to its left, so that there and back are apart; each further question a little more. */
  private void arrow(SvgWriter svg, Asks asks, int number) {
    Pixel from = card(asks.from()).middle();
    Box target = card(asks.to());
    Curve whole =
        Curve.between(from, target.middle(), BEND * number, target.middle().x() >= from.x(), 0);
    Curve curve = new Curve(whole.start(), whole.control(), edge(target, whole.control()));
    String colour = colours.of(asks.domain());
    svg.open("g");
    svg.text("title", "%s asks %s for %s".formatted(asks.from(), asks.to(), asks.domain()));
    svg.empty("path", "class", "line " + colour, "d", curve.path());
    svg.empty("polygon", "class", "filled " + colour, "points", curve.head());
    svg.close();
  }

  /** Where the line from a point to the middle of a card meets its edge. */
  private static Pixel edge(Box card, Pixel from) {
    Pixel middle = card.middle();
    double dx = Math.abs(from.x() - middle.x());
    double dy = Math.abs(from.y() - middle.y());
    double part =
        Math.min(
            dx == 0 ? 1 : (card.width() / 2.0 + 2) / dx,
            dy == 0 ? 1 : (card.height() / 2.0 + 2) / dy);
    return middle.towards(from, Math.min(1, part));
  }

  private Box card(String name) {
    return Objects.requireNonNull(cards.get(name));
  }

  private void card(SvgWriter svg, Party party) {
    Box box = card(party.name());
    int room = CARD_WIDTH - 2 * PADDING;
    svg.open("g");
    svg.text("title", party.name() + ", " + party.detail());
    svg.box("card", box, 6);
    svg.text(
        "text",
        NAME.cutStart(party.name(), room),
        "class",
        "name",
        "x",
        box.x() + PADDING,
        "y",
        box.y() + 19);
    svg.text(
        "text",
        DETAIL.cutEnd(party.detail(), room),
        "class",
        "detail",
        "x",
        box.x() + PADDING,
        "y",
        box.y() + 36);
    svg.close();
  }

  private int legend(SvgWriter svg, int top) {
    int x = MARGIN;
    int y = top;
    for (String domain : map.allDomains()) {
      int item = 26 + 8 + LEGEND.of(domain) + 20;
      if (x > MARGIN && x + item > MARGIN + width) {
        x = MARGIN;
        y += ROW;
      }
      svg.line("line " + colours.of(domain), new Pixel(x, y), new Pixel(x + 26, y));
      svg.text("text", domain, "class", "legend", "x", x + 34, "y", y + 4);
      x += item;
    }
    return y + ROW / 2;
  }
}
