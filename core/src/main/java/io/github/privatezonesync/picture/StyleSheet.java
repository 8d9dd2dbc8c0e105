package io.github.privatezonesync.picture;

/** The style sheet of every picture: fonts that each system has, colours for light and dark. */
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

  private StyleSheet() {}

  static String css() {
    return LIGHT
        + Colours.STYLE
        + "@media (prefers-color-scheme: dark) {\n"
        + (DARK + Colours.STYLE_ON_DARK).indent(2)
        + "}\n"
        + SHARED;
  }
}
