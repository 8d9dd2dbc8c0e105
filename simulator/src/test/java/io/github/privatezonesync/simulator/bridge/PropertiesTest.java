package io.github.privatezonesync.simulator.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PropertiesTest {
  private static Properties of(Object value) {
    return new Properties(Map.of("a", value));
  }

  @Test
  void readsWhatIsLeftOutOrUnknownAsEmpty() {
    for (Properties empty : List.of(new Properties(Map.of()), of(Unknown.VALUE))) {
      assertThat(empty.text("a", "else")).isEqualTo("else");
      assertThat(empty.flag("a", true)).isTrue();
      assertThat(empty.number("a", 7)).isEqualTo(7);
      assertThat(empty.decimal("a")).isZero();
      assertThat(empty.texts("a")).isEmpty();
      assertThat(empty.objects("a")).isEmpty();
      assertThat(empty.textMap("a")).isEmpty();
    }
    assertThat(of(List.of("x", Unknown.VALUE)).texts("a")).containsExactly("x");
  }

  @Test
  void tellsGivenFromEmpty() {
    assertThat(of("").isGiven("a")).isTrue();
    assertThat(of("").has("a")).isFalse();
    assertThat(of(0).has("a")).isTrue();
    assertThat(of(Unknown.VALUE).has("a")).isTrue();
  }

  @Test
  void refusesValuesOfTheWrongKind() {
    assertMalformed(() -> of(1).text("a"), "a: expected text, got '1'");
    assertMalformed(() -> of("yes").flag("a"), "a: expected a boolean, got 'yes'");
    assertMalformed(() -> of(1.5).number("a"), "a: expected a whole number, got '1.5'");
    assertMalformed(() -> of("1").decimal("a"), "a: expected a number, got '1'");
    assertMalformed(() -> of("x").texts("a"), "a: expected a list, got 'x'");
    assertMalformed(() -> of(List.of(1)).texts("a"), "a: expected text, got '1'");
    assertMalformed(() -> of(List.of("x")).objects("a"), "a: expected an object, got 'x'");
    assertMalformed(() -> of(Map.of("b", 1)).textMap("a"), "b: expected text, got '1'");
  }

  private static void assertMalformed(Runnable reading, String message) {
    assertThatThrownBy(reading::run).isInstanceOf(CloudException.class).hasMessage(message);
  }
}
