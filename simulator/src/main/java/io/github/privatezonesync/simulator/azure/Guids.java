package io.github.privatezonesync.simulator.azure;

/** Identifiers that Azure makes up, the same in every run. */
final class Guids {
  private Guids() {}

  static String of(long number) {
    return "00000000-0000-4000-8000-%012x".formatted(number);
  }
}
