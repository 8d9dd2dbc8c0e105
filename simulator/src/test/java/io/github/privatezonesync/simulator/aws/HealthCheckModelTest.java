package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.AwsStack.HEALTH_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthCheckModelTest {
  private static final String FIRST = "00000000-0000-4000-8000-000000000001";
  private static final Map<String, Object> ALARM =
      Map.of(
          "type",
          "CLOUDWATCH_METRIC",
          "cloudwatchAlarmName",
          "db-down",
          "cloudwatchAlarmRegion",
          "us-east-1");

  private final AwsStack stack = AwsStack.fresh();

  private static Map<String, Object> with(Map<String, Object> inputs, String name, Object value) {
    Map<String, Object> changed = new HashMap<>(inputs);
    changed.put(name, value);
    return changed;
  }

  private Difference diff(Live check, Map<String, Object> inputs) {
    Map<String, Object> checked =
        stack.provider().check(HEALTH_CHECK, "it", check.inputs(), inputs, "seed").inputs();
    return stack.provider().diff(HEALTH_CHECK, check.inputs(), check.state(), checked);
  }

  @Test
  void givesBackWhatTheSdkHas() {
    Live check = stack.create(HEALTH_CHECK, "db", ALARM);

    assertThat(check.id()).isEqualTo(FIRST);
    assertThat(check.state())
        .isEqualTo(
            Map.ofEntries(
                Map.entry("type", "CLOUDWATCH_METRIC"),
                Map.entry("cloudwatchAlarmName", "db-down"),
                Map.entry("cloudwatchAlarmRegion", "us-east-1"),
                Map.entry("disabled", false),
                Map.entry("measureLatency", false),
                Map.entry("arn", "arn:aws:route53:::healthcheck/" + FIRST),
                Map.entry("enableSni", false),
                Map.entry("failureThreshold", 0L),
                Map.entry("triggers", Map.of()),
                Map.entry("tagsAll", Map.of())));
    assertThat(stack.calls()).containsExactly("CreateHealthCheck " + FIRST);
    assertThat(diff(check, ALARM)).isEqualTo(new Difference(List.of(), List.of(), false));
  }

  @Test
  void isTaggedWithACallOfItsOwn() {
    Live check = stack.create(HEALTH_CHECK, "db", with(ALARM, "tags", Map.of("team", "search")));
    assertThat(stack.calls())
        .containsExactly("CreateHealthCheck " + FIRST, "ChangeTagsForResource " + FIRST);
    stack.forgetCalls();

    Live changed =
        stack.update(HEALTH_CHECK, check, with(ALARM, "tags", Map.of("team", "platform")));

    assertThat(changed.state()).containsEntry("tags", Map.of("team", "platform"));
    assertThat(stack.calls()).containsExactly("ChangeTagsForResource " + FIRST);
  }

  @Test
  void changesInPlaceOrIsReplaced() {
    Live check = stack.create(HEALTH_CHECK, "db", ALARM);
    stack.forgetCalls();

    assertThat(diff(check, with(ALARM, "cloudwatchAlarmName", "other")))
        .isEqualTo(new Difference(List.of("cloudwatchAlarmName"), List.of(), false));
    assertThat(diff(check, with(ALARM, "type", "CALCULATED")))
        .isEqualTo(new Difference(List.of("type"), List.of("type"), false));
    Live changed = stack.update(HEALTH_CHECK, check, with(ALARM, "cloudwatchAlarmName", "other"));

    assertThat(changed.state()).containsEntry("cloudwatchAlarmName", "other");
    assertThat(stack.calls()).containsExactly("UpdateHealthCheck " + FIRST);
  }

  @Test
  void isGoneForEveryOtherAccount() {
    Live check = stack.create(HEALTH_CHECK, "db", ALARM);

    assertThat(
            stack
                .as("222222222222")
                .provider()
                .refresh(HEALTH_CHECK, FIRST, check.inputs(), check.state()))
        .isEmpty();
  }

  @Test
  void isDeletedOnce() {
    Live check = stack.create(HEALTH_CHECK, "db", ALARM);
    stack.forgetCalls();

    stack.delete(HEALTH_CHECK, check);
    stack.delete(HEALTH_CHECK, check);

    assertThat(stack.calls()).containsExactly("DeleteHealthCheck " + FIRST);
  }

  @Test
  void takesEveryTypeWithWhatItNeeds() {
    stack.create(HEALTH_CHECK, "alarm", ALARM);
    stack.create(
        HEALTH_CHECK, "all", Map.of("type", "CALCULATED", "childHealthchecks", List.of(FIRST)));
    stack.create(HEALTH_CHECK, "arc", Map.of("type", "RECOVERY_CONTROL", "routingControlArn", "a"));
    stack.create(HEALTH_CHECK, "tcp", Map.of("type", "tcp", "ipAddress", "192.0.2.1", "port", 80));
    Live https = stack.create(HEALTH_CHECK, "web", Map.of("type", "HTTPS", "fqdn", "example.com"));

    assertThat(https.state())
        .containsEntry("enableSni", true)
        .containsEntry("failureThreshold", 3L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.1", "172.16.0.1", "127.0.0.1", "169.254.0.1", "fd00::1", "::1"})
  void refusesAddressesThatItsCheckersDoNotReach(String address) {
    assertThat(
            AwsStack.refusal(
                () ->
                    stack.create(HEALTH_CHECK, "db", Map.of("type", "TCP", "ipAddress", address))))
        .isEqualTo(
            "creating Route53 Health Check: InvalidInput: Invalid parameter : IP address '"
                + address
                + "' is in a local, private or reserved range.");
  }

  @Test
  void refusesWhatSaysNothingToCheck() {
    String start = "creating Route53 Health Check: InvalidInput: Invalid parameter : ";
    assertThat(AwsStack.refusal(() -> stack.create(HEALTH_CHECK, "db", Map.of("type", "HTTP"))))
        .isEqualTo(start + "Basic health checks must have an IP address or domain name specified.");
    assertThat(
            AwsStack.refusal(
                () -> stack.create(HEALTH_CHECK, "db", Map.of("type", "CLOUDWATCH_METRIC"))))
        .isEqualTo(start + "Metric health checks must have an alarm name and region specified.");
    assertThat(
            AwsStack.refusal(
                () -> stack.create(HEALTH_CHECK, "db", Map.of("type", "RECOVERY_CONTROL"))))
        .isEqualTo(start + "Recovery control health checks must have a routing control specified.");
    assertThat(
            AwsStack.refusal(
                () ->
                    stack.create(
                        HEALTH_CHECK,
                        "db",
                        Map.of("type", "CALCULATED", "childHealthchecks", List.of("nine")))))
        .isEqualTo(start + "Child health check 'nine' does not exist.");
  }

  @Test
  void findsATypeWrongThatIsNone() {
    assertThat(
            stack.provider().check(HEALTH_CHECK, "db", Map.of("type", "PING"), "seed").failures())
        .containsExactly(
            new Failure(
                "type",
                "expected type to be one of [\"HTTP\" \"HTTPS\" \"HTTP_STR_MATCH\""
                    + " \"HTTPS_STR_MATCH\" \"TCP\" \"CALCULATED\" \"CLOUDWATCH_METRIC\""
                    + " \"RECOVERY_CONTROL\"], got PING"));
  }
}
