package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Context;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaTest {
  private static final Schema SCHEMA =
      Schema.of(
              Attribute.replacing("name"),
              Attribute.replacing("place"),
              Attribute.inPlace("text"),
              Attribute.inPlace("size").orComputed())
          .requiring("place")
          .defaulting("text", "standard")
          .notModelling("magic", "magic")
          .autoNamed();

  private static Checked check(Map<String, Object> inputs, Map<String, Object> oldInputs) {
    return SCHEMA.check(inputs, new Context(new Caller("acme", ""), "thing", "seed", oldInputs));
  }

  @Test
  void fillsInWhatIsLeftOut() {
    assertThat(check(Map.of("name", "n", "place", "p"), Map.of()))
        .isEqualTo(new Checked(Map.of("name", "n", "place", "p", "text", "standard"), List.of()));
  }

  @Test
  void saysWhatIsMissingAndWhatIsNotModelled() {
    assertThat(check(Map.of("name", "n", "magic", "x"), Map.of()).failures())
        .containsExactly(
            new Failure(
                "place",
                "Missing required argument. The argument \"place\" is required, but no definition"
                    + " was found."),
            new Failure("magic", "the simulator does not model magic"));
  }

  @Test
  void keepsANameThatItMadeUp() {
    Checked first = check(Map.of("place", "p"), Map.of());
    assertThat((String) first.inputs().get("name")).matches("thing-[0-9a-f]{7}");

    Map<String, Object> before =
        Map.of("name", "thing-0000000", "place", "p", "__defaults", List.of("name"));
    assertThat(check(Map.of("place", "q"), before).inputs())
        .containsEntry("name", "thing-0000000")
        .containsEntry("__defaults", List.of("name"));
  }

  @Test
  void makesUpANameWhereTheProgramGaveOneBefore() {
    assertThat(check(Map.of("place", "p"), Map.of("name", "chosen", "place", "p")).inputs())
        .extractingByKey("name")
        .asString()
        .matches("thing-[0-9a-f]{7}");
  }

  @Test
  void comparesWhatDoesNothingAsItWasGiven() {
    Map<String, Object> old = Map.of("name", "n", "place", "p", "color", "red");

    assertThat(SCHEMA.diff(old, old, Map.of("name", "n", "place", "p", "color", "blue")))
        .isEqualTo(new Difference(List.of("color"), List.of(), false));
    assertThat(SCHEMA.diff(old, old, old)).isEqualTo(new Difference(List.of(), List.of(), false));
  }

  @Test
  void deletesFirstWhereAChosenNameStays() {
    Map<String, Object> old = Map.of("name", "n", "place", "p");

    assertThat(SCHEMA.diff(old, old, Map.of("name", "n", "place", "q")))
        .isEqualTo(new Difference(List.of("place"), List.of("place"), true));
    assertThat(SCHEMA.diff(old, old, Map.of("name", "m", "place", "q")))
        .isEqualTo(new Difference(List.of("name", "place"), List.of("name", "place"), false));
    assertThat(
            SCHEMA.diff(old, old, Map.of("name", "n", "place", "q", "__defaults", List.of("name"))))
        .isEqualTo(new Difference(List.of("place"), List.of("place"), false));
  }

  @Test
  void refreshesWhatTheProgramGave() {
    Map<String, Object> inputs =
        Map.of("name", "n", "place", "p", "text", "mine", "size", 3, "color", "red");
    Map<String, Object> live = Map.of("name", "n", "place", "p", "size", 3.0, "more", "x");

    assertThat(SCHEMA.refreshed(inputs, live))
        .isEqualTo(Map.of("name", "n", "place", "p", "size", 3, "color", "red"));
    assertThat(SCHEMA.refreshed(inputs, Project.with(live, "text", "theirs")))
        .containsEntry("text", "theirs");
  }
}
