package io.github.privatezonesync.picture;

import static io.github.privatezonesync.picture.Drawn.AWS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SvgPictureTest {
  @Test
  void isAnImageWithATitleAndADescription() {
    ParsedSvg svg = ParsedSvg.of(Drawn.acrossAccounts());

    assertThat(svg.root().getAttribute("role")).isEqualTo("img");
    assertThat(svg.root().getAttribute("aria-labelledby")).isEqualTo("title description");
    assertThat(svg.byId("title").getTextContent()).isEqualTo("corp.internal");
    assertThat(svg.byId("description").getTextContent())
        .isEqualTo(
            "Zone corp.internal of Amazon Route 53, account 1, answers in us, lab (account 2).");
  }

  @Test
  void showsEveryNameAndWhatTheSignsMean() {
    assertThat(ParsedSvg.of(Drawn.acrossAccounts()).texts())
        .containsExactly(
            "corp.internal",
            "for a test",
            "Amazon Route 53",
            "account 1",
            "account 2",
            "corp.internal",
            "3 record sets",
            "us",
            "eu-west-1",
            "vpc-us",
            "lab",
            "eu-west-1",
            "vpc-lab",
            "zone",
            "network",
            "answers in",
            "answers in, across accounts");
  }

  @Test
  void explainsOnlyTheSignsThatItHas() {
    NetworkNode hub = Drawn.network(AWS, "account 1", "hub");

    assertThat(ParsedSvg.of(new Topology("t", "", List.of(), List.of(hub))).texts())
        .containsExactly(
            "t", "Amazon Route 53", "account 1", "hub", "eu-west-1", "vpc-hub", "network");
  }

  @Test
  void saysThatThereIsNothing() {
    assertThat(ParsedSvg.of(new Topology("t", "", List.of(), List.of())).texts())
        .containsExactly("t", "No zone and no network.");
  }

  @Test
  void dashesWhatCrossesAccounts() {
    assertThat(ParsedSvg.of(Drawn.acrossAccounts()).lineStyles())
        .containsExactly(
            "line colour1", "line colour1 foreign", "line colour1", "line colour1 foreign");
  }

  @Test
  void hasColoursForLightAndDarkAndNothingFromElsewhere() {
    String svg = Drawn.acrossAccounts().svg();

    assertThat(svg).contains("@media (prefers-color-scheme: dark)");
    assertThat(svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
        .doesNotContain("<script", "href", "http", "@import", "url(", "@font-face");
  }

  @Test
  void showsZonesOfOneNameInOneColour() {
    Topology topology =
        new Topology(
            "t",
            "",
            List.of(
                Drawn.zone(AWS, "account 1", "b.internal"),
                Drawn.zone(Drawn.GCP, "project p", "a.internal"),
                Drawn.zone(Drawn.GCP, "project p", "b.internal")),
            List.of());

    assertThat(ParsedSvg.of(topology).cardStyles())
        .containsExactly("card colour2", "card colour1", "card colour2", "card colour1");
  }

  @Test
  void escapesWhatAnXmlDocumentCannotHold() {
    String odd = "<a href=\"x\">&amp;'\u0000\u0007\ud800\u2028😀";
    NetworkNode network = new NetworkNode(new Place(odd, odd), odd, odd, odd, odd);

    ParsedSvg svg = ParsedSvg.of(new Topology(odd, odd, List.of(), List.of(network)));

    assertThat(svg.texts().get(0)).isEqualTo("<a href=\"x\">&amp;'\ufffd\ufffd\ufffd\ufffd😀");
  }

  @Property(tries = 100)
  void overlapsNothing(
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int zones,
      @ForAll @IntRange(max = 50) int networks) {
    ParsedSvg.of(Drawn.random(seed, zones, networks)).check();
  }

  @Test
  void overlapsNothingWithFiftyNetworksOfOneZone() {
    NetworkNode[] fifty = new NetworkNode[50];
    for (int i = 0; i < fifty.length; i++) {
      fifty[i] = Drawn.network(AWS, "account " + i % 4, "net-" + i);
    }
    ZoneNode zone = Drawn.zone(AWS, "account 1", "corp.internal", fifty);

    ParsedSvg svg = ParsedSvg.of(new Topology("corp.internal", "", List.of(zone), List.of(fifty)));

    svg.check();
    assertThat(svg.root().getAttribute("width")).isEqualTo("810");
  }
}
