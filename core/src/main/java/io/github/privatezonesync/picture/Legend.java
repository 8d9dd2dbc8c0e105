package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.List;

/** What the signs of a picture mean, as far as it has them. */
final class Legend {
  private static final int ROW = 22;
  private static final int SAMPLE_WIDTH = 26;
  private static final int SAMPLE_HEIGHT = 12;
  private static final int TEXT_X = 34;
  private static final int GAP = 20;
  private static final TextWidth TEXT = TextWidth.plain(12);

  private final List<Item> items = new ArrayList<>();

  /** A sign: a card's, or else a line's style. */
  private record Item(boolean card, String style, String words) {
    int width() {
      return TEXT_X + TEXT.of(words);
    }
  }

  Legend(Topology topology) {
    List<Association> associations = topology.associations();
    if (!topology.zones().isEmpty()) {
      items.add(new Item(true, "card colour1", "zone"));
    }
    if (!topology.networks().isEmpty()) {
      items.add(new Item(true, "card", "network"));
    }
    if (!associations.stream().allMatch(Association::isForeign)) {
      items.add(new Item(false, "line colour1", "answers in"));
    }
    if (associations.stream().anyMatch(Association::isForeign)) {
      items.add(new Item(false, "line colour1 foreign", "answers in, across accounts"));
    }
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
      draw(svg, item, x, y);
      x += item.width() + GAP;
    }
    return items.isEmpty() ? top : y + ROW;
  }

  private static void draw(SvgWriter svg, Item item, int x, int y) {
    if (item.card()) {
      svg.box(item.style(), new Box(x, y, SAMPLE_WIDTH, SAMPLE_HEIGHT), 3);
    } else {
      int middle = y + SAMPLE_HEIGHT / 2;
      Route line = Route.from(x, middle).to(x + SAMPLE_WIDTH, middle);
      svg.empty("path", "class", item.style(), "d", line);
    }
    svg.text("text", item.words(), "class", "legend", "x", x + TEXT_X, "y", y + 10);
  }
}
