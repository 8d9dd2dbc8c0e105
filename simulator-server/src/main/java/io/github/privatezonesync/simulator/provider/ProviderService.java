package io.github.privatezonesync.simulator.provider;

import com.google.protobuf.Empty;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.function.Supplier;
import pulumirpc.Plugin.PluginAttach;
import pulumirpc.Plugin.PluginInfo;
import pulumirpc.Provider.CheckRequest;
import pulumirpc.Provider.CheckResponse;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.Provider.ConfigureResponse;
import pulumirpc.Provider.CreateRequest;
import pulumirpc.Provider.CreateResponse;
import pulumirpc.Provider.DeleteRequest;
import pulumirpc.Provider.DiffRequest;
import pulumirpc.Provider.DiffResponse;
import pulumirpc.Provider.InvokeRequest;
import pulumirpc.Provider.InvokeResponse;
import pulumirpc.Provider.ReadRequest;
import pulumirpc.Provider.ReadResponse;
import pulumirpc.Provider.UpdateRequest;
import pulumirpc.Provider.UpdateResponse;
import pulumirpc.ResourceProviderGrpc.ResourceProviderImplBase;

/**
 * One Pulumi package as a resource provider.
 *
 * <p>Schemas, components and methods are left unimplemented: the engine asks for none of them.
 */
final class ProviderService extends ResourceProviderImplBase {
  private final String version;
  private final ConfigCalls config;
  private final ResourceCalls resources;

  ProviderService(String version, ConfigCalls config, ResourceCalls resources) {
    this.version = version;
    this.config = config;
    this.resources = resources;
  }

  @Override
  public void attach(PluginAttach request, StreamObserver<Empty> observer) {
    answer(observer, Empty::getDefaultInstance);
  }

  @Override
  public void getPluginInfo(Empty request, StreamObserver<PluginInfo> observer) {
    answer(observer, () -> PluginInfo.newBuilder().setVersion(version).build());
  }

  @Override
  public void checkConfig(CheckRequest request, StreamObserver<CheckResponse> observer) {
    answer(observer, () -> config.check(request));
  }

  @Override
  public void diffConfig(DiffRequest request, StreamObserver<DiffResponse> observer) {
    answer(observer, () -> config.diff(request));
  }

  @Override
  public void configure(ConfigureRequest request, StreamObserver<ConfigureResponse> observer) {
    answer(observer, () -> config.configure(request));
  }

  @Override
  public void check(CheckRequest request, StreamObserver<CheckResponse> observer) {
    answer(observer, () -> resources.check(request));
  }

  @Override
  public void diff(DiffRequest request, StreamObserver<DiffResponse> observer) {
    answer(observer, () -> resources.diff(request));
  }

  @Override
  public void create(CreateRequest request, StreamObserver<CreateResponse> observer) {
    answer(observer, () -> resources.create(request));
  }

  @Override
  public void read(ReadRequest request, StreamObserver<ReadResponse> observer) {
    answer(observer, () -> resources.read(request));
  }

  @Override
  public void update(UpdateRequest request, StreamObserver<UpdateResponse> observer) {
    answer(observer, () -> resources.update(request));
  }

  @Override
  public void delete(DeleteRequest request, StreamObserver<Empty> observer) {
    answer(observer, () -> resources.delete(request));
  }

  @Override
  public void invoke(InvokeRequest request, StreamObserver<InvokeResponse> observer) {
    answer(observer, () -> invoke(request));
  }

  /** No operation takes long enough to be cancelled. */
  @Override
  public void cancel(Empty request, StreamObserver<Empty> observer) {
    answer(observer, Empty::getDefaultInstance);
  }

  private static InvokeResponse invoke(InvokeRequest request) {
    Map<String, Object> arguments =
        PropertyReader.known("Invoke of " + request.getTok()).read(request.getArgs());
    Map<String, Object> result = Session.current().provider().invoke(request.getTok(), arguments);
    return InvokeResponse.newBuilder().setReturn(PropertyWriter.write(result)).build();
  }

  private static <T> void answer(StreamObserver<T> observer, Supplier<T> operation) {
    // An engine that went away meanwhile is no error.
    ((ServerCallStreamObserver<T>) observer).setOnCancelHandler(() -> {});
    T response;
    try {
      response = operation.get();
    } catch (RuntimeException | Error e) {
      observer.onError(Refusal.of(e));
      return;
    }
    observer.onNext(response);
    observer.onCompleted();
  }
}
