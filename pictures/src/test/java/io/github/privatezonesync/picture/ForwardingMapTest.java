package io.github.privatezonesync.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForwardingMapTest {
  private static final Party HUB = new Party("aws/hub", "AWS");
  private static final Party DC = new Party("dc", "name <servers>");
  private static final ForwardingMap MAP =
      new ForwardingMap(
          "Who asks whom",
          "",
          List.of(DC, HUB),
          List.of(
              new Asks("dc", "aws/hub", "ai.internal"),
              new Asks("aws/hub", "dc", "corp.example"),
              new Asks("aws/hub", "dc", "branch.example")));

  @Test
  void isAFlowchartWithAnArrowForEachTwo() {
    assertThat(MAP.mermaid())
        .isEqualTo(
            """
            flowchart LR
              accTitle: Who asks whom
              accDescr: aws/hub asks dc for branch.example, corp.example. dc asks aws/hub for ai.internal.
              party1["aws/hub<br>AWS"]
              party2["dc<br>name #60;servers#62;"]
              party1 -- "branch.example<br>corp.example" --> party2
              party2 -- "ai.internal" --> party1
            """);
  }

  @Test
  void isDrawnWithAnArrowForEachDomainAndALegend() {
    ParsedSvg svg = ParsedSvg.of(MAP);

    assertThat(MAP.svg()).contains("<title>aws/hub asks dc for corp.example</title>");
    assertThat(MAP.svg().split("<polygon", -1)).hasSize(4);
    assertThat(svg.texts()).contains("aws/hub", "name <servers>", "ai.internal", "corp.example");
  }

  @Test
  void isDrawnAlikeHoweverItIsDescribed() {
    ForwardingMap other =
        new ForwardingMap(
            "Who asks whom",
            "",
            List.of(HUB, DC),
            MAP.questions().stream().sorted((a, b) -> b.domain().compareTo(a.domain())).toList());

    assertThat(other.svg()).isEqualTo(MAP.svg());
  }

  @Test
  void nobodyAsksWhoIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ForwardingMap(
                    "x", "", List.of(HUB), List.of(new Asks("aws/hub", "dc", "corp.example"))))
        .withMessage("'aws/hub' asks 'dc', and one of them is no party");
  }

  @Test
  void drawsAnEmptyMap() {
    assertThat(new ForwardingMap("x", "", List.of(), List.of()).svg())
        .contains("Nobody asks anybody.");
  }
}
