package io.github.privatezonesync.gcp;

import static io.github.privatezonesync.gcp.Programs.HUB;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.spi.Network;
import org.junit.jupiter.api.Test;

class GcpTargetTest {
  @Test
  void isCalledGcpUnlessItIsGivenAKey() {
    assertThat(GcpTarget.builder().build().key()).isEqualTo("gcp");
    assertThat(GcpTarget.builder().key("gcp-prod").build().key()).isEqualTo("gcp-prod");
  }

  @Test
  void hasTheComponentsProviderUnlessItIsGivenOne() {
    assertThat(GcpTarget.builder().build().provider()).isEmpty();
  }

  @Test
  void keepsWhatItWasBuiltWith() {
    GcpTarget.Builder builder = GcpTarget.builder().network("hub", HUB);
    GcpTarget target = builder.build();

    builder.network("spoke", "projects/net/global/networks/spoke");

    assertThat(target.networks()).extracting(Network::key).containsExactly("hub");
    assertThat(builder.build().networks()).extracting(Network::key).containsExactly("hub", "spoke");
  }
}
