package io.github.privatezonesync.adopt.found;

/** What kind of input says that a zone exists. */
public enum Source {
  /** The output of the cloud's own command: complete, and as the cloud has it. */
  DUMP,
  /**
   * Terraform's state only: what Terraform made, as it was when Terraform looked last. Record sets
   * and associations of others are not in it.
   */
  TERRAFORM_STATE
}
