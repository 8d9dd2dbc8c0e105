package io.github.privatezonesync.simulator.provider;

import com.google.protobuf.Any;
import com.google.protobuf.Struct;
import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.UncheckedIOException;
import pulumirpc.Provider.ErrorResourceInitFailed;

/** What an engine gets for an operation that failed. */
final class Refusal {
  private static final Metadata.Key<byte[]> DETAILS =
      Metadata.Key.of("grpc-status-details-bin", Metadata.BINARY_BYTE_MARSHALLER);

  private Refusal() {}

  /**
   * The answer for a failure.
   *
   * <p>What a cloud refuses, and a change that could not be saved, has the code UNKNOWN, as plain
   * errors of the real providers do.
   */
  static StatusRuntimeException of(Throwable failure) {
    if (failure instanceof StatusRuntimeException status) {
      return status;
    }
    if (failure instanceof OperationFailedException
        || failure instanceof CloudException
        || failure instanceof UncheckedIOException) {
      return Status.UNKNOWN.withDescription(failure.getMessage()).asRuntimeException();
    }
    if (failure instanceof MalformedRequestException
        || failure instanceof IllegalArgumentException) {
      return Status.INVALID_ARGUMENT.withDescription(failure.getMessage()).asRuntimeException();
    }
    return Status.INTERNAL.withDescription("the simulator failed: " + failure).asRuntimeException();
  }

  /**
   * The answer for a resource that exists although its creation or update failed, as bridged
   * providers give it.
   */
  static StatusRuntimeException partial(OperationFailedException failure, Struct inputs) {
    String reason = String.valueOf(failure.getMessage());
    ErrorResourceInitFailed detail =
        ErrorResourceInitFailed.newBuilder()
            .setId(failure.id())
            .setProperties(PropertyWriter.write(failure.state()))
            .setInputs(inputs)
            .addReasons(reason)
            .build();
    Metadata trailers = new Metadata();
    trailers.put(
        DETAILS,
        com.google.rpc.Status.newBuilder()
            .setCode(Status.Code.UNKNOWN.value())
            .setMessage(reason)
            .addDetails(Any.pack(detail))
            .build()
            .toByteArray());
    return Status.UNKNOWN.withDescription(reason).asRuntimeException(trailers);
  }
}
