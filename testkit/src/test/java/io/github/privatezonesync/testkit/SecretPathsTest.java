package io.github.privatezonesync.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Either;
import com.pulumi.core.Output;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretPathsTest {
  @Test
  void leadToSecretsAtAnyDepth() {
    Map<String, Object> given =
        Map.of(
            "title", Output.ofSecret("t"),
            "plain", Output.of("p"),
            "items",
                Output.of(
                    List.of(
                        Map.of("value", "public"),
                        Map.of("value", Output.ofSecret("hidden"), "weight", 1))),
            "type", Output.of(Either.ofLeft(Map.of("inner", Output.ofSecret(1)))));

    assertThat(SecretPaths.in(given))
        .containsExactlyInAnyOrder("title", "items[1].value", "type.inner");
  }
}
