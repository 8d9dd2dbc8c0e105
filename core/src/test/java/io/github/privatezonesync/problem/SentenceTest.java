package io.github.privatezonesync.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SentenceTest {
  private static final WayOut NEAREST = WayOut.setting("nearest");

  @Test
  void hasValuesAndWaysOutInIt() {
    Sentence sentence =
        Sentence.of("%s sets; use %s or %s, at most %s", 3, NEAREST, WayOut.LEAVE_OUT, 2);

    assertThat(sentence).hasToString("3 sets; use nearest() or .except(..), at most 2");
    assertThat(sentence.waysOut()).containsExactly(NEAREST, WayOut.LEAVE_OUT);
  }

  @Test
  void takesWordsWithoutArgumentsAsTheyAre() {
    assertThat(Sentence.of("'%s' is 100 % wrong")).hasToString("'%s' is 100 % wrong");
    assertThat(Sentence.of("no network").waysOut()).isEmpty();
  }

  @Test
  void takesAPercentSignOfAValueAsItIs() {
    assertThat(Sentence.of("'%s' is not '%s'", "%s", "%d")).hasToString("'%s' is not '%d'");
  }

  @Test
  void staysOnOneLine() {
    assertThat(Sentence.of("'%s' is wrong", "a\nb")).hasToString("'a\\u000ab' is wrong");
  }

  @Test
  void refusesAnotherNumberOfArguments() {
    assertThatThrownBy(() -> Sentence.of("use %s", 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no place for '2' in: use %s");
    assertThatThrownBy(() -> Sentence.of("use %s or %s", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("too few arguments for: use %s or %s");
  }

  @Test
  void equalsTheSameWordsAndWaysOut() {
    assertThat(Sentence.of("use %s", NEAREST))
        .isEqualTo(Sentence.of("use %s", WayOut.setting("nearest")))
        .hasSameHashCodeAs(Sentence.of("use %s", NEAREST))
        .isNotEqualTo(Sentence.of("use %s", "nearest()"));
  }
}
