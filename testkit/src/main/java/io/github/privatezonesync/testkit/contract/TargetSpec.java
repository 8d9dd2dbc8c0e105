package io.github.privatezonesync.testkit.contract;

import java.util.List;

/**
 * A target that the suite wants built, as a user would build it.
 *
 * @param key the key of the target
 * @param networks its networks, to be added in this order; may be empty
 */
public record TargetSpec(String key, List<NetworkSpec> networks) {
  /** Keeps an unmodifiable copy. */
  public TargetSpec {
    networks = List.copyOf(networks);
  }

  static TargetSpec of(String key, NetworkSpec... networks) {
    return new TargetSpec(key, List.of(networks));
  }
}
