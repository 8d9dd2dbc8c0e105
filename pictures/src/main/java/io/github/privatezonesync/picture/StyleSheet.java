package io.github.privatezonesync.picture;

/** The style sheets of the pictures: fonts that each system has, and the colours of both themes. */
final class StyleSheet {
  private static final String SHARED =
      """
      text { font-family: system-ui, -apple-system, "Segoe UI", Arial, sans-serif; }
      text.id { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 11px; }
      .heading { font-size: 20px; font-weight: 600; }
      .cloud { font-size: 15px; font-weight: 600; }
      .name { font-size: 14px; font-weight: 600; }
      .caption, .account, .detail, .legend { font-size: 12px; }
      .line { fill: none; stroke-width: 1.5; }
      .foreign { stroke-dasharray: 5 3; }
      .zone text { fill: #ffffff; }
      """;

  private static final String SHARED_ON_MAPS =
      """
      .degree, .distance { font-size: 11px; }
      .distance { text-anchor: middle; paint-order: stroke; stroke-width: 6; stroke-linejoin: round; }
      .client { stroke-width: 2.5; }
      .name { font-size: 12px; }
      """;

  private static final String CARD = ".card.colour%1$d { fill: %2$s; stroke: %2$s; }";
  private static final String LINE = ".line.colour%1$d { stroke: %2$s; }";
  private static final String CLIENT = ".client.colour%1$d { stroke: %2$s; }";
  private static final String FILLED = ".filled.colour%1$d { fill: %2$s; }";

  private StyleSheet() {}

  static String ofTopology() {
    return sheet(
        Theme.LIGHT.everywhere() + Theme.LIGHT.forEachName(CARD) + Theme.LIGHT.forEachName(LINE),
        Theme.DARK.everywhere() + Theme.DARK.forEachName(LINE),
        SHARED);
  }

  static String ofMap() {
    return sheet(ofMap(Theme.LIGHT), ofMap(Theme.DARK), SHARED + SHARED_ON_MAPS);
  }

  private static String ofMap(Theme theme) {
    return theme.everywhere()
        + theme.onMaps()
        + theme.forEachName(LINE)
        + theme.forEachName(CLIENT)
        + theme.forEachName(FILLED);
  }

  private static String sheet(String light, String dark, String shared) {
    return light + "@media (prefers-color-scheme: dark) {\n" + dark.indent(2) + "}\n" + shared;
  }
}
