package io.github.privatezonesync.adopt.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something that documents of some clouds do not say of themselves, such as the project: the
 * document that says it lies in the same folder or in one above.
 */
public final class Folders {
  private final String what;
  private final ReadingProblems problems;
  private final Map<String, String> values = new HashMap<>();

  /**
   * None yet.
   *
   * @param what what a folder has, for example {@code project}
   * @param problems takes folders that have two
   */
  public Folders(String what, ReadingProblems problems) {
    this.what = what;
    this.problems = problems;
  }

  /**
   * Takes what a document says of its folder.
   *
   * @param document the document
   * @param value what it says
   */
  public void put(Document document, String value) {
    String first = values.putIfAbsent(document.folder(), value);
    if (first != null && !first.equals(value)) {
      problems.add(
          document.root().file(),
          ("says that its folder is of the %s '%s', and another file there says '%s'; keep"
                  + " each %s in a folder of its own")
              .formatted(what, value, first, what));
    }
  }

  /**
   * Gives what is said of a folder.
   *
   * @param folder the folder
   * @return what the nearest document says; empty if none does
   */
  public Optional<String> nearest(String folder) {
    String value = values.get(folder);
    if (value != null || folder.isEmpty()) {
      return Optional.ofNullable(value);
    }
    return nearest(Document.folderOf(folder));
  }
}
