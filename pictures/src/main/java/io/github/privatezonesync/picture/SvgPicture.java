package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A topology as an SVG image: a panel for each cloud, as many beside each other as fit on a page,
 * and what the signs mean below them.
 */
final class SvgPicture {
  private static final int MARGIN = Page.MARGIN;
  private static final int GAP = 12;
  private static final int PAGE_WIDTH = 880;
  private static final int NARROWEST = 276;

  private final Topology topology;
  private final List<List<CloudPanel>> shelves = new ArrayList<>();
  private final int width;

  private SvgPicture(Topology topology) {
    this.topology = topology;
    Colours colours = new Colours(topology.zones().stream().map(ZoneNode::name).toList());
    for (CloudGroup cloud : topology.clouds()) {
      List<Association> associations =
          topology.associations().stream()
              .filter(association -> association.zone().place().cloud().equals(cloud.name()))
              .toList();
      shelve(new CloudPanel(cloud, associations, colours));
    }
    int panels = shelves.stream().mapToInt(SvgPicture::width).max().orElse(NARROWEST);
    int words = Page.headingWidth(topology.title(), topology.caption());
    this.width = Math.max(panels, Math.min(PAGE_WIDTH, words));
  }

  static String of(Topology topology) {
    return new SvgPicture(topology).draw();
  }

  private void shelve(CloudPanel panel) {
    List<CloudPanel> last = shelves.isEmpty() ? List.of() : shelves.get(shelves.size() - 1);
    if (last.isEmpty() || width(last) + GAP + panel.width() > PAGE_WIDTH) {
      last = new ArrayList<>();
      shelves.add(last);
    }
    last.add(panel);
  }

  private static int width(List<CloudPanel> shelf) {
    return shelf.stream().mapToInt(CloudPanel::width).sum() + GAP * (shelf.size() - 1);
  }

  private String draw() {
    SvgWriter body = new SvgWriter();
    Box page = new Box(0, 0, width + 2 * MARGIN, drawBody(body) + MARGIN);
    return Page.of(topology.title(), topology.inWords(), StyleSheet.ofTopology(), page, body);
  }

  /** Draws everything except the page itself, and gives back where it ends. */
  private int drawBody(SvgWriter svg) {
    int y = Page.drawHeading(svg, topology.title(), topology.caption(), width);
    if (shelves.isEmpty()) {
      svg.text("text", topology.inWords(), "class", "caption", "x", MARGIN, "y", y + 12);
      return y + 20;
    }
    for (List<CloudPanel> shelf : shelves) {
      int height = shelf.stream().mapToInt(CloudPanel::height).max().orElse(0);
      int x = MARGIN;
      for (CloudPanel panel : shelf) {
        panel.draw(svg, x, y, height);
        x += panel.width() + GAP;
      }
      y += height + GAP;
    }
    return Legend.of(topology).draw(svg, MARGIN, y + 4, width);
  }
}
