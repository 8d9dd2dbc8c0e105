package io.github.privatezonesync.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameResourcesTest {
  private static List<Cloud> clouds() {
    return Cloud.ALL;
  }

  @ParameterizedTest
  @MethodSource("clouds")
  void declaresTheSameThroughTheComponentAndByHand(Cloud cloud) {
    List<HostRecords> hosts = HostRecords.withRecordSets(12);

    assertThat(SameResources.differences(cloud.handWritten(hosts), cloud.component(hosts)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("clouds")
  void tellsWhatOnlyOneSideDeclares(Cloud cloud) {
    List<HostRecords> hosts = HostRecords.withRecordSets(12);
    List<HostRecords> fewer = HostRecords.withRecordSets(8);

    assertThat(SameResources.differences(cloud.handWritten(hosts), cloud.component(fewer)))
        .hasSize(HostRecords.RECORD_SETS)
        .allMatch(difference -> difference.contains("00002"));
  }

  @Test
  void findNoDifferenceInForwarding() {
    ForwardedDomains domains = new ForwardedDomains(3);
    assertThat(SameResources.differences(domains.handWritten(), domains.component())).isEmpty();
  }
}
