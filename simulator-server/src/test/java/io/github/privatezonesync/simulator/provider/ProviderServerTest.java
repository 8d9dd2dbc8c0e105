package io.github.privatezonesync.simulator.provider;

import static io.github.privatezonesync.simulator.provider.EngineConnection.struct;
import static io.github.privatezonesync.simulator.provider.EngineConnection.urn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.Empty;
import io.github.privatezonesync.simulator.CallObserver;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.ControlPlaneCall;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pulumirpc.Plugin.PluginAttach;
import pulumirpc.Provider.CreateRequest;

class ProviderServerTest {
  private static final String TYPE = "aws:s3/bucket:Bucket";

  private final SimulatedClouds clouds = SimulatedClouds.fresh();
  private ProviderServer server;

  @BeforeEach
  void start() throws IOException {
    server = ProviderServer.start(clouds, 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void namesThePortOfEachPackageAsTheEngineWantsIt() {
    assertThat(server.debugProviders())
        .matches("aws:\\d+,azure-native:\\d+,gcp:\\d+,oci:\\d+")
        .contains("gcp:" + server.ports().get("gcp"));
  }

  @Test
  void takesConsecutivePortsFromTheFirst() throws IOException {
    int free = server.ports().get("aws");
    server.close();

    server = ProviderServer.start(clouds, free);

    assertThat(server.debugProviders())
        .isEqualTo(
            "aws:%d,azure-native:%d,gcp:%d,oci:%d".formatted(free, free + 1, free + 2, free + 3));
  }

  @Test
  void refusesAPortThatIsTaken() {
    int taken = server.ports().get("aws");

    assertThatIOException().isThrownBy(() -> ProviderServer.start(clouds, taken));
  }

  @Test
  void listensOnTheLoopbackAddressOnly() throws IOException {
    int port = server.ports().get("aws");

    try (Socket loopback = new Socket()) {
      loopback.connect(
          new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
      assertThat(loopback.isConnected()).isTrue();
    }
    assertThatIOException()
        .isThrownBy(
            () -> {
              try (Socket other = new Socket()) {
                other.connect(
                    new InetSocketAddress(
                        InetAddress.getByAddress(new byte[] {127, 0, 0, 2}), port));
              }
            });
  }

  @Test
  void reportsTheVersionOfTheSdkSoThatTheEngineDoesNotWarn() {
    for (var expected :
        Map.of("aws", "6.83.0", "gcp", "7.0.0", "azure-native", "2.10.0", "oci", "4.20.0")
            .entrySet()) {
      try (EngineConnection engine = new EngineConnection(server, expected.getKey())) {
        engine.stub().attach(PluginAttach.newBuilder().setAddress("127.0.0.1:1").build());
        assertThat(engine.stub().getPluginInfo(Empty.getDefaultInstance()).getVersion())
            .isEqualTo(expected.getValue());
      }
    }
  }

  @Test
  void keepsTheConfigurationOfEachConnectionApart() {
    CreateRequest create = CreateRequest.newBuilder().setUrn(urn(TYPE, "b")).build();
    try (EngineConnection one = EngineConnection.configured(server, "aws", Map.of());
        EngineConnection other = new EngineConnection(server, "aws")) {
      assertThat(one.stub().create(create).getId()).isNotEmpty();
      assertThatThrownBy(() -> other.stub().create(create))
          .hasMessage("FAILED_PRECONDITION: the provider is not configured; Configure comes first");
    }
  }

  @Test
  void answersACallThatEndsInAnErrorAndGoesOn() {
    CallObserver failing =
        new CallObserver() {
          @Override
          public void before(ControlPlaneCall call) {
            throw new StackOverflowError("in a test");
          }
        };
    CreateRequest create =
        CreateRequest.newBuilder()
            .setUrn(urn("gcp:compute/network:Network", "hub"))
            .setProperties(struct(Map.of("name", "hub")))
            .build();
    try (EngineConnection engine = EngineConnection.configured(server, "gcp", Map.of())) {
      clouds.observe(failing);
      assertThatThrownBy(() -> engine.stub().create(create))
          .hasMessage("INTERNAL: the simulator failed: java.lang.StackOverflowError: in a test");

      clouds.unobserve(failing);
      assertThat(engine.stub().create(create).getId())
          .isEqualTo("projects/simulated-project/global/networks/hub");
    }
  }

  @Test
  void acceptsRequestsFarAboveTheUsualLimitOfFourMegabytes() {
    String large = "x".repeat(20 << 20);
    try (EngineConnection engine = EngineConnection.configured(server, "aws", Map.of())) {
      assertThat(
              engine
                  .stub()
                  .create(
                      CreateRequest.newBuilder()
                          .setUrn(urn(TYPE, "b"))
                          .setProperties(struct(Map.of("text", large)))
                          .build())
                  .getProperties())
          .isEqualTo(struct(Map.of("text", large)));
    }
  }
}
