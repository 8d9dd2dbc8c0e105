package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.ResolverStack.CONFIG;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResolverConfigModelTest {
  private final AwsStack stack = AwsStack.fresh();
  private final String hub = stack.vpc("hub");

  private static Map<String, Object> inputs(String vpc, String flag) {
    return Map.of("resourceId", vpc, "autodefinedReverseFlag", flag);
  }

  @Test
  void isReadImportedAndChangedInPlace() {
    Live config = stack.create(CONFIG, "it", inputs(hub, "DISABLE"));
    Live imported = stack.provider().read(CONFIG, config.id(), Map.of()).orElseThrow();

    assertThat(imported.inputs()).isEqualTo(inputs(hub, "DISABLE"));
    assertThat(imported.state()).containsEntry("ownerId", "111111111111");
    assertThat(stack.update(CONFIG, config, inputs(hub, "ENABLE")).state())
        .containsEntry("autodefinedReverseFlag", "ENABLE");
    assertThat(
            stack
                .provider()
                .diff(CONFIG, config.inputs(), config.state(), inputs("vpc-9", "ENABLE"))
                .replace())
        .containsExactly("resourceId");
  }

  @Test
  void isNeverReallyDeleted() {
    Live config = stack.create(CONFIG, "it", inputs(hub, "DISABLE"));
    stack.forgetCalls();

    stack.delete(CONFIG, config);

    assertThat(stack.calls()).isEmpty();
    assertThat(stack.provider().read(CONFIG, config.id(), Map.of())).isPresent();
  }

  @Test
  void refusesAMissingVpcAndOtherSettings() {
    assertThat(AwsStack.refusal(() -> stack.create(CONFIG, "it", inputs("vpc-9", "DISABLE"))))
        .isEqualTo(
            "creating Route53 Resolver Config: ResourceNotFoundException: The vpc ID 'vpc-9' does"
                + " not exist");
    assertThat(
            stack.provider().check(CONFIG, "it", inputs(hub, "OFF"), "seed").failures().stream()
                .map(Failure::reason))
        .containsExactly(
            "expected autodefined_reverse_flag to be one of [\"ENABLE\" \"DISABLE\""
                + " \"USE_LOCAL_RESOURCE_SETTING\"], got OFF");
    assertThat(
            stack
                .provider()
                .check(CONFIG, "it", inputs(hub, "USE_LOCAL_RESOURCE_SETTING"), "seed")
                .failures()
                .stream()
                .map(Failure::reason))
        .containsExactly("the simulator does not model USE_LOCAL_RESOURCE_SETTING");
  }
}
