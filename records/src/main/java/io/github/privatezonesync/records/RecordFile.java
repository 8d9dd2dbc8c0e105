package io.github.privatezonesync.records;

import java.util.List;

/**
 * The record sets of a plan as the text of a file.
 *
 * @param text the file
 * @param leftOut what the plan has and the file has not, in the order of the plan; empty if the
 *     file has everything
 */
public record RecordFile(String text, List<LeftOut> leftOut) {
  /** Keeps an unmodifiable copy. */
  public RecordFile {
    leftOut = List.copyOf(leftOut);
  }
}
