package io.github.privatezonesync.simulator.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributeTest {
  private static final Attribute ATTRIBUTE = Attribute.text("a");
  private static final Properties NONE = new Properties(Map.of());

  private static Properties of(Object value) {
    return new Properties(Map.of("a", value));
  }

  private static boolean differs(Attribute attribute, Object state, Object input) {
    return attribute.differs(of(state), of(input));
  }

  @Test
  void takesWhatIsEmptyForWhatIsLeftOut() {
    for (Object empty : List.of("", false, List.of(), Map.of())) {
      assertThat(ATTRIBUTE.differs(of(empty), NONE)).isFalse();
      assertThat(ATTRIBUTE.differs(NONE, of(empty))).isFalse();
      assertThat(differs(ATTRIBUTE, empty, "text")).isTrue();
    }
  }

  @Test
  void takesZeroForLeftOutInTheStateOnly() {
    assertThat(ATTRIBUTE.differs(of(0.0), NONE)).isFalse();
    assertThat(ATTRIBUTE.differs(NONE, of(0))).isTrue();
  }

  @Test
  void comparesNumbersByTheirValue() {
    assertThat(differs(ATTRIBUTE, 300L, 300.0)).isFalse();
    assertThat(differs(ATTRIBUTE, 300L, 60)).isTrue();
  }

  @Test
  void comparesListsAndMapsAllTheWayDown() {
    assertThat(differs(ATTRIBUTE, List.of(Map.of("b", 1L)), List.of(Map.of("b", 1.0)))).isFalse();
    assertThat(differs(ATTRIBUTE, List.of(Map.of("b", 1L)), List.of(Map.of("b", 2)))).isTrue();
    assertThat(differs(ATTRIBUTE, List.of("x"), List.of("x", "y"))).isTrue();
    assertThat(differs(ATTRIBUTE, Map.of("b", "x"), Map.of("b", "x", "c", ""))).isFalse();
    assertThat(differs(ATTRIBUTE, Map.of("b", "x"), Map.of("b", "x", "c", "y"))).isTrue();
  }

  @Test
  void takesWhatIsUnknownForAnother() {
    assertThat(differs(ATTRIBUTE, "x", Unknown.VALUE)).isTrue();
    assertThat(differs(ATTRIBUTE, List.of("x"), List.of(Unknown.VALUE))).isTrue();
    assertThat(differs(ATTRIBUTE, Map.of("b", "x"), Map.of("b", Unknown.VALUE))).isTrue();
  }

  @Test
  void keepsWhatTheCloudChoseWhereNothingIsGiven() {
    Attribute computed = ATTRIBUTE.orComputed();

    assertThat(computed.differs(of("x"), NONE)).isFalse();
    assertThat(differs(computed, "x", "")).isFalse();
    assertThat(differs(computed, "x", "y")).isTrue();
  }

  @Test
  void switchesOffWhatTheCloudSwitchedOn() {
    assertThat(differs(Attribute.of("a", Kind.FLAG).orComputed(), true, false)).isTrue();
  }

  @Test
  void overlooksWhatItIsToldToOverlook() {
    Attribute blind = ATTRIBUTE.comparedWithin((state, inputs) -> true);

    assertThat(differs(blind, "x", "y")).isFalse();
    assertThat(differs(blind, "x", Unknown.VALUE)).isTrue();
  }
}
