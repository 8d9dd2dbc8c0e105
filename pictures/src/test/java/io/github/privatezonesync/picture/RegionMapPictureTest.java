package io.github.privatezonesync.picture;

import static io.github.privatezonesync.picture.Mapped.client;
import static io.github.privatezonesync.picture.Mapped.endpoint;
import static io.github.privatezonesync.picture.Mapped.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RegionMapPictureTest {
  private static final Path SMALL = Path.of("src/test/resources/region-map.svg");
  private static final RegionMap.Endpoint US = endpoint("us-east-1", "10.0.1.10");
  private static final RegionMap.Endpoint EU = endpoint("eu-west-1", "10.0.2.10");
  private static final RegionMap.Endpoint NZ = endpoint("ap-southeast-6", "10.0.3.10");

  @Test
  void isDrawnAsBefore() throws IOException {
    String svg = Mapped.small().svg();
    if ("update".equals(System.getProperty("pulumi.snapshots"))) {
      Files.createDirectories(SMALL.getParent());
      Files.writeString(SMALL, svg);
    }

    assertThat(svg)
        .as("the picture; if the change is meant, run the test with -Dpulumi.snapshots=update")
        .isEqualTo(Files.readString(SMALL));
  }

  @Test
  void isAnImageWithATitleAndADescription() {
    ParsedSvg svg = ParsedSvg.of(map(List.of(US), client("hub", "us-east1", "us-east-1")));

    assertThat(svg.root().getAttribute("role")).isEqualTo("img");
    assertThat(svg.byId("title").getTextContent()).isEqualTo("inference.corp.internal");
    assertThat(svg.byId("description").getTextContent())
        .isEqualTo("Endpoint us-east-1 is 10.0.1.10. hub in us-east1 gets us-east-1, 689 km.");
  }

  @Test
  void hasColoursForLightAndDarkAndNothingFromElsewhere() {
    String svg = Mapped.small().svg();

    assertThat(svg).contains("@media (prefers-color-scheme: dark)");
    assertThat(svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
        .doesNotContain("<script", "href", "http", "@import", "url(", "@font-face");
  }

  @Test
  void namesEndpointsAndClientsAndWritesDistancesOnArrows() {
    ParsedSvg svg = ParsedSvg.of(map(List.of(US, EU), client("hub", "us-west1", "us-east-1")));

    assertThat(svg.texts("name"))
        .containsExactlyInAnyOrder("us-east-1 · 10.0.1.10", "eu-west-1 · 10.0.2.10");
    assertThat(svg.texts("detail")).containsExactly("hub · us-west1");
    assertThat(svg.texts("distance")).containsExactly("3,619 km");
    assertThat(svg.count("polygon", "filled colour2")).isOne();
  }

  @Test
  void writesTheDistanceIntoTheLabelWhereThereIsNoArrow() {
    ParsedSvg svg = ParsedSvg.of(map(List.of(US), client("hub", "us-east4", "us-east-1")));

    assertThat(svg.texts("detail")).containsExactly("hub · us-east4 · 0 km");
    assertThat(svg.texts("distance")).isEmpty();
    assertThat(svg.count("polygon", "filled colour1")).isZero();
  }

  @Test
  void writesNoDistanceThatIsNotKnown() {
    RegionMap.Client hub =
        new RegionMap.Client(
            "hub", "us-west1", Places.of("us-west1"), "us-east-1", OptionalDouble.empty());

    ParsedSvg svg = ParsedSvg.of(map(List.of(US), hub));

    assertThat(svg.texts("distance")).isEmpty();
    assertThat(svg.texts("detail")).containsExactly("hub · us-west1 · gets us-east-1");
    assertThat(svg.count("polygon", "filled colour1")).isOne();
  }

  @Test
  void gathersWhatLiesAtOnePlaceInOneLabel() {
    ParsedSvg svg =
        ParsedSvg.of(
            map(
                List.of(US, EU),
                client("gcp", "us-east4", "us-east-1"),
                client("azure", "eastus", "us-east-1"),
                client("aws", "us-east-1", "eu-west-1")));

    assertThat(svg.count("g", "label")).isEqualTo(2);
    assertThat(svg.count("g", "site")).isEqualTo(2);
    assertThat(svg.texts("distance")).containsExactly("5,462 km");
    assertThat(svg.count("circle", "client")).as("of different endpoints: no colour").isOne();
  }

  @Test
  void writesOneArrowForAllClientsOfAPlaceWithTheShortestAndLongestDistance() {
    ParsedSvg svg =
        ParsedSvg.of(
            map(
                List.of(US),
                client("aws", "ap-southeast-1", "us-east-1"),
                client("gcp", "asia-southeast1", "us-east-1"),
                client("oci", "ap-singapore-2", "us-east-1")));

    assertThat(svg.texts("distance")).containsExactly("15,522–15,528 km");
    assertThat(svg.count("polygon", "filled colour1")).isOne();
  }

  @Test
  void countsTheClientsThatALabelHasNoRoomFor() {
    RegionMap.Client[] twelve =
        IntStream.range(0, 12)
            .mapToObj(i -> client("net-" + (char) ('a' + i), "us-west-2", "us-east-1"))
            .toArray(RegionMap.Client[]::new);

    ParsedSvg svg = ParsedSvg.of(map(List.of(US), twelve));

    assertThat(svg.texts("detail"))
        .hasSize(9)
        .startsWith("net-a · us-west-2")
        .endsWith("and 4 more");
  }

  @Test
  void goesTheShortWayRoundTheWorld() {
    RegionMap pacific = map(List.of(NZ), client("hub", "us-west-1", "ap-southeast-6"));

    assertThat(pacific.svg()).as("the date line is in the middle").contains(">180°<", ">150°W<");
    assertThat(ParsedSvg.of(pacific).lineStyles()).containsExactly("land", "line colour1");
  }

  @Test
  void leavesTheMapAndComesBackWhereThatIsTheShortWay() {
    RegionMap world =
        map(
            List.of(NZ, EU),
            client("us", "us-west-1", "ap-southeast-6"),
            client("sg", "ap-southeast-1", "ap-southeast-6"),
            client("in", "ap-south-1", "eu-west-1"),
            client("za", "af-south-1", "eu-west-1"),
            client("br", "sa-east-1", "eu-west-1"),
            client("us", "us-east-1", "eu-west-1"));

    ParsedSvg svg = ParsedSvg.of(world);

    svg.checkMap();
    assertThat(svg.count("path", "line colour1"))
        .as("one way in two parts, one in one")
        .isEqualTo(3);
    assertThat(svg.count("path", "line colour2")).isEqualTo(4);
    assertThat(svg.texts("distance")).contains("10,507 km");
  }

  @Test
  void listsWhatHasNoPlaceBelowTheMap() {
    RegionMap map =
        map(
            List.of(US, new RegionMap.Endpoint("moon-1", Optional.empty(), "10.0.9.9")),
            client("iso", "us-iso-east-1", "us-east-1"),
            new RegionMap.Client(
                "hub", "us-west1", Places.of("us-west1"), "moon-1", OptionalDouble.empty()));

    ParsedSvg svg = ParsedSvg.of(map);

    assertThat(svg.texts())
        .containsSubsequence(
            "hub · us-west1 · gets moon-1",
            "Places that are not known:",
            "moon-1 · 10.0.9.9",
            "iso · us-iso-east-1 · gets us-east-1",
            "endpoint");
    assertThat(svg.count("g", "site")).isEqualTo(2);
  }

  @Test
  void hasNoMapWhereNoPlaceIsKnown() {
    assertThat(ParsedSvg.of(Mapped.withoutPlaces()).texts())
        .containsExactly(
            "inference.corp.internal",
            "Places that are not known:",
            "moon-1 · 10.0.0.1",
            "hub · mars-1 · gets moon-1",
            "endpoint",
            "client, in the colour of the endpoint that it gets");
  }

  @Test
  void saysThatThereIsNothing() {
    assertThat(ParsedSvg.of(map(List.of())).texts())
        .containsExactly("inference.corp.internal", "No endpoint and no client.");
  }

  @Test
  void escapesWhatAnXmlDocumentCannotHold() {
    String odd = "<a href=\"x\">&amp;'\u0000\u2028😀";
    Optional<MapPoint> point = Optional.of(new MapPoint(0, 0));
    RegionMap map =
        new RegionMap(
            odd,
            odd,
            List.of(new RegionMap.Endpoint(odd, point, odd)),
            List.of(new RegionMap.Client(odd, odd, Optional.empty(), odd, OptionalDouble.empty())));

    ParsedSvg svg = ParsedSvg.of(map);

    assertThat(svg.texts().get(0)).isEqualTo("<a href=\"x\">&amp;'\ufffd\ufffd😀");
    assertThat(svg.texts("detail").get(0)).startsWith("<a href=\"x\">&amp;'\ufffd\ufffd😀 · <a");
  }

  @Property(tries = 100)
  void overlapsNothing(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 8) int endpoints,
      @ForAll @IntRange(max = 40) int clients) {
    RegionMap map = Mapped.random(seed, endpoints, clients);
    if (!MapLayout.points(map).isEmpty()) {
      ParsedSvg.of(map).checkMap();
    }
  }

  @Property(tries = 50)
  void labelsEverySiteAnywhereOnEarth(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -90, max = 90) Double> latitudes,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
    RegionMap.Client[] clients =
        IntStream.range(0, latitudes.size())
            .mapToObj(
                i ->
                    new RegionMap.Client(
                        "net-" + i,
                        "region",
                        Optional.of(new MapPoint(latitudes.get(i), longitude * (i % 3 - 1))),
                        "us-east-1",
                        OptionalDouble.of(i)))
            .toArray(RegionMap.Client[]::new);

    ParsedSvg svg = ParsedSvg.of(map(List.of(US), clients));

    assertThat(svg.count("g", "label")).isEqualTo(svg.count("g", "site")).isPositive();
  }

  @Test
  void isLargerWhereThereIsMoreToSay() {
    RegionMap.Client[] everywhere =
        Places.regions("azure").stream()
            .map(region -> client("a-network-of-azure", region, "us-east-1"))
            .toArray(RegionMap.Client[]::new);

    ParsedSvg svg = ParsedSvg.of(map(List.of(US), everywhere));

    svg.checkMap();
    assertThat(Integer.parseInt(svg.root().getAttribute("width"))).isBetween(1_000, 2_000);
    assertThat(svg.texts("detail")).hasSize(73);
  }

  @Test
  void showsAPlaceAloneWithItsSurroundings() {
    ParsedSvg svg = ParsedSvg.of(map(List.of(NZ)));

    svg.checkMap();
    assertThat(svg.texts("degree")).contains("30°S", "40°S", "170°E", "180°", "170°W");
  }
}
