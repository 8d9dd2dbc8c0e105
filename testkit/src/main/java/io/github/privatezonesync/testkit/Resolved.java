package io.github.privatezonesync.testkit;

import com.pulumi.core.Output;
import com.pulumi.core.internal.Internal;
import com.pulumi.test.PulumiTest;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Looks into outputs after a program has ended, when everything that can resolve has resolved. */
final class Resolved {
  private Resolved() {}

  /** The value of an output, empty if it is unknown, null or failed. */
  static <T> Optional<T> valueOf(Output<T> output) {
    CompletableFuture<T> value = PulumiTest.extractValueAsync(output);
    return value.isCompletedExceptionally()
        ? Optional.empty()
        : Optional.ofNullable(value.getNow(null));
  }

  /** Only the SDK's internal view of an output says this. */
  static boolean isSecret(Output<?> output) {
    CompletableFuture<Boolean> secret = Internal.of(output).isSecret();
    return !secret.isCompletedExceptionally() && secret.getNow(false);
  }
}
