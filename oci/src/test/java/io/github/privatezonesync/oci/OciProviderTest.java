package io.github.privatezonesync.oci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OciProviderTest {
  @Test
  void worksInItsRegion() {
    DeclaredStack stack =
        PulumiProgram.project("shop")
            .run(
                context -> {
                  OciProvider unused = new OciProvider("fra", "eu-frankfurt-1");
                });

    assertThat(stack.resource("pulumi:providers:oci", "fra").orElseThrow().inputs().asMap())
        .isEqualTo(Map.of("region", "eu-frankfurt-1"));
  }
}
