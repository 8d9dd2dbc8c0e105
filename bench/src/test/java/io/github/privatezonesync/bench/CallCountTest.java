package io.github.privatezonesync.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallCountTest {
  private static final int RECORD_SETS = 12;

  private static List<Cloud> clouds() {
    return Cloud.ALL;
  }

  @ParameterizedTest
  @MethodSource("clouds")
  void countsWhatADeploymentChanges(Cloud cloud) {
    SimulatedClouds clouds = SimulatedNetworks.clouds();
    CallCount calls = new CallCount();
    clouds.observe(calls);

    PulumiProgram.project("bench")
        .config("gcp:project", "bench")
        .on(clouds)
        .run(cloud.component(HostRecords.withRecordSets(RECORD_SETS)));

    assertThat(calls.take()).isGreaterThan(RECORD_SETS);
    assertThat(calls.take()).isZero();
  }
}
