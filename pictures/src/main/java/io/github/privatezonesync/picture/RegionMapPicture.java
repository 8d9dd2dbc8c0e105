package io.github.privatezonesync.picture;

import java.util.List;

/** A map of regions as an SVG image: the map, what has no place on it, and what the signs mean. */
final class RegionMapPicture {
  private static final int MARGIN = Page.MARGIN;
  private static final int WIDTH = 880;
  private static final int LEFT_DEGREES = 40;
  private static final int LOWER_DEGREES = 24;
  private static final int ROW = 20;

  private final RegionMap map;
  private final Colours colours;
  private final LabelText text;
  private final SvgWriter svg = new SvgWriter();

  private RegionMapPicture(RegionMap map) {
    this.map = map;
    this.colours = new Colours(map.endpoints().stream().map(RegionMap.Endpoint::region).toList());
    this.text = new LabelText(map, colours);
  }

  static String of(RegionMap map) {
    return new RegionMapPicture(map).draw();
  }

  private String draw() {
    if (MapLayout.points(map).isEmpty()) {
      return page(WIDTH, drawBelow(drawHeading(WIDTH), WIDTH));
    }
    MapLayout layout = MapLayout.of(map, text, WIDTH - LEFT_DEGREES);
    int width = LEFT_DEGREES + layout.frame().width();
    int top = drawHeading(width);
    svg.open("g", "transform", "translate(" + (MARGIN + LEFT_DEGREES) + " " + top + ")");
    drawMap(layout);
    svg.close();
    return page(width, drawBelow(top + layout.frame().height() + LOWER_DEGREES, width));
  }

  private int drawHeading(int width) {
    return Page.drawHeading(svg, map.title(), map.caption(), width);
  }

  private String page(int width, int bottom) {
    Box page = new Box(0, 0, width + 2 * MARGIN, bottom + MARGIN);
    return Page.of(map.title(), map.inWords(), StyleSheet.ofMap(), page, svg);
  }

  private void drawMap(MapLayout layout) {
    MapFrame frame = layout.frame();
    svg.box("panel", frame.box(), 0);
    svg.empty("path", "class", "land", "d", Land.path(frame));
    new Graticule(frame).draw(svg);
    // an image within the image: it cuts off what goes beyond the map
    svg.open("svg", "width", frame.width(), "height", frame.height());
    layout.arrows().forEach(this::draw);
    svg.close();
    layout.labels().forEach(label -> label.drawLeader(svg));
    layout.sites().forEach(this::draw);
    layout.distances().forEach(distance -> distance.draw(svg));
    layout.labels().forEach(label -> label.draw(svg));
  }

  private void draw(Arrow arrow) {
    String colour = colours.of(arrow.endpoint());
    for (Curve curve : arrow.curves()) {
      svg.empty("path", "class", "line " + colour, "d", curve.path());
      svg.empty("polygon", "class", "filled " + colour, "points", curve.head());
    }
  }

  private void draw(Site site) {
    svg.open("g", "class", "site");
    if (site.endpoints().isEmpty()) {
      Sign.CLIENT.draw(svg, site.at(), clientColour(site));
    } else {
      if (!site.clients().isEmpty()) {
        Sign.drawRing(svg, site.at(), clientColour(site));
      }
      Sign.ENDPOINT.draw(svg, site.at(), colours.of(site.endpoints().get(0).region()));
    }
    svg.close();
  }

  /** The colour of a site's clients; they have none where they get different endpoints. */
  private String clientColour(Site site) {
    List<String> all =
        site.clients().stream().map(client -> colours.of(client.endpoint())).distinct().toList();
    return all.size() == 1 ? all.get(0) : "";
  }

  /** Draws what has no place, and what the signs mean, and tells where that ends. */
  private int drawBelow(int top, int width) {
    int y = top;
    List<LabelLine> unplaced = text.ofUnplaced();
    if (!unplaced.isEmpty()) {
      svg.text("text", "Places that are not known:", "class", "caption", "x", MARGIN, "y", y + 12);
      y += ROW;
      for (LabelLine line : unplaced) {
        line.draw(svg, MARGIN, y, width);
        y += ROW;
      }
    }
    if (map.endpoints().isEmpty() && map.clients().isEmpty()) {
      svg.text("text", map.inWords(), "class", "caption", "x", MARGIN, "y", y + 12);
      return y + ROW;
    }
    return Legend.of(map).draw(svg, MARGIN, y + 4, width);
  }
}
