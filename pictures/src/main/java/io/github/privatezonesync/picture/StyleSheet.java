package io.github.privatezonesync.picture;

/** The style sheets of the pictures: fonts that each system has, colours for light and dark. */
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
  private static final String LIGHT =
      """
      .page, .box, .card { fill: #ffffff; }
      .panel { fill: #f6f8fa; }
      .page, .panel, .box { stroke: #d1d9e0; }
      .card { stroke: #818b98; }
      .heading, .cloud, .name { fill: #1f2328; }
      .caption, .account, .detail, .id, .legend { fill: #59636e; }
      """;
  private static final String DARK =
      """
      .page, .box { fill: #0d1117; }
      .panel { fill: #151b23; }
      .card { fill: #212830; }
      .page, .panel, .box { stroke: #3d444d; }
      .card { stroke: #656c76; }
      .heading, .cloud, .name { fill: #f0f6fc; }
      .caption, .account, .detail, .id, .legend { fill: #9198a1; }
      """;

  private static final String SHARED_ON_MAPS =
      """
      .degree, .distance { font-size: 11px; }
      .distance { text-anchor: middle; paint-order: stroke; stroke-width: 6; stroke-linejoin: round; }
      .client { stroke-width: 2.5; }
      .name { font-size: 12px; }
      """;
  private static final String LIGHT_ON_MAPS =
      """
      .land { fill: #e6eaef; }
      .graticule { stroke: #d1d9e0; }
      .leader { stroke: #818b98; }
      .distance { fill: #1f2328; stroke: #f6f8fa; }
      .degree { fill: #59636e; }
      .client { fill: #ffffff; stroke: #59636e; }
      """;
  private static final String DARK_ON_MAPS =
      """
      .land { fill: #212830; }
      .graticule { stroke: #2f3742; }
      .leader { stroke: #656c76; }
      .distance { fill: #f0f6fc; stroke: #151b23; }
      .degree { fill: #9198a1; }
      .client { fill: #0d1117; stroke: #9198a1; }
      """;

  private static final String CARD = ".card.colour%1$d { fill: %2$s; stroke: %2$s; }";
  private static final String LINE = ".line.colour%1$d { stroke: %2$s; }";
  private static final String CLIENT = ".client.colour%1$d { stroke: %2$s; }";
  private static final String FILLED = ".filled.colour%1$d { fill: %2$s; }";

  private StyleSheet() {}

  static String ofTopology() {
    return sheet(
        LIGHT + Colours.onLight(CARD) + Colours.onLight(LINE), DARK + Colours.onDark(LINE), SHARED);
  }

  static String ofMap() {
    return sheet(
        LIGHT
            + LIGHT_ON_MAPS
            + Colours.onLight(LINE)
            + Colours.onLight(CLIENT)
            + Colours.onLight(FILLED),
        DARK
            + DARK_ON_MAPS
            + Colours.onDark(LINE)
            + Colours.onDark(CLIENT)
            + Colours.onDark(FILLED),
        SHARED + SHARED_ON_MAPS);
  }

  private static String sheet(String light, String dark, String shared) {
    return light + "@media (prefers-color-scheme: dark) {\n" + dark.indent(2) + "}\n" + shared;
  }
}
