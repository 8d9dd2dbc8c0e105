package io.github.privatezonesync.simulator.azure;

import java.util.List;

/** What a property may hold, as the provider knows it from the API's description. */
@FunctionalInterface
interface Shape {
  /** What is wrong with a value, in the provider's words; what is unknown is not looked at. */
  List<String> problems(String where, Object value);

  /** The value as a preview shows it: what a nested object leaves out may be filled in. */
  default Object previewed(Object value) {
    return value;
  }
}
