package io.github.privatezonesync.engine;

import com.google.protobuf.Empty;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import pulumirpc.Language.GetRequiredPackagesRequest;
import pulumirpc.Language.GetRequiredPackagesResponse;
import pulumirpc.Language.LanguageHandshakeRequest;
import pulumirpc.Language.LanguageHandshakeResponse;
import pulumirpc.Language.RunRequest;
import pulumirpc.Language.RunResponse;
import pulumirpc.LanguageRuntimeGrpc.LanguageRuntimeImplBase;
import pulumirpc.Plugin.PluginInfo;

/**
 * The host of {@code runtime: java}: it starts the program whenever the engine wants it to run.
 *
 * <p>The engine dials it where {@code PULUMI_DEBUG_LANGUAGES} says {@code java:} and its {@link
 * #port()}. It needs no plugins: the providers are attached too.
 */
public final class LanguageHost implements AutoCloseable {
  private final Server server;

  private LanguageHost(Server server) {
    this.server = server;
  }

  /**
   * Starts a host on a free port of 127.0.0.1.
   *
   * @param program what it runs
   * @return the host
   */
  public static LanguageHost of(Program program) {
    try {
      return new LanguageHost(
          NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
              .maxInboundMessageSize(Integer.MAX_VALUE)
              .addService(new Service(program))
              .build()
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Where it listens.
   *
   * @return the port
   */
  public int port() {
    return server.getPort();
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  private static final class Service extends LanguageRuntimeImplBase {
    private final Program program;
    private volatile String engine = "";

    Service(Program program) {
      this.program = program;
    }

    @Override
    public void handshake(
        LanguageHandshakeRequest request, StreamObserver<LanguageHandshakeResponse> observer) {
      engine = request.getEngineAddress();
      answer(observer, LanguageHandshakeResponse.getDefaultInstance());
    }

    @Override
    public void getPluginInfo(Empty request, StreamObserver<PluginInfo> observer) {
      answer(observer, PluginInfo.newBuilder().setVersion("1.0.0").build());
    }

    @Override
    public void getRequiredPackages(
        GetRequiredPackagesRequest request, StreamObserver<GetRequiredPackagesResponse> observer) {
      answer(observer, GetRequiredPackagesResponse.getDefaultInstance());
    }

    @Override
    public void run(RunRequest request, StreamObserver<RunResponse> observer) {
      ProgramEnd end =
          program.run(
              new ProgramRun(
                  engine,
                  request.getMonitorAddress(),
                  request.getOrganization(),
                  request.getProject(),
                  request.getStack(),
                  request.getConfigMap(),
                  request.getConfigSecretKeysList(),
                  request.getDryRun(),
                  request.getParallel()));
      RunResponse.Builder response = RunResponse.newBuilder();
      if (end.isBail()) {
        response.setBail(true);
      } else if (end.exitCode() != 0) {
        response.setError(
            "the program ended with exit code " + end.exitCode() + "\n" + end.output());
      }
      answer(observer, response.build());
    }

    private static <T> void answer(StreamObserver<T> observer, T answer) {
      observer.onNext(answer);
      observer.onCompleted();
    }
  }
}
