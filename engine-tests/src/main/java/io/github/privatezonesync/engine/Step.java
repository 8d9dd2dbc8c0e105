package io.github.privatezonesync.engine;

/**
 * What the engine did, or would do, with one resource.
 *
 * @param operation the engine's word, for example {@code create} or {@code delete-replaced}
 * @param type the type token
 * @param name the logical name
 */
public record Step(String operation, String type, String name) {
  /** For example {@code create aws:route53/zone:Zone ai/aws/zone}. */
  @Override
  public String toString() {
    return operation + " " + type + " " + name;
  }
}
