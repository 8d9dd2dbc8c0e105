package io.github.privatezonesync.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import io.github.privatezonesync.problem.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwsHealthTest {
  @Test
  void isAnAlarmOrAHealthCheck() {
    assertThat(AwsHealth.alarm("inference", "us-east-1"))
        .hasToString("alarm 'inference' in us-east-1");
    assertThat(AwsHealth.alarm(Output.of("inference"), "us-east-1"))
        .hasToString("alarm '(output)' in us-east-1");
    assertThat(AwsHealth.check("0a1b2c3d")).hasToString("health check 0a1b2c3d");
    assertThat(AwsHealth.check(Output.of("0a1b2c3d"))).hasToString("health check (output)");
  }

  @Test
  void keepsWhatWasKnownLastUnlessItIsDownWithoutData() {
    AwsAlarm alarm = AwsHealth.alarm("inference", "us-east-1");

    assertThat(alarm.withoutData()).isEqualTo("LastKnownStatus");
    assertThat(alarm.downWithoutData().withoutData()).isEqualTo("Unhealthy");
  }

  @Test
  void takesNamesAndIdsThatCanBeOnes() {
    assertThatCode(() -> AwsHealth.alarm("a".repeat(255), "us-east-1").checkAt("plant"))
        .doesNotThrowAnyException();
    assertThatCode(() -> AwsHealth.alarm(Output.of(""), "eu-west-1").checkAt("plant"))
        .doesNotThrowAnyException();
    assertThatCode(
            () -> AwsHealth.check("0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d").checkAt("us-east-1"))
        .doesNotThrowAnyException();
    assertThatCode(() -> AwsHealth.check(Output.of("")).checkAt("us-east-1"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "arn:aws:cloudwatch:us-east-1:111111111111:alarm:inference"})
  void refusesWhatIsNoNameOfAnAlarm(String name) {
    assertThatThrownBy(() -> AwsHealth.alarm(name, "us-east-1").checkAt("us-east-1"))
        .isInstanceOf(InvalidValue.class)
        .hasMessage(
            "'%s' is not the name of a CloudWatch alarm; expected 1 to 255 characters and no ARN",
            name);
  }

  @Test
  void refusesALongNameAndNone() {
    assertThatThrownBy(() -> AwsHealth.alarm("a".repeat(256), "us-east-1").checkAt("us-east-1"))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> AwsHealth.alarm((String) null, "us-east-1").checkAt("us-east-1"))
        .isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "us-east1 | region 'us-east1' is not an AWS region; did you mean 'us-east-1'?",
        "europe-west4 | region 'europe-west4' is not an AWS region, such as us-east-1"
      })
  void refusesARegionOfAnotherCloud(String region, String message) {
    assertThatThrownBy(() -> AwsHealth.alarm("inference", region).checkAt("us-east-1"))
        .isInstanceOf(InvalidValue.class)
        .hasMessage(message);
  }

  @Test
  void refusesNoRegion() {
    assertThatThrownBy(() -> AwsHealth.alarm("inference", null).checkAt("us-east-1"))
        .hasMessage("region '' is not an AWS region, such as us-east-1");
    assertThatThrownBy(() -> new AwsAlarm(null, null, false).checkAt("us-east-1"))
        .hasMessage(
            "'' is not the name of a CloudWatch alarm; expected 1 to 255 characters and no ARN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "arn:aws:route53:::healthcheck/0a1b2c3d", "a b"})
  void refusesWhatIsNoIdOfAHealthCheck(String id) {
    assertThatThrownBy(() -> AwsHealth.check(id).checkAt("us-east-1"))
        .isInstanceOf(InvalidValue.class)
        .hasMessage(
            "'%s' is not the id of a health check; expected letters, digits and hyphens, such as"
                + " 0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
            id);
  }
}
