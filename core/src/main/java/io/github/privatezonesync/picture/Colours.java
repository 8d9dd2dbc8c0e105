package io.github.privatezonesync.picture;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The colour of each zone: one for all zones of a name, so that clouds can be compared. */
final class Colours {
  private static final int HOW_MANY = 6;

  private final List<String> names;

  Colours(List<ZoneNode> zones) {
    SortedSet<String> sorted = new TreeSet<>();
    zones.forEach(zone -> sorted.add(zone.name()));
    this.names = List.copyOf(sorted);
  }

  /** The class of the style sheet that a zone and its lines have. */
  String of(ZoneNode zone) {
    return "colour" + (names.indexOf(zone.name()) % HOW_MANY + 1);
  }

  /** Six colours with enough contrast to white text on them, and lighter ones for dark pages. */
  static final String STYLE =
      """
      .card.colour1 { fill: #0969da; stroke: #0969da; }
      .card.colour2 { fill: #1a7f37; stroke: #1a7f37; }
      .card.colour3 { fill: #8250df; stroke: #8250df; }
      .card.colour4 { fill: #bc4c00; stroke: #bc4c00; }
      .card.colour5 { fill: #bf3989; stroke: #bf3989; }
      .card.colour6 { fill: #59636e; stroke: #59636e; }
      .line.colour1 { stroke: #0969da; }
      .line.colour2 { stroke: #1a7f37; }
      .line.colour3 { stroke: #8250df; }
      .line.colour4 { stroke: #bc4c00; }
      .line.colour5 { stroke: #bf3989; }
      .line.colour6 { stroke: #59636e; }
      """;

  static final String STYLE_ON_DARK =
      """
      .line.colour1 { stroke: #4493f8; }
      .line.colour2 { stroke: #3fb950; }
      .line.colour3 { stroke: #ab7df8; }
      .line.colour4 { stroke: #db6d28; }
      .line.colour5 { stroke: #db61a2; }
      .line.colour6 { stroke: #9198a1; }
      """;
}
