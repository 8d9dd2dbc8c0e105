package io.github.privatezonesync.azure;

import static io.github.privatezonesync.azure.Programs.WE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.spi.Network;
import org.junit.jupiter.api.Test;

class AzureTargetTest {
  @Test
  void isCalledAzureUnlessItIsGivenAKey() {
    assertThat(AzureTarget.builder().build().key()).isEqualTo("azure");
    assertThat(AzureTarget.builder().key("azure-prod").build().key()).isEqualTo("azure-prod");
  }

  @Test
  void hasTheComponentsProviderUnlessItIsGivenOne() {
    assertThat(AzureTarget.builder().build().provider()).isEmpty();
  }

  @Test
  void keepsWhatItWasBuiltWith() {
    AzureTarget.Builder builder = AzureTarget.builder().virtualNetwork("we", WE, "westeurope");
    AzureTarget target = builder.build();

    builder.virtualNetwork("ne", WE, "northeurope");

    assertThat(target.networks()).extracting(Network::key).containsExactly("we");
    assertThat(builder.build().networks()).extracting(Network::key).containsExactly("we", "ne");
  }
}
