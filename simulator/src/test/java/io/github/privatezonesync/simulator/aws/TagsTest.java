package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.AwsStack.HEALTH_CHECK;
import static io.github.privatezonesync.simulator.aws.AwsStack.ZONE;
import static io.github.privatezonesync.simulator.aws.AwsStack.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {
  private final AwsStack stack = AwsStack.fresh();

  private static void refuses(String key, String value, String message) {
    assertThatThrownBy(() -> Tags.check(Map.of("team", "dns", key, value)))
        .isInstanceOf(CloudException.class)
        .hasMessage("InvalidInput: " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"aws:x", "AWS:x", "Aws:", "aws:createdBy"})
  void refusesTheReservedPrefix(String key) {
    refuses(key, "x", "Tag key '%s' has the prefix 'aws:', which is reserved".formatted(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a#b", "a,b", "a*", "a(b)", "a\tb"})
  void refusesKeysOfOtherCharacters(String key) {
    refuses(key, "x", "Tag key '%s' is not valid".formatted(key));
  }

  @Test
  void takesKeysOf128AndValuesOf256Characters() {
    String key = "\u00fc".repeat(128);
    String value = "v".repeat(256);

    assertThatCode(() -> Tags.check(Map.of(key, value))).doesNotThrowAnyException();
    refuses(key + "x", value, "Tag key '%sx' is not valid".formatted(key));
    refuses(key, value + "x", "Value '%sx' of the tag key '%s' is not valid".formatted(value, key));
  }

  @Test
  void takesEveryAllowedCharacter() {
    assertThatCode(
            () ->
                Tags.check(Map.of("a 1_.:/=+-@", "\u00dc 1_.:/=+-@", "awsome", "", "x-aws:y", "z")))
        .doesNotThrowAnyException();
  }

  @Test
  void takesFiftyTags() {
    Map<String, String> tags = new HashMap<>();
    for (int i = 0; i < 50; i++) {
      tags.put("key" + i, "");
    }

    assertThatCode(() -> Tags.check(tags)).doesNotThrowAnyException();
    tags.put("one more", "");
    assertThatThrownBy(() -> Tags.check(tags))
        .hasMessage("InvalidInput: A resource can have at most 50 tags, but found 51");
  }

  @Test
  void leavesAZoneBehindThatCouldNotBeTagged() {
    assertThat(
            refusal(
                () ->
                    stack.create(
                        ZONE,
                        "zone",
                        Map.of("name", "corp.internal", "tags", Map.of("aws:x", "y")))))
        .isEqualTo(
            "setting Route53 Zone (Z0000000000000000001) tags: InvalidInput: Tag key 'aws:x' has the"
                + " prefix 'aws:', which is reserved");
    assertThat(stack.clouds().snapshot().zones()).hasSize(1);
  }

  @Test
  void refusesTagsOfHealthChecks() {
    Map<String, Object> alarm =
        Map.of(
            "type", "CLOUDWATCH_METRIC",
            "cloudwatchAlarmName", "down",
            "cloudwatchAlarmRegion", "us-east-1");
    Live check = stack.create(HEALTH_CHECK, "check", alarm);
    Map<String, Object> tagged = new HashMap<>(alarm);
    tagged.put("tags", Map.of("a#b", "c"));

    assertThat(refusal(() -> stack.update(HEALTH_CHECK, check, tagged)))
        .endsWith("InvalidInput: Tag key 'a#b' is not valid");
  }
}
