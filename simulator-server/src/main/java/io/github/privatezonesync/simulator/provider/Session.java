package io.github.privatezonesync.simulator.provider;

import io.github.privatezonesync.simulator.SimulatedProvider;
import io.grpc.Attributes;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerTransportFilter;
import io.grpc.Status;
import org.jspecify.annotations.Nullable;

/**
 * One provider instance of an engine.
 *
 * <p>Requests do not say which configuration they are for: the engine opens a connection for each,
 * so a session is a connection.
 */
final class Session {
  private static final Attributes.Key<Session> OF_CONNECTION = Attributes.Key.create("session");
  private static final Context.Key<Session> CURRENT = Context.key("session");

  private volatile @Nullable SimulatedProvider provider;

  /** The session of the request that this thread answers. */
  static Session current() {
    return CURRENT.get();
  }

  void configure(SimulatedProvider configured) {
    this.provider = configured;
  }

  /** The provider as it was configured. */
  SimulatedProvider provider() {
    SimulatedProvider configured = provider;
    if (configured == null) {
      throw Status.FAILED_PRECONDITION
          .withDescription("the provider is not configured; Configure comes first")
          .asRuntimeException();
    }
    return configured;
  }

  /** Gives each connection a session. */
  static final class OfConnections extends ServerTransportFilter {
    @Override
    public Attributes transportReady(Attributes connection) {
      return connection.toBuilder().set(OF_CONNECTION, new Session()).build();
    }
  }

  /** Finds the session of each request. */
  static final class OfRequests implements ServerInterceptor {
    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
      Session session = call.getAttributes().get(OF_CONNECTION);
      return Contexts.interceptCall(
          Context.current().withValue(CURRENT, session), call, headers, next);
    }
  }
}
