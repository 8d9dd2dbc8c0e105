package io.github.privatezonesync.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NullArgumentsTest {
  private static final Place PLACE = Place.of("links");

  private final NullArguments nulls = new NullArguments();

  @Test
  void readsANullTextAsAnEmptyOne() {
    assertThat(NullArguments.text(null)).isEmpty();
    assertThat(NullArguments.text("a")).isEqualTo("a");
  }

  @Test
  void readsNoTextsAsOneEmptyText() {
    assertThat(NullArguments.texts("b", null, "a", "b")).containsExactly("b", "", "a");
    assertThat(NullArguments.texts()).containsExactly("");
    assertThat(NullArguments.texts((String[]) null)).containsExactly("");
  }

  @Test
  void keepsWhatIsGiven() {
    assertThat(nulls.value(PLACE, 7)).contains(7);
    assertThat(nulls.values(PLACE, 7, 8)).containsExactly(7, 8);
    assertThat(nulls.values(PLACE)).isEmpty();
    assertThat(nulls.entries(PLACE, Map.of("a", "b"))).containsExactly(Map.entry("a", "b"));
    assertThat(nulls.problems()).isEmpty();
  }

  @Test
  void leavesOutWhatIsNullAndReportsIt() {
    Map<String, String> tags = new HashMap<>();
    tags.put(null, "a");
    tags.put("b", null);

    assertThat(nulls.value(PLACE, null)).isEmpty();
    assertThat(nulls.values(PLACE, 7, null)).containsExactly(7);
    assertThat(nulls.values(PLACE, (Integer[]) null)).isEmpty();
    assertThat(nulls.entries(PLACE, null)).isEmpty();
    assertThat(nulls.problems())
        .hasSize(4)
        .containsOnly(Problem.of(PLACE, NullArguments.COMPLAINT));

    assertThat(nulls.entries(PLACE, tags)).isEmpty();
    assertThat(nulls.problems().subList(4, 6))
        .extracting(Problem::toString)
        .containsExactlyInAnyOrder(
            "links, 'null': " + NullArguments.COMPLAINT, "links, 'b': " + NullArguments.COMPLAINT);
  }
}
