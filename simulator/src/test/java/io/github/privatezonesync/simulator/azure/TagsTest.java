package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.Subscription.linkInputs;
import static io.github.privatezonesync.simulator.azure.Subscription.refusal;
import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static io.github.privatezonesync.simulator.azure.Subscription.zoneInputs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {
  private static final String TOO_MUCH =
      "The resource tags are invalid. A maximum of 15 tags are allowed with keys no longer than 512"
          + " and values no longer than 256 characters.";

  private static String problem(Map<String, String> tags) {
    return Tags.problem(tags).map(ArmError::message).orElse("");
  }

  @Test
  void takesFifteenTagsOf512And256Characters() {
    Map<String, String> tags = new HashMap<>();
    for (int i = 0; i < 15; i++) {
      tags.put("t".repeat(510) + "%02d".formatted(i), "\u00fc:#".repeat(85) + "x");
    }

    assertThat(problem(tags)).isEmpty();
    assertThat(problem(Map.of("t".repeat(513), ""))).isEqualTo(TOO_MUCH);
    assertThat(problem(Map.of("t", "v".repeat(257)))).isEqualTo(TOO_MUCH);
    tags.put("t", "");
    assertThat(problem(tags)).isEqualTo(TOO_MUCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "1st", "a b", "a(b)", "a:b", "a/b", "t\u00fc", "team.", "team-", "-", "a#b", "a\n"
      })
  void refusesNames(String name) {
    assertThat(problem(Map.of(name, "x")))
        .isEqualTo("The tag name '%s' is invalid.".formatted(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"t", "Team", "_team", "cost-center.2_x", "team1"})
  void takesNames(String name) {
    assertThat(problem(Map.of(name, "x"))).isEmpty();
  }

  @Test
  void refusesNamesThatDifferInLetterCase() {
    assertThat(problem(Map.of("team", "a", "Team", "a")))
        .endsWith("is there twice: letter case does not count.");
  }

  @Test
  void looksAtZonesAndLinks() {
    Subscription subscription = Subscription.linked();
    subscription.network("other");
    Map<String, String> colon = Map.of("a:b", "c");
    String refused = "Code=\"BadRequest\" Message=\"The tag name 'a:b' is invalid.\"";

    assertThat(
            refusal(
                () ->
                    subscription.create(
                        Subscription.ZONE,
                        "zone",
                        with(zoneInputs("rg", "b.internal"), "tags", colon))))
        .isEqualTo(refused);
    assertThat(
            refusal(
                () ->
                    subscription.create(
                        Subscription.LINK,
                        "link",
                        with(linkInputs("corp.internal", "other"), "tags", colon))))
        .isEqualTo(refused);
  }
}
