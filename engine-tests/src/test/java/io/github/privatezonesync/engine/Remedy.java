package io.github.privatezonesync.engine;

/** What brings a stack back after an update that was cut off; see docs/recovery.md. */
enum Remedy {
  /** The update again. */
  AGAIN,
  /** The update again, then {@code pulumi refresh --clear-pending-creates}. */
  CLEAR,
  /** {@code pulumi import} of what only the cloud knows, then as above. */
  IMPORT
}
