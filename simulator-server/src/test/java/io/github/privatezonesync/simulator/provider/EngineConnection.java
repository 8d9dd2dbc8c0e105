package io.github.privatezonesync.simulator.provider;

import com.google.protobuf.Struct;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.util.Map;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.Provider.CreateRequest;
import pulumirpc.ResourceProviderGrpc;
import pulumirpc.ResourceProviderGrpc.ResourceProviderBlockingStub;

/** One connection to a provider, as an engine opens it for each configuration. */
public final class EngineConnection implements AutoCloseable {
  private final ManagedChannel channel;

  EngineConnection(ProviderServer server, String packageName) {
    this(server.ports().get(packageName));
  }

  public EngineConnection(int port) {
    this.channel =
        NettyChannelBuilder.forAddress("127.0.0.1", port)
            .usePlaintext()
            .maxInboundMessageSize(400 << 20)
            .build();
  }

  static EngineConnection configured(
      ProviderServer server, String packageName, Map<String, Object> config) {
    return new EngineConnection(server, packageName).configure(config);
  }

  public EngineConnection configure(Map<String, Object> config) {
    stub().configure(ConfigureRequest.newBuilder().setArgs(struct(config)).build());
    return this;
  }

  /** Creates a resource, gives back its id. */
  public String create(String type, String name, Map<String, Object> properties) {
    return stub()
        .create(
            CreateRequest.newBuilder()
                .setUrn(urn(type, name))
                .setProperties(struct(properties))
                .build())
        .getId();
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
