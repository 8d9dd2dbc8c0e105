package io.github.privatezonesync.simulator.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.Empty;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.grpc.CallOptions;
import io.grpc.MethodDescriptor;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pulumirpc.ResourceProviderGrpc;

class UnreadableRequestsTest {
  private static final MethodDescriptor<byte[], byte[]> CREATE =
      ResourceProviderGrpc.getCreateMethod().toBuilder(
              new UnreadableRequests.Bytes(), new UnreadableRequests.Bytes())
          .build();

  @Test
  void areAnsweredAndTheServerGoesOn() throws IOException {
    byte[] nested = new byte[3_000];
    Arrays.fill(nested, (byte) 0x12);
    byte[] random = new byte[1_000];
    new Random(7).nextBytes(random);
    try (ProviderServer server = ProviderServer.start(SimulatedClouds.fresh(), 0);
        EngineConnection engine = EngineConnection.configured(server, "aws", Map.of())) {
      for (byte[] request : new byte[][] {{-1}, {10, 100}, nested, random}) {
        assertThatThrownBy(
                () ->
                    ClientCalls.blockingUnaryCall(
                        engine.stub().getChannel(), CREATE, CallOptions.DEFAULT, request))
            .hasMessage("INVALID_ARGUMENT: the request to 'Create' is no message");
      }
      assertThat(engine.stub().getPluginInfo(Empty.getDefaultInstance()).getVersion())
          .isEqualTo("6.83.0");
    }
  }
}
