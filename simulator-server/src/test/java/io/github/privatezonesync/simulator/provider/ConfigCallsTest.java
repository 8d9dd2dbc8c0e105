package io.github.privatezonesync.simulator.provider;

import static io.github.privatezonesync.simulator.provider.EngineConnection.struct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.Struct;
import io.github.privatezonesync.simulator.SimulatedClouds;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pulumirpc.Provider.CheckRequest;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.Provider.DiffRequest;
import pulumirpc.Provider.DiffResponse;
import pulumirpc.Provider.DiffResponse.DiffChanges;

class ConfigCallsTest {
  private final ConfigCalls calls = new ConfigCalls(SimulatedClouds.fresh(), "aws");

  @Test
  void aCheckGivesBackEvenWhatIsUnknown() {
    Struct config = struct(Map.of("region", WireValue.UNKNOWN));

    assertThat(calls.check(CheckRequest.newBuilder().setNews(config).build()).getInputs())
        .isEqualTo(config);
  }

  @Test
  void anotherConfigurationIsAChangeThatReplacesNothing() {
    assertThat(diff(Map.of("region", "a"), Map.of("region", "a")).getChanges())
        .isEqualTo(DiffChanges.DIFF_NONE);
    assertThat(diff(Map.of("region", "a", "x", "y"), Map.of("region", "b")))
        .isEqualTo(
            DiffResponse.newBuilder()
                .setChanges(DiffChanges.DIFF_SOME)
                .addDiffs("region")
                .addDiffs("x")
                .build());
  }

  @Test
  void aConfigurationIsKnown() {
    assertThatThrownBy(
            () ->
                calls.configure(
                    ConfigureRequest.newBuilder()
                        .setArgs(struct(Map.of("region", WireValue.UNKNOWN)))
                        .build()))
        .isInstanceOf(MalformedRequestException.class)
        .hasMessage(
            "Configure: property 'region' is unknown; only a preview may have unknown values");
  }

  private DiffResponse diff(Map<String, Object> olds, Map<String, Object> news) {
    return calls.diff(
        DiffRequest.newBuilder().setOldInputs(struct(olds)).setNews(struct(news)).build());
  }
}
