package io.github.privatezonesync.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.dns.RecordType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {
  private final Set<RecordType> types = new HashSet<>(Set.of(RecordType.TXT, RecordType.A));
  private final Map<Limit, Long> limits =
      new HashMap<>(Map.of(Limit.NETWORKS_PER_ZONE, 3L, Limit.VALUES_PER_SET, 2L));
  private final Capabilities capabilities =
      Capabilities.builder("Small DNS", "network", types, ForeignNetworks.ASSOCIATED_BY_ZONE_OWNER)
          .limits(limits)
          .build();

  @Test
  void areInTheOrderOfTheEnumerations() {
    assertThat(capabilities.types()).containsExactly(RecordType.A, RecordType.TXT);
    assertThat(capabilities.limits())
        .containsExactly(
            Map.entry(Limit.VALUES_PER_SET, 2L), Map.entry(Limit.NETWORKS_PER_ZONE, 3L));
  }

  @Test
  void cannotBeChanged() {
    types.clear();
    limits.clear();

    assertThat(capabilities.types()).hasSize(2);
    assertThat(capabilities.limits()).hasSize(2);
    assertThatThrownBy(() -> capabilities.types().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> capabilities.limits().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
