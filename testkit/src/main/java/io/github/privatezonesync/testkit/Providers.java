package io.github.privatezonesync.testkit;

import java.util.Map;
import java.util.Optional;

/** The side behind the engine: it makes resources and answers functions. */
interface Providers {
  /** Makes, reads or previews a resource, or takes note of a component or a provider. */
  Made make(Registration resource);

  /** Answers a function of a provider. */
  Map<String, Object> call(
      String token, Map<String, Object> arguments, Optional<ProviderReference> provider);

  /**
   * What the program gets back for a resource.
   *
   * @param id the id, empty if it is not known yet
   * @param outputs the other properties that are known
   */
  record Made(String id, Map<String, Object> outputs) {}
}
