package io.github.privatezonesync.problem;

import java.util.function.Function;

/** Prints problems for the users of one language. */
public final class ProblemPrinter {
  /** Writes ways out as calls in Java. */
  public static final ProblemPrinter JAVA = new ProblemPrinter(WayOut::toString);

  private final Function<WayOut, String> language;

  /**
   * A printer for a language.
   *
   * @param language writes a way out in the language
   */
  public ProblemPrinter(Function<WayOut, String> language) {
    this.language = language;
  }

  /**
   * A problem on one line.
   *
   * @param problem the problem
   * @return its place, a colon and its sentence; only the sentence if it is about the whole
   *     declaration
   */
  public String print(Problem problem) {
    String place = place(problem.place());
    String what = problem.what().print(language);
    return place.isEmpty() ? what : place + ": " + what;
  }

  static String place(Place place) {
    StringBuilder text = new StringBuilder();
    Place.Part before = null;
    for (Place.Part part : place.parts()) {
      if (part.kind() == Place.Kind.VIEW) {
        text.setLength(text.length() - 1); // the view goes inside the quotes of its target
        text.append('/').append(part.name()).append('\'');
      } else {
        if (before != null) {
          boolean colon = part.kind() == Place.Kind.RECORD_SET || before.kind() == Place.Kind.FILE;
          text.append(colon ? ": " : ", ");
        }
        text.append(words(part));
      }
      before = part;
    }
    return InvalidValue.visible(text.toString());
  }

  private static String words(Place.Part part) {
    String quoted = "'" + part.name() + "'";
    return switch (part.kind()) {
      case FILE -> part.detail().isEmpty() ? part.name() : part.name() + ":" + part.detail();
      case COMPONENT -> part.detail() + " " + quoted;
      case TARGET -> "target " + quoted;
      case NETWORK -> "network " + quoted;
      case RECORD_SET -> "record " + quoted + " " + part.detail();
      case SERVICE -> "service " + quoted;
      case ENDPOINT -> "endpoint " + quoted;
      case VIEW, SETTING -> part.name();
    };
  }
}
