package io.github.privatezonesync.simulator.provider;

import com.google.protobuf.Struct;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.util.Map;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.ResourceProviderGrpc;
import pulumirpc.ResourceProviderGrpc.ResourceProviderBlockingStub;

/** One connection to a provider, as an engine opens it for each configuration. */
final class EngineConnection implements AutoCloseable {
  private final ManagedChannel channel;

  EngineConnection(ProviderServer server, String packageName) {
    int port = server.ports().get(packageName);
    this.channel =
        NettyChannelBuilder.forAddress("127.0.0.1", port)
            .usePlaintext()
            .maxInboundMessageSize(400 << 20)
            .build();
  }

  static EngineConnection configured(
      ProviderServer server, String packageName, Map<String, Object> config) {
    EngineConnection connection = new EngineConnection(server, packageName);
    connection.stub().configure(ConfigureRequest.newBuilder().setArgs(struct(config)).build());
    return connection;
  }

  ResourceProviderBlockingStub stub() {
    return ResourceProviderGrpc.newBlockingStub(channel);
  }

  static String urn(String type, String name) {
    return "urn:pulumi:test::project::" + type + "::" + name;
  }

  static Struct struct(Map<String, Object> properties) {
    return PropertyWriter.write(properties);
  }

  @Override
  public void close() {
    channel.shutdownNow();
  }
}
