package io.github.privatezonesync.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InputsTest {
  private static final Inputs INPUTS =
      Inputs.of(
          "sheet 'a'",
          Map.of(
              "ttl",
              300.0,
              "share",
              0.5,
              "names",
              List.of("b", "a"),
              "box",
              Map.of("wide", true),
              "boxes",
              List.of(Map.of("height", 2.0)),
              "text",
              "x"));

  @Test
  void readsEachKindOfInput() {
    assertThat(INPUTS.text("text")).isEqualTo("x");
    assertThat(INPUTS.number("ttl")).isEqualTo(300);
    assertThat(INPUTS.texts("names")).containsExactly("b", "a");
    assertThat(INPUTS.object("box").asMap()).isEqualTo(Map.of("wide", true));
    assertThat(INPUTS.objects("boxes"))
        .singleElement()
        .satisfies(b -> assertThat(b.number("height")).isEqualTo(2));
    assertThat(INPUTS.objects("none")).isEmpty();
    assertThat(INPUTS.has("none")).isFalse();
  }

  @Test
  void writesOneInputALine() {
    assertThat(INPUTS)
        .hasToString(
            "box: {wide: true}\nboxes: [{height: 2}]\nnames: [\"b\", \"a\"]\nshare: 0.5\n"
                + "text: \"x\"\nttl: 300");
  }

  @Test
  void saysWhatIsThereInsteadOfTheInputThatIsAskedFor() {
    assertThatThrownBy(() -> INPUTS.text("name"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "sheet 'a' has no known input 'name'; it has [box, boxes, names, share, text, ttl]");
    assertThatThrownBy(() -> INPUTS.number("share"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("sheet 'a', input 'share' is not a Long: 0.5");
    assertThatThrownBy(() -> INPUTS.texts("boxes"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("sheet 'a', input 'boxes' is not a String: {height: 2}");
    assertThatThrownBy(() -> INPUTS.object("box").text("high"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("sheet 'a', 'box' has no known input 'high'; it has [wide]");
  }
}
