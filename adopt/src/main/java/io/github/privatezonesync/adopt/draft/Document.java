package io.github.privatezonesync.adopt.draft;

import io.github.privatezonesync.adopt.json.JsonNode;

/**
 * A file that was recognised.
 *
 * @param root what is in it
 * @param kind what it is
 */
public record Document(JsonNode root, DumpKind kind) {
  /**
   * Gives the folder of the file.
   *
   * @return the path as the user named it up to its last separator; empty if it has none
   */
  public String folder() {
    return folderOf(root.file());
  }

  /**
   * Gives the folder of a file.
   *
   * @param file the path as the user named it
   * @return the path up to its last separator; empty if it has none
   */
  public static String folderOf(String file) {
    int end = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    return end < 0 ? "" : file.substring(0, end);
  }
}
