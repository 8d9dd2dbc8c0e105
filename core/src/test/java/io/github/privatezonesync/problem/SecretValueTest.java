package io.github.privatezonesync.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretValueTest {
  @Test
  void hidesEverySecretValue() {
    assertThat(new InvalidValue("%s has the label %s", "a.b c", "b c").late(true))
        .hasToString("resolved to [secret], which has the label [secret]");
    assertThat(new InvalidValue("port %s is not a number", "x").late(true))
        .hasToString("port [secret] is not a number");
  }
}
