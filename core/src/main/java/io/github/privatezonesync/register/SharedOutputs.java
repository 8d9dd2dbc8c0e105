package io.github.privatezonesync.register;

import com.pulumi.core.Output;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One output for all equal values of a zone.
 *
 * <p>The SDK makes an output of every plain value that it gets and tracks each of them. The record
 * sets of a zone repeat the same few types and TTLs, and hosts with several record sets repeat
 * their names. An output is created when it is first needed, while a resource is made.
 */
public final class SharedOutputs {
  private final Map<Object, Output<?>> outputs = new HashMap<>();

  /** The key of a shared setting, which no plain value equals. */
  private record Key(String name) {}

  /** Starts without any output. */
  public SharedOutputs() {}

  /**
   * The output of a value.
   *
   * @param value a value with {@code equals}, for example a type, a name or a TTL in seconds
   * @param <T> the type of the value
   * @return the output that was made for the first equal value
   */
  @SuppressWarnings("unchecked")
  public <T> Output<T> of(T value) {
    return (Output<T>) outputs.computeIfAbsent(value, Output::of);
  }

  /**
   * The output of a setting that several resources take.
   *
   * @param name the name of the setting, always with outputs of one type
   * @param output makes the output the first time
   * @param <T> what the output gives
   * @return the output that was made the first time
   */
  @SuppressWarnings("unchecked")
  public <T> Output<T> once(String name, Supplier<Output<T>> output) {
    return (Output<T>) outputs.computeIfAbsent(new Key(name), first -> output.get());
  }
}
