package io.github.privatezonesync.adopt.draft;

import io.github.privatezonesync.adopt.count.RawCount;

/**
 * A kind of file.
 *
 * @param command the command that prints it, such as {@code aws route53 get-hosted-zone}
 * @param recordSets counts its record sets in the raw JSON
 * @param associations counts its associations in the raw JSON
 */
public record DumpKind(String command, RawCount recordSets, RawCount associations) {
  /**
   * A kind that has no record sets and no associations.
   *
   * @param command the command that prints it
   * @return the kind
   */
  public static DumpKind of(String command) {
    return new DumpKind(command, RawCount.NONE, RawCount.NONE);
  }
}
