package io.github.privatezonesync.adopt.found;

/**
 * Where in the input something stands.
 *
 * @param file the file as the user named it
 * @param path the place in its JSON, such as {@code $.ResourceRecordSets[3]}; in other formats
 *     {@code line 12}
 */
public record Origin(String file, String path) {
  @Override
  public String toString() {
    return file + ", " + path;
  }
}
