package io.github.privatezonesync.testkit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a resource names the provider that manages it: by its URN and its id.
 *
 * @param name the logical name of the provider
 * @param id its id
 */
record ProviderReference(String name, String id) {
  /** Reads a reference; null or an empty text means the default provider. */
  static Optional<ProviderReference> parse(@Nullable String reference) {
    String[] parts = reference == null ? new String[0] : reference.split("::", 5);
    return parts.length < 5
        ? Optional.empty()
        : Optional.of(new ProviderReference(parts[3], parts[4]));
  }
}
