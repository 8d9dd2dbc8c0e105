package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributeTest {
  private static final Attribute ATTRIBUTE = Attribute.inPlace("a");

  private static boolean differs(Attribute attribute, Object before, Object after) {
    return attribute.differs(
        new Properties(Map.of("a", before)), new Properties(Map.of("a", after)));
  }

  @Test
  void takesWhatIsEmptyForWhatIsLeftOut() {
    for (Object empty : List.of("", 0, 0.0, false, List.of(), Map.of())) {
      assertThat(ATTRIBUTE.differs(new Properties(Map.of("a", empty)), new Properties(Map.of())))
          .isFalse();
      assertThat(ATTRIBUTE.differs(new Properties(Map.of()), new Properties(Map.of("a", empty))))
          .isFalse();
      assertThat(differs(ATTRIBUTE, empty, "text")).isTrue();
    }
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

    assertThat(computed.differs(new Properties(Map.of("a", "x")), new Properties(Map.of())))
        .isFalse();
    assertThat(differs(computed, "x", "y")).isTrue();
  }

  @Test
  void overlooksWhatItIsToldToOverlook() {
    Attribute blind = ATTRIBUTE.comparedBy((before, after) -> true);

    assertThat(differs(blind, "x", "y")).isFalse();
    assertThat(differs(blind, "x", Unknown.VALUE)).isTrue();
  }
}
