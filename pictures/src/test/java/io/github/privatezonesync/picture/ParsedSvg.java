package io.github.privatezonesync.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A picture as a reader of XML sees it, with what can be said of its geometry. */
final class ParsedSvg {
  private static final Pattern SEGMENT =
      Pattern.compile("([ML])(\\d+) (\\d+)|Q(\\d+) (\\d+) (\\d+) (\\d+)");
  private static final Pattern TRANSLATION = Pattern.compile("translate\\((\\d+) (\\d+)\\)");

  private final Document document;

  private ParsedSvg(Document document) {
    this.document = document;
  }

  static ParsedSvg of(Topology topology) {
    return of(topology.svg());
  }

  static ParsedSvg of(ForwardingMap map) {
    return of(map.svg());
  }

  static ParsedSvg of(RegionMap map) {
    return of(map.svg());
  }

  private static ParsedSvg of(String svg) {
    try {
      return new ParsedSvg(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg))));
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + svg, e);
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  Element byId(String id) {
    return elements(root(), "*").stream()
        .filter(element -> element.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  List<String> texts() {
    return elements(root(), "text").stream().map(Element::getTextContent).toList();
  }

  List<String> lineStyles() {
    return styles("path");
  }

  List<String> cardStyles() {
    return styles("rect").stream().filter(style -> style.startsWith("card")).toList();
  }

  private List<String> styles(String name) {
    return elements(root(), name).stream().map(element -> element.getAttribute("class")).toList();
  }

  /** The styles of all that has one, from the bottom to the top. */
  List<String> styles() {
    return styles("*").stream().filter(style -> !style.isEmpty()).toList();
  }

  /** How often each kind of element has a style. */
  int count(String name, String style) {
    return (int) styles(name).stream().filter(style::equals).count();
  }

  /** The texts of one style. */
  List<String> texts(String style) {
    return elements(root(), "text").stream()
        .filter(element -> element.getAttribute("class").equals(style))
        .map(Element::getTextContent)
        .toList();
  }

  /** Labels, signs and distances lie on the map and not on each other. */
  void checkMap() {
    Rectangle map = rectangle(byStyle("rect", "panel").get(0));
    List<Rectangle> taken = new ArrayList<>();
    byStyle("g", "site").forEach(site -> taken.add(extent(site)));
    assertThat(taken).allMatch(map::contains);
    List<Rectangle> words = new ArrayList<>();
    byStyle("g", "label").forEach(label -> words.add(rectangle(elements(label, "rect").get(0))));
    byStyle("text", "distance").forEach(text -> words.add(extentOfDistance(text)));
    for (Rectangle box : words) {
      assertThat(map.contains(box)).as("%s in %s", box, map).isTrue();
      assertThat(taken).noneMatch(box::intersects);
      taken.add(box);
    }
  }

  private List<Element> byStyle(String name, String style) {
    return elements(root(), name).stream()
        .filter(element -> element.getAttribute("class").equals(style))
        .toList();
  }

  /** What the circle of a site covers, or else its square. */
  private static Rectangle extent(Element site) {
    List<Element> circles = elements(site, "circle");
    if (circles.isEmpty()) {
      return rectangle(elements(site, "rect").get(0));
    }
    Element circle = circles.get(0);
    int radius = number(circle, "r");
    return new Rectangle(
        number(circle, "cx") - radius, number(circle, "cy") - radius, 2 * radius, 2 * radius);
  }

  private static Rectangle extentOfDistance(Element text) {
    int width = TextWidth.plain(11).of(text.getTextContent());
    return new Rectangle(number(text, "x") - width / 2, number(text, "y") - 10, width, 12);
  }

  /** Panels lie in the page, cards in a panel, and neither cards nor lines on a card. */
  void check() {
    Rectangle page = rectangle(elements(root(), "rect").get(0));
    List<Rectangle> panels = new ArrayList<>();
    for (Element group : elements(root(), "g")) {
      MatchResult at =
          TRANSLATION.matcher(group.getAttribute("transform")).results().findFirst().orElse(null);
      if (at != null) {
        Rectangle panel = rectangle(elements(group, "rect").get(0));
        checkPanel(group, panel);
        panel.translate(number(at, 1), number(at, 2));
        assertThat(page.contains(panel)).as("%s in %s", panel, page).isTrue();
        assertThat(panels).noneMatch(panel::intersects);
        panels.add(panel);
      }
    }
  }

  private static void checkPanel(Element group, Rectangle panel) {
    List<Rectangle> cards = new ArrayList<>();
    for (Element element : elements(group, "rect")) {
      Rectangle box = rectangle(element);
      assertThat(panel.contains(box)).as("%s in %s", box, panel).isTrue();
      if (element.getAttribute("class").startsWith("card")) {
        assertThat(cards).noneMatch(box::intersects);
        cards.add(box);
      }
    }
    for (Element path : elements(group, "path")) {
      for (Rectangle line : segments(path.getAttribute("d"))) {
        assertThat(panel.contains(line)).as("%s in %s", line, panel).isTrue();
        assertThat(cards).noneMatch(line::intersects);
      }
    }
  }

  /** The straight parts of a line, made one pixel thick; they end where a card begins. */
  private static List<Rectangle> segments(String path) {
    List<Rectangle> segments = new ArrayList<>();
    int x = 0;
    int y = 0;
    for (MatchResult step : SEGMENT.matcher(path).results().toList()) {
      boolean curve = step.group(1) == null;
      int nextX = number(step, curve ? 6 : 2);
      int nextY = number(step, curve ? 7 : 3);
      if ("L".equals(step.group(1))) {
        assertThat(x == nextX || y == nextY)
            .as("straight to %s %s in %s", nextX, nextY, path)
            .isTrue();
        segments.add(
            new Rectangle(
                Math.min(x, nextX),
                Math.min(y, nextY),
                Math.max(1, Math.abs(nextX - x)),
                Math.max(1, Math.abs(nextY - y))));
      }
      x = nextX;
      y = nextY;
    }
    return segments;
  }

  private static Rectangle rectangle(Element element) {
    return new Rectangle(
        number(element, "x"),
        number(element, "y"),
        number(element, "width"),
        number(element, "height"));
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
