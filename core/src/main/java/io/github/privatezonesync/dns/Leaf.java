package io.github.privatezonesync.dns;

import com.pulumi.core.Output;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value at the edge of the graph: known now, or the output of another resource.
 *
 * <p>A plan never waits for a pending leaf; it prints {@code (output)} in its place.
 *
 * @param <T> the type of the value
 */
public sealed interface Leaf<T> {
  /**
   * A value that is known while the plan is made.
   *
   * @param value the value
   * @param <T> its type
   */
  record Known<T>(T value) implements Leaf<T> {
    @Override
    public Output<T> output() {
      return Output.of(value);
    }

    @Override
    public Optional<T> known() {
      return Optional.of(value);
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }

  /**
   * A value that another resource gives.
   *
   * @param output where it comes from
   * @param <T> its type
   */
  record Pending<T>(Output<T> output) implements Leaf<T> {
    @Override
    public Optional<T> known() {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return "(output)";
    }
  }

  /**
   * A known leaf.
   *
   * @param value the value
   * @param <T> its type
   * @return the leaf
   */
  static <T> Leaf<T> of(T value) {
    return new Known<>(value);
  }

  /**
   * A pending leaf.
   *
   * @param output where the value comes from
   * @param <T> its type
   * @return the leaf
   */
  static <T> Leaf<T> of(Output<T> output) {
    return new Pending<>(output);
  }

  /**
   * A known text as a user gave it; null is read as an empty text, which the plan refuses with its
   * place.
   *
   * @param text the text
   * @return the leaf
   */
  static Leaf<String> text(@Nullable String text) {
    return new Known<>(text == null ? "" : text);
  }

  /**
   * A pending text as a user gave it; null is read as an empty text.
   *
   * @param text where the text comes from
   * @return the leaf
   */
  static Leaf<String> text(@Nullable Output<String> text) {
    return text == null ? new Known<>("") : new Pending<>(text);
  }

  /**
   * A text that may be missing.
   *
   * @param text the text, or null
   * @return the text; an empty one for null, which the plan refuses
   */
  static Leaf<String> orEmpty(@Nullable Leaf<String> text) {
    return text == null ? new Known<>("") : text;
  }

  /**
   * The value as an output, known or pending.
   *
   * @return the output
   */
  Output<T> output();

  /**
   * The value as far as it is known while the plan is made.
   *
   * @return the value; empty if another resource gives it
   */
  Optional<T> known();
}
