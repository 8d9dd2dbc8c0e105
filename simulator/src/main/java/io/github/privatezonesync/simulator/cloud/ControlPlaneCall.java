package io.github.privatezonesync.simulator.cloud;

/**
 * One call of a cloud's API that changes something.
 *
 * @param provider the Pulumi package of the cloud
 * @param operation the cloud's name of the operation, for example {@code ChangeResourceRecordSets}
 * @param subject what it is about, for example {@code Z1 db.corp.internal. A}
 */
public record ControlPlaneCall(String provider, String operation, String subject) {
  /** For example {@code aws ChangeResourceRecordSets Z1 db.corp.internal. A}. */
  @Override
  public String toString() {
    return provider + " " + operation + " " + subject;
  }
}
