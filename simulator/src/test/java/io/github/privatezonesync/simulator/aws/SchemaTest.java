package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.aws.Attribute.Kind;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Context;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaTest {
  private static final Context CONTEXT =
      new Context(new Caller("111111111111", "us-east-1"), "it", "seed");

  private final Schema schema =
      Schema.of(
          Attribute.text("zone").mandatory().replacing(),
          Attribute.of("ttl", Kind.NUMBER),
          Attribute.of("names", Kind.TEXTS).comparedBy(Same::sets),
          Attribute.text("region").orComputed(),
          Attribute.text("comment").orElse("ours"));

  @Test
  void fillsInWhatStandsForPropertiesLeftOut() {
    assertThat(schema.check(Map.of("zone", "z"), CONTEXT).inputs())
        .isEqualTo(Map.of("zone", "z", "comment", "ours"));
  }

  @Test
  void namesWhatIsMissingAsTheProviderDoes() {
    assertThat(Schema.of(Attribute.text("zoneId").mandatory()).check(Map.of(), CONTEXT).failures())
        .containsExactly(
            new Failure(
                "zoneId",
                "Missing required argument. The argument \"zone_id\" is required, but no definition"
                    + " was found."));
  }

  @Test
  void takesUnknownValuesForGiven() {
    assertThat(schema.check(Map.of("zone", Unknown.VALUE), CONTEXT).failures()).isEmpty();
  }

  @Test
  void comparesNumbersByValueAndSetsWithoutOrder() {
    Map<String, Object> state =
        Map.of("zone", "z", "ttl", 300L, "names", List.of("a", "b"), "comment", "ours");
    Map<String, Object> inputs =
        Map.of("zone", "z", "ttl", 300.0, "names", List.of("b", "a"), "comment", "ours");

    assertThat(schema.diff(inputs, state, inputs).changed()).isEmpty();
  }

  @Test
  void seesWhatIsTakenOutUnlessAwsChoosesIt() {
    Map<String, Object> state =
        Map.of("zone", "z", "ttl", 300, "region", "eu-west-1", "comment", "ours");

    assertThat(schema.diff(state, state, Map.of("zone", "z", "comment", "ours")).changed())
        .containsExactly("ttl");
  }

  @Test
  void seesZeroAsAValue() {
    Map<String, Object> state = Map.of("zone", "z", "comment", "ours");

    assertThat(
            schema.diff(state, state, Map.of("zone", "z", "ttl", 0, "comment", "ours")).changed())
        .containsExactly("ttl");
  }

  @Test
  void comparesPropertiesBeyondTheSchemaAsTheyWereGiven() {
    Map<String, Object> state = Map.of("zone", "z", "comment", "ours");

    assertThat(
            schema
                .diff(
                    Map.of("zone", "z", "other", 1),
                    state,
                    Map.of("zone", "z", "comment", "ours", "other", 2))
                .changed())
        .containsExactly("other");
  }

  @Test
  void keepsTheWordsOfTheProgramInARefreshWhereTheyMeanTheSame() {
    assertThat(
            schema.refreshed(
                Map.of("zone", "z", "names", List.of("b", "a"), "ttl", 300, "other", 1),
                Map.of("zone", "z", "names", List.of("a", "b"), "region", "eu-west-1")))
        .isEqualTo(Map.of("zone", "z", "names", List.of("b", "a"), "other", 1));
  }
}
