package io.github.privatezonesync.simulator.provider;

import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Answers requests that are no messages with INVALID_ARGUMENT.
 *
 * <p>Without this, gRPC answers "Application error processing RPC" and logs a stack trace.
 */
final class UnreadableRequests implements ServerInterceptor {
  private UnreadableRequests() {}

  /** The service with unreadable requests answered in its place. */
  static ServerServiceDefinition answered(ServerServiceDefinition service) {
    return ServerInterceptors.intercept(
        ServerInterceptors.useMarshalledMessages(service, new Bytes()), new UnreadableRequests());
  }

  @Override
  public <Q, A> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
    return new SimpleForwardingServerCallListener<>(next.startCall(call, headers)) {
      private boolean answered;

      @Override
      public void onMessage(Q message) {
        try {
          super.onMessage(message);
        } catch (RuntimeException e) {
          answered = true;
          String name = call.getMethodDescriptor().getBareMethodName();
          call.close(
              Status.INVALID_ARGUMENT.withDescription(
                  "the request to '%s' is no message".formatted(name)),
              new Metadata());
        }
      }

      @Override
      public void onHalfClose() {
        if (!answered) {
          super.onHalfClose();
        }
      }
    };
  }

  /** Messages as they are on the wire, which are read only within the interceptor. */
  static final class Bytes implements MethodDescriptor.Marshaller<byte[]> {
    @Override
    public InputStream stream(byte[] message) {
      return new ByteArrayInputStream(message);
    }

    @Override
    public byte[] parse(InputStream stream) {
      try {
        return stream.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
