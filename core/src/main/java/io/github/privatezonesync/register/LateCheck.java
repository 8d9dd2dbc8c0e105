package io.github.privatezonesync.register;

import com.pulumi.core.Output;
import com.pulumi.core.internal.Internal;
import com.pulumi.deployment.internal.DeploymentInternal;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an output gives, with the functions that read literals, and reports a wrong value as a
 * user's mistake.
 *
 * <p>A complaint quotes the value only if it is not a secret.
 */
public final class LateCheck {
  private LateCheck() {}

  /**
   * Reads a value once it is known. Nothing happens in a preview that does not know it.
   *
   * @param output where the value comes from
   * @param place the place for complaints, for example {@code target 'prod', network 'hub'}
   * @param read reads the value and complains with {@link InvalidValue}
   * @param <T> what the output gives
   * @param <R> what is made of it
   * @return what was read. If the value is wrong, the program ends with {@link
   *     InvalidDeclarationException}, and nothing that needs the value is registered
   */
  public static <T, R> Output<R> read(Output<T> output, Place place, Function<T, R> read) {
    return apply(output, value -> read(output, place, read, value));
  }

  /**
   * Applies a function that may find the value wrong.
   *
   * <p>If the value is wrong, two outputs are made. One fails with the complaint: no resource takes
   * it, and the SDK ends the program and prints the complaint. The other never completes: the
   * resource takes it and is therefore never registered. If the resource were given the failed
   * output, it would fail too, and the SDK would often print that failure instead, with a stack
   * trace and the whole class path. {@code LateCheckTest} shows both.
   *
   * @param output where the value comes from
   * @param read makes something of the value; ends with {@link InvalidDeclarationException} if the
   *     value is wrong
   * @param <T> what the output gives
   * @param <R> what is made of it
   * @return what was made of the value
   */
  public static <T, R> Output<R> apply(Output<T> output, Function<T, R> read) {
    return output.apply(
        value -> {
          try {
            return Output.of(read.apply(value));
          } catch (InvalidDeclarationException wrong) {
            if (DeploymentInternal.getInstanceOptional().isEmpty()) {
              throw wrong;
            }
            Output<R> unused = Output.of(CompletableFuture.failedFuture(wrong));
            return Output.of(new CompletableFuture<>());
          }
        });
  }

  /**
   * What an output gives, without waiting for an update. For a check that need not know everything
   * to find something wrong in a preview.
   *
   * @param output where the value comes from
   * @param <T> what the output gives
   * @return its value; empty in a preview that does not know it
   */
  public static <T> Output<Optional<T>> ifKnown(Output<T> output) {
    return Output.of(Internal.of(output).getDataAsync().thenApply(data -> data.getValueOptional()));
  }

  private static <T, R> R read(
      Output<T> output, Place place, Function<T, R> read, @Nullable T value) {
    if (value == null) {
      throw failure(place, Sentence.of("resolved to nothing; give a value or leave it out"));
    }
    try {
      return read.apply(value);
    } catch (InvalidValue invalid) {
      throw failure(place, invalid.late(isSecret(output)));
    }
  }

  private static InvalidDeclarationException failure(Place place, Sentence what) {
    return new InvalidDeclarationException(List.of(Problem.of(place, what)));
  }

  /**
   * Only the SDK's internal view of an output says this. Call it when the output has resolved;
   * before that, a value counts as a secret.
   */
  private static boolean isSecret(Output<?> output) {
    return Internal.of(output).isSecret().getNow(true);
  }
}
