package io.github.privatezonesync.adopt.draft;

import io.github.privatezonesync.adopt.found.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes what is wrong with the input, so that all of it is reported at once. */
public final class ReadingProblems {
  private final Set<String> lines = new LinkedHashSet<>();

  /** No problem yet. */
  public ReadingProblems() {}

  /**
   * Takes a problem of a place.
   *
   * @param origin the place
   * @param complaint what is wrong, a clause without a full stop
   */
  public void add(Origin origin, String complaint) {
    lines.add(origin + ": " + complaint);
  }

  /**
   * Takes a problem of a file.
   *
   * @param file the file
   * @param complaint what is wrong, a clause without a full stop
   */
  public void add(String file, String complaint) {
    lines.add(file + ": " + complaint);
  }

  /**
   * Takes a problem that says its place itself.
   *
   * @param problem the problem
   */
  public void add(String problem) {
    lines.add(problem);
  }

  /**
   * Gives the problems.
   *
   * @return a line for each, in the order taken
   */
  public List<String> lines() {
    return new ArrayList<>(lines);
  }
}
