package io.github.privatezonesync.picture;

import java.util.List;

/** The colours of a picture on light pages and on dark ones, as rules of its style sheet. */
final class Theme {
  /** What a picture has unless the page is dark. The colours of names contrast with white text. */
  static final Theme LIGHT =
      new Theme(
          List.of("#0969da", "#1a7f37", "#8250df", "#bc4c00", "#bf3989", "#59636e"),
          """
      .page, .box, .card { fill: #ffffff; }
      .panel { fill: #f6f8fa; }
      .page, .panel, .box { stroke: #d1d9e0; }
      .card { stroke: #818b98; }
      .heading, .cloud, .name { fill: #1f2328; }
      .caption, .account, .detail, .id, .legend { fill: #59636e; }
      """,
          """
      .land { fill: #e6eaef; }
      .graticule { stroke: #d1d9e0; }
      .leader { stroke: #818b98; }
      .distance { fill: #1f2328; stroke: #f6f8fa; }
      .degree { fill: #59636e; }
      .client { fill: #ffffff; stroke: #59636e; }
      """);

  /** The same names in lighter colours. */
  static final Theme DARK =
      new Theme(
          List.of("#4493f8", "#3fb950", "#ab7df8", "#db6d28", "#db61a2", "#9198a1"),
          """
      .page, .box { fill: #0d1117; }
      .panel { fill: #151b23; }
      .card { fill: #212830; }
      .page, .panel, .box { stroke: #3d444d; }
      .card { stroke: #656c76; }
      .heading, .cloud, .name { fill: #f0f6fc; }
      .caption, .account, .detail, .id, .legend { fill: #9198a1; }
      """,
          """
      .land { fill: #212830; }
      .graticule { stroke: #2f3742; }
      .leader { stroke: #656c76; }
      .distance { fill: #f0f6fc; stroke: #151b23; }
      .degree { fill: #9198a1; }
      .client { fill: #0d1117; stroke: #9198a1; }
      """);

  private final List<String> ofNames;
  private final String everywhere;
  private final String onMaps;

  private Theme(List<String> ofNames, String everywhere, String onMaps) {
    this.ofNames = ofNames;
    this.everywhere = everywhere;
    this.onMaps = onMaps;
  }

  /** The rules for every picture. */
  String everywhere() {
    return everywhere;
  }

  /** Further rules for maps. */
  String onMaps() {
    return onMaps;
  }

  /** How many colours there are for names. */
  int colours() {
    return ofNames.size();
  }

  /**
   * One rule for each colour of names.
   *
   * @param rule the rule, with {@code %1$d} for the number of the colour and {@code %2$s} for it
   */
  String forEachName(String rule) {
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < ofNames.size(); i++) {
      rules.append(rule.formatted(i + 1, ofNames.get(i))).append('\n');
    }
    return rules.toString();
  }
}
