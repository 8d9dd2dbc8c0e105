package io.github.privatezonesync.testkit;

import com.pulumi.core.internal.ContextAwareCompletableFuture;
import com.pulumi.deployment.internal.Runner;
import com.pulumi.exceptions.RunException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs one program until everything it started is done, or something of it fails.
 *
 * <p>It only counts. The SDK's own runner walks over all tasks again and again, and formats them
 * for a log that nobody reads: the time of a program grows with the square of its resources, and
 * programs hang if the common pool has few threads.
 */
final class ProgramRunner implements Runner {
  /** The program itself is the first of them. */
  private final AtomicInteger running = new AtomicInteger(1);

  private final CompletableFuture<Void> end = new CompletableFuture<>();

  @Override
  public <T> void registerTask(String description, CompletableFuture<T> task) {
    running.incrementAndGet();
    CompletableFuture<T> unused = task.whenComplete((value, thrown) -> ended(thrown));
  }

  @Override
  public <T> CompletableFuture<Result<T>> runAsync(Supplier<T> program) {
    CompletableFuture<T> value = ContextAwareCompletableFuture.supplyAsync(program);
    CompletableFuture<T> unused = value.whenComplete((result, thrown) -> ended(thrown));
    return end.handle((nothing, thrown) -> result(value, thrown));
  }

  private void ended(@Nullable Throwable thrown) {
    if (thrown != null) {
      end.completeExceptionally(thrown);
    }
    if (running.decrementAndGet() == 0) {
      end.complete(null);
    }
  }

  private static <T> Result<T> result(CompletableFuture<T> value, @Nullable Throwable thrown) {
    if (thrown == null) {
      // errors that the program logged are in the result of the test, whatever the code
      return new Result<>(ProcessExitedSuccessfully, List.of(), Optional.of(value.join())) {};
    }
    Exception exception =
        thrown instanceof Exception failure ? failure : new RunException("unexpected", thrown);
    return new Result<>(
        ProcessExitedAfterLoggingUserActionableMessage, List.of(exception), Optional.empty()) {};
  }
}
