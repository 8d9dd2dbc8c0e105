package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;
import java.time.Duration;

/**
 * How long an answer may be kept, in whole seconds from 1 to 2147483647 (RFC 2181, section 8).
 *
 * <p>Zero is excluded because not every cloud takes it.
 *
 * @param seconds the number of seconds
 */
public record Ttl(int seconds) {
  /**
   * Checks the number.
   *
   * @throws InvalidValue if it is below one
   */
  public Ttl {
    if (seconds < 1) {
      throw new InvalidValue("ttl %s is below one second", seconds + "s");
    }
  }

  /**
   * Reads a duration.
   *
   * @param duration the time to live
   * @return the same in seconds
   * @throws InvalidValue if it is below one second, above 2147483647 seconds or not whole
   */
  public static Ttl of(Duration duration) {
    if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new InvalidValue("ttl " + duration + " is below one second; use whole seconds");
    }
    if (duration.getSeconds() > Integer.MAX_VALUE) {
      throw new InvalidValue("ttl " + duration + " is above 2147483647 seconds");
    }
    if (duration.getNano() != 0) {
      throw new InvalidValue("ttl " + duration + " has a part of a second; use whole seconds");
    }
    return new Ttl((int) duration.getSeconds());
  }

  @Override
  public String toString() {
    return seconds + "s";
  }
}
