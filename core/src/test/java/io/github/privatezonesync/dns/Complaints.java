package io.github.privatezonesync.dns;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.privatezonesync.problem.InvalidValue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Reads the complaint of a value that must be refused. */
public final class Complaints {
  private Complaints() {}

  /** The message of the {@link InvalidValue} that the call throws. */
  public static String complaint(ThrowingCallable call) {
    InvalidValue invalid = catchThrowableOfType(InvalidValue.class, call);
    if (invalid == null) {
      throw new AssertionError("nothing was refused");
    }
    return invalid.getMessage();
  }
}
