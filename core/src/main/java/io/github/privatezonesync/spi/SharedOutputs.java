package io.github.privatezonesync.spi;

import com.pulumi.core.Output;
import java.util.HashMap;
import java.util.Map;

/**
 * One output for all equal values of a zone.
 *
 * <p>The SDK makes an output of every plain value that it is given and keeps track of each; the
 * types and TTLs of a zone's record sets are the same few again and again, and so are the names of
 * hosts that have several.
 */
public final class SharedOutputs {
  private final Map<Object, Output<?>> outputs = new HashMap<>();

  /** Nothing is shared yet. */
  public SharedOutputs() {}

  /**
   * The output of a value.
   *
   * @param value a value with {@code equals}, for example a type, a name or a TTL in seconds
   * @param <T> its type; equal values have the same
   * @return the output that was made for the first equal value
   */
  @SuppressWarnings("unchecked")
  public <T> Output<T> of(T value) {
    return (Output<T>) outputs.computeIfAbsent(value, Output::of);
  }
}
