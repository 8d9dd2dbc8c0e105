package io.github.privatezonesync.simulator.cloud;

/** A value that a preview does not know yet. */
public enum Unknown {
  /** The only one. */
  VALUE
}
