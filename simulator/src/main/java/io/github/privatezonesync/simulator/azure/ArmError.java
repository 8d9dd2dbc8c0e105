package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.cloud.CloudException;
import org.jspecify.annotations.Nullable;

/**
 * What Azure Resource Manager answers when it refuses, and how the provider prints it, which
 * depends on when the answer comes (provider of azure-native 2.10.0, verified 2026-11-24).
 *
 * @param status the HTTP status, or the one that an operation failed with later
 * @param code the error code
 * @param message the text
 */
record ArmError(int status, String code, String message) {
  /** To a request that is answered at once. */
  CloudException answered() {
    return exception("autorest/azure: Service returned an error. Status=" + status + " " + body());
  }

  /** At once, to a request that otherwise starts a long operation. */
  CloudException notStarted() {
    return exception(body());
  }

  /** By a long operation on a resource that exists. */
  CloudException failedLater() {
    return exception(body());
  }

  /** By a long operation that should have made a resource: the provider then looks for it. */
  CloudException failedLater(ArmId missing) {
    return exception(
        "resource partially created but read failed %s: %s"
            .formatted(Refusals.notFound(missing).answered().text(), body()));
  }

  /** By a long operation on a resource that exists, or that it should have made. */
  CloudException failedLater(ArmId id, @Nullable Object existing) {
    return existing == null ? failedLater(id) : failedLater();
  }

  private CloudException exception(String text) {
    return new CloudException(status, code, text);
  }

  private String body() {
    return "Code=" + quoted(code) + " Message=" + quoted(message);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
