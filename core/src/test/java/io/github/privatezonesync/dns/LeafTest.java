package io.github.privatezonesync.dns;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import org.junit.jupiter.api.Test;

class LeafTest {
  @Test
  void showsAKnownValue() {
    assertThat(Leaf.of("net/hub")).hasToString("net/hub");
  }

  @Test
  void showsWhereAPendingValueComesIn() {
    assertThat(Leaf.of(Output.of("net/hub"))).hasToString("(output)");
  }

  @Test
  void givesBackTheOutputItCameFrom() {
    Output<String> output = Output.of("net/hub");

    assertThat(Leaf.of(output).output()).isSameAs(output);
  }
}
