package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.List;

/** What the signs of a picture mean, as far as it has them. */
final class Legend {
  private static final int ROW = 22;
  private static final int WIDE = 26;
  private static final int HEIGHT = 12;
  private static final int INDENT = 8;
  private static final int GAP = 20;
  private static final TextWidth TEXT = TextWidth.plain(12);

  private final List<Item> items = new ArrayList<>();

  /** Draws a sign into the box of its item. */
  private interface Sample {
    void draw(SvgWriter svg, Box box);
  }

  private record Item(Sample sample, int sampleWidth, String words) {
    int textX() {
      return sampleWidth + INDENT;
    }

    int width() {
      return textX() + TEXT.of(words);
    }
  }

  private Legend() {}

  static Legend of(Topology topology) {
    List<Association> associations = topology.associations();
    Legend legend = new Legend();
    if (!topology.zones().isEmpty()) {
      legend.add(card("card colour1"), "zone");
    }
    if (!topology.networks().isEmpty()) {
      legend.add(card("card"), "network");
    }
    if (!associations.stream().allMatch(Association::isForeign)) {
      legend.add(line("line colour1"), "answers in");
    }
    if (associations.stream().anyMatch(Association::isForeign)) {
      legend.add(line("line colour1 foreign"), "answers in, across accounts");
    }
    return legend;
  }

  static Legend of(RegionMap map) {
    Legend legend = new Legend();
    if (!map.endpoints().isEmpty()) {
      legend.add(Sign.ENDPOINT, "endpoint");
    }
    if (!map.clients().isEmpty()) {
      legend.add(Sign.CLIENT, "client, in the colour of the endpoint that it gets");
    }
    return legend;
  }

  private void add(Sample sample, String words) {
    items.add(new Item(sample, WIDE, words));
  }

  private void add(Sign sign, String words) {
    Sample sample = (svg, box) -> sign.draw(svg, box.middle(), "colour1");
    items.add(new Item(sample, Sign.SIZE, words));
  }

  private static Sample card(String style) {
    return (svg, box) -> svg.box(style, box, 3);
  }

  private static Sample line(String style) {
    return (svg, box) -> {
      int y = box.middle().y();
      svg.empty("path", "class", style, "d", Route.from(box.x(), y).to(box.right(), y));
    };
  }

  /** Draws the signs beside each other, as many in a row as fit. */
  int draw(SvgWriter svg, int left, int top, int width) {
    int x = left;
    int y = top;
    for (Item item : items) {
      if (x > left && x + item.width() > left + width) {
        x = left;
        y += ROW;
      }
      item.sample().draw(svg, new Box(x, y, item.sampleWidth(), HEIGHT));
      svg.text("text", item.words(), "class", "legend", "x", x + item.textX(), "y", y + 10);
      x += item.width() + GAP;
    }
    return items.isEmpty() ? top : y + ROW;
  }
}
