package io.github.privatezonesync.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import org.junit.jupiter.api.Test;

class SharedOutputsTest {
  private final SharedOutputs outputs = new SharedOutputs();

  @Test
  void areTheSameForEqualValues() {
    Output<String> first = outputs.of("A");

    assertThat(outputs.of(String.valueOf(new char[] {'A'}))).isSameAs(first);
  }

  @Test
  void areDifferentForDifferentValues() {
    Output<Object> seconds = outputs.of((Object) 300);

    assertThat(outputs.of((Object) 300.0)).isNotSameAs(seconds);
    assertThat(outputs.of((Object) "300")).isNotSameAs(seconds);
  }
}
