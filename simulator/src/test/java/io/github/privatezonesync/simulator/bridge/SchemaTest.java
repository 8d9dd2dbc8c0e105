package io.github.privatezonesync.simulator.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Context;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaTest {
  private static final Schema SCHEMA =
      Schema.of(
              Attribute.text("name").replacing(),
              Attribute.text("placeId").mandatory().replacing(),
              Attribute.of("ttl", Kind.NUMBER),
              Attribute.of("names", Kind.TEXTS).comparedBy(ValueEquality::sets),
              Attribute.text("region").orComputed(),
              Attribute.text("comment").orElse("ours"),
              Attribute.of("shown", Kind.FLAG).orElse(true),
              Attribute.notModelled("magic", "magic"))
          .namedByProvider(20);

  private static Checked check(Map<String, Object> inputs, Map<String, Object> oldInputs) {
    return SCHEMA.check("t", inputs, new Context(new Caller("a", ""), "thing", "seed", oldInputs));
  }

  private static List<String> changed(Map<String, Object> state, Map<String, Object> inputs) {
    return SCHEMA.diff(inputs, state, inputs).changed();
  }

  private static Map<String, Object> with(Map<String, Object> all, String name, Object value) {
    Map<String, Object> more = new HashMap<>(all);
    more.put(name, value);
    return more;
  }

  @Test
  void fillsInWhatIsLeftOut() {
    assertThat(check(Map.of("name", "n", "placeId", "p"), Map.of()))
        .isEqualTo(
            new Checked(
                Map.of("name", "n", "placeId", "p", "comment", "ours", "shown", true), List.of()));
  }

  @Test
  void saysAtOnceWhatIsMissingOfTheWrongKindAndNotModelled() {
    assertThat(check(Map.of("name", "n", "ttl", "long", "magic", "x"), Map.of()).failures())
        .containsExactly(
            new Failure(
                "placeId",
                "Missing required argument. The argument \"place_id\" is required, but no"
                    + " definition was found."),
            new Failure("ttl", "ttl: expected a whole number, got 'long'"),
            new Failure("magic", "the simulator does not model magic"));
  }

  @Test
  void takesUnknownValuesForGiven() {
    assertThat(check(Map.of("placeId", Unknown.VALUE), Map.of()).failures()).isEmpty();
  }

  @Test
  void keepsANameThatItInvented() {
    assertThat((String) check(Map.of("placeId", "p"), Map.of()).inputs().get("name"))
        .matches("thing-[0-9a-f]{7}");

    Map<String, Object> before =
        Map.of("name", "thing-0000000", "placeId", "p", "__defaults", List.of("name"));
    assertThat(check(Map.of("placeId", "q"), before).inputs())
        .containsEntry("name", "thing-0000000")
        .containsEntry("__defaults", List.of("name"));
  }

  @Test
  void inventsANameWhereTheProgramGaveOneBefore() {
    assertThat(check(Map.of("placeId", "p"), Map.of("name", "chosen", "placeId", "p")).inputs())
        .extractingByKey("name")
        .asString()
        .matches("thing-[0-9a-f]{7}");
  }

  @Test
  void refusesALogicalNameThatLeavesNoRoomForTheDigits() {
    Context context = new Context(new Caller("a", ""), "a-long-name-it-is", "seed");

    assertThat(SCHEMA.check("aws:lb/loadBalancer:LoadBalancer", Map.of(), context).failures())
        .contains(
            new Failure(
                "name",
                "could not make instance of 'aws:lb/loadBalancer:LoadBalancer': name"
                    + " 'a-long-name-it-is-' plus 7 random chars is longer than maximum length"
                    + " 20"));
  }

  @Test
  void comparesWhatDoesNothingAsItWasGiven() {
    Map<String, Object> old = Map.of("name", "n", "placeId", "p", "color", "red");

    assertThat(SCHEMA.diff(old, old, with(old, "color", "blue")))
        .isEqualTo(new Difference(List.of("color"), List.of(), false));
    assertThat(SCHEMA.diff(old, old, old)).isEqualTo(new Difference(List.of(), List.of(), false));
  }

  @Test
  void deletesFirstWhereAChosenNameStays() {
    Map<String, Object> old = Map.of("name", "n", "placeId", "p");
    Map<String, Object> moved = with(old, "placeId", "q");

    assertThat(SCHEMA.diff(old, old, moved))
        .isEqualTo(new Difference(List.of("placeId"), List.of("placeId"), true));
    assertThat(SCHEMA.diff(old, old, with(moved, "name", "m")))
        .isEqualTo(new Difference(List.of("name", "placeId"), List.of("name", "placeId"), false));
    assertThat(SCHEMA.diff(old, old, with(moved, "__defaults", List.of("name"))))
        .isEqualTo(new Difference(List.of("placeId"), List.of("placeId"), false));
  }

  @Test
  void seesWhatIsTakenOutUnlessTheCloudChoosesIt() {
    Map<String, Object> old = Map.of("name", "n", "placeId", "p");

    assertThat(changed(with(with(old, "ttl", 300), "region", "eu-west-1"), old))
        .containsExactly("ttl");
  }

  @Test
  void comparesSetsWithoutOrder() {
    Map<String, Object> old = Map.of("name", "n", "placeId", "p");

    assertThat(
            changed(with(old, "names", List.of("a", "b")), with(old, "names", List.of("b", "a"))))
        .isEmpty();
  }

  @Test
  void keepsTheWordsOfTheProgramInARefreshWhereTheyMeanTheSame() {
    Map<String, Object> inputs =
        Map.of("names", List.of("b", "a"), "ttl", 300, "comment", "mine", "color", "red");
    Map<String, Object> live =
        Map.of("names", List.of("a", "b"), "comment", "theirs", "region", "eu-west-1");

    assertThat(SCHEMA.refreshed(inputs, live))
        .isEqualTo(Map.of("names", List.of("b", "a"), "comment", "theirs", "color", "red"));
  }

  @Test
  void importsWhatIsNotEmptyAndWhatIsNoDefault() {
    Map<String, Object> state =
        Map.of("name", "n", "placeId", "", "names", List.of(), "shown", false, "arn", "x");

    assertThat(SCHEMA.inputs(state)).isEqualTo(Map.of("name", "n", "shown", false));
  }
}
