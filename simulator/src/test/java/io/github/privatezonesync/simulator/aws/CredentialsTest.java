package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CredentialsTest {
  private static final String ROLE = "arn:aws:iam::222222222222:role/dns";

  @Test
  void actsInTheDefaultAccountAndRegion() {
    assertThat(Credentials.caller(Map.of())).isEqualTo(new Caller("111111111111", "us-east-1"));
  }

  @Test
  void actsInTheRegionOfTheProvider() {
    assertThat(Credentials.caller(Map.of("region", "eu-west-1")))
        .isEqualTo(new Caller("111111111111", "eu-west-1"));
  }

  @Test
  void actsInTheAccountOfTheRoleHoweverItArrives() {
    for (Object role :
        List.of(
            Map.of("roleArn", ROLE),
            List.of(Map.of("roleArn", ROLE)),
            "{\"roleArn\":\"" + ROLE + "\"}",
            "[{\"roleArn\":\"" + ROLE + "\"}]")) {
      assertThat(Credentials.caller(Map.of("assumeRole", role)).account())
          .isEqualTo("222222222222");
    }
  }

  @Test
  void actsInTheAccountOfTheLastRoleOfAChain() {
    assertThat(
            Credentials.caller(
                    Map.of(
                        "assumeRoles",
                        List.of(
                            Map.of("roleArn", ROLE),
                            Map.of("roleArn", "arn:aws:iam::333333333333:role/dns"))))
                .account())
        .isEqualTo("333333333333");
  }

  @Test
  void actsInTheOnlyAccountThatItIsAllowedIn() {
    assertThat(Credentials.caller(Map.of("allowedAccountIds", List.of("444444444444"))).account())
        .isEqualTo("444444444444");
    assertThat(Credentials.caller(Map.of("allowedAccountIds", "[\"444444444444\"]")).account())
        .isEqualTo("444444444444");
    assertThat(
            Credentials.caller(Map.of("allowedAccountIds", List.of("444444444444", "555555555555")))
                .account())
        .isEqualTo("111111111111");
    assertThat(
            Credentials.caller(
                    Map.of(
                        "allowedAccountIds",
                        List.of("444444444444"),
                        "assumeRole",
                        Map.of("roleArn", ROLE)))
                .account())
        .isEqualTo("222222222222");
  }

  @Test
  void actsInTheDefaultAccountWhileTheRoleIsNotKnown() {
    assertThat(Credentials.caller(Map.of("assumeRole", Unknown.VALUE)).account())
        .isEqualTo("111111111111");
    assertThat(Credentials.caller(Map.of("assumeRole", "{not json")).account())
        .isEqualTo("111111111111");
  }

  @Test
  void refusesARoleThatIsNone() {
    assertThatThrownBy(() -> Credentials.caller(Map.of("assumeRole", Map.of("roleArn", "dns"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "assumeRole: 'dns' is not the ARN of a role, such as"
                + " arn:aws:iam::222222222222:role/dns");
  }
}
