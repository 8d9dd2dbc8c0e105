package io.github.privatezonesync.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.fake.FakeNetwork;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssociationTest {
  @Test
  void hasNoResourceWhereTheZoneCarriesTheNetwork() {
    assertThat(Association.inline(FakeNetwork.of("hub", "net/hub")))
        .isEqualTo(new Association("hub", Optional.empty()));
  }
}
