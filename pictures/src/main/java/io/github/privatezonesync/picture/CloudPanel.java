package io.github.privatezonesync.picture;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One cloud as a panel of the picture. */
final class CloudPanel {
  private static final int PADDING = CloudLayout.PADDING;
  private static final TextWidth NAME = TextWidth.bold(14);
  private static final TextWidth SMALL = TextWidth.plain(12);
  private static final TextWidth ID = TextWidth.monospace(11);

  private final CloudLayout layout;
  private final Map<Lane, List<Route>> routes;
  private final Colours colours;

  CloudPanel(CloudGroup cloud, List<Association> associations, Colours colours) {
    Lanes lanes = new Lanes(associations);
    this.layout = new CloudLayout(cloud, lanes);
    this.routes = Routes.of(associations, lanes, layout);
    this.colours = colours;
  }

  int width() {
    return layout.width();
  }

  int height() {
    return layout.height();
  }

  /** Draws the panel, which may be higher than it needs to be. */
  void draw(SvgWriter svg, int x, int y, int height) {
    svg.open("g", "transform", "translate(" + x + " " + y + ")");
    svg.box("panel", new Box(0, 0, width(), height), 8);
    svg.text("text", layout.name(), "class", "cloud", "x", PADDING, "y", 25);
    layout.accounts().forEach(account -> drawAccount(svg, account));
    routes.forEach((lane, onIt) -> drawLine(svg, lane, onIt));
    layout.cards().values().forEach(card -> drawCard(svg, card));
    svg.close();
  }

  private static void drawAccount(SvgWriter svg, AccountBox account) {
    svg.box("box", account.box(), 6);
    String name = SMALL.cutEnd(account.name(), account.nameWidth());
    svg.text("text", name, "class", "account", "x", account.nameX(), "y", account.box().y() + 20);
  }

  private void drawLine(SvgWriter svg, Lane lane, List<Route> routes) {
    String style = "line " + colours.of(lane.zone().name());
    String data = routes.stream().map(Route::toString).collect(Collectors.joining(" "));
    svg.empty("path", "class", lane.foreign() ? style + " foreign" : style, "d", data);
  }

  private void drawCard(SvgWriter svg, Card card) {
    Node node = card.node();
    Box box = card.box();
    boolean zone = node instanceof ZoneNode;
    int room = box.width() - 2 * PADDING;
    svg.open("g", "class", zone ? "zone" : "network");
    svg.text("title", (node.name() + " " + node.detail() + " " + node.id()).strip());
    svg.box(node instanceof ZoneNode z ? "card " + colours.of(z.name()) : "card", box, 5);
    drawText(svg, "name", NAME.cutEnd(node.name(), room), box, 20);
    drawText(svg, "detail", SMALL.cutEnd(node.detail(), room), box, 37);
    drawText(svg, "id", ID.cutStart(node.id(), room), box, 53);
    svg.close();
  }

  private static void drawText(SvgWriter svg, String style, String text, Box box, int y) {
    if (!text.isEmpty()) {
      svg.text("text", text, "class", style, "x", box.x() + PADDING, "y", box.y() + y);
    }
  }
}
