package io.github.privatezonesync.problem;

import java.util.Objects;

/** One thing that is wrong with a declaration, reported to the person who wrote it. */
public final class Problem {
  private final Place place;
  private final Sentence what;

  private Problem(Place place, Sentence what) {
    this.place = place;
    this.what = what;
  }

  /**
   * A problem.
   *
   * @param place what it is about
   * @param words what is wrong, what is allowed and what to do, in lower case without a full stop;
   *     each {@code %s} stands for an argument, if there are any
   * @param arguments ways out, and values that are shown as text
   * @return the problem
   */
  public static Problem of(Place place, String words, Object... arguments) {
    return new Problem(place, Sentence.of(words, arguments));
  }

  /**
   * A problem in given words.
   *
   * @param place what it is about
   * @param what what is wrong, what is allowed and what to do
   * @return the problem
   */
  public static Problem of(Place place, Sentence what) {
    return new Problem(place, what);
  }

  /**
   * A problem with a value.
   *
   * @param place what it is about
   * @param invalid the complaint about the value
   * @return the problem, with the value quoted
   */
  public static Problem of(Place place, InvalidValue invalid) {
    return new Problem(place, invalid.sentence());
  }

  /**
   * The same problem, seen from outside a place.
   *
   * @param outer for example the target in which it was found
   * @return the problem with a longer place
   */
  public Problem in(Place outer) {
    return new Problem(place.in(outer), what);
  }

  /**
   * What it is about.
   *
   * @return the place
   */
  public Place place() {
    return place;
  }

  /**
   * What is wrong, what is allowed and what to do.
   *
   * @return the sentence
   */
  public Sentence what() {
    return what;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Problem that && place.equals(that.place) && what.equals(that.what);
  }

  @Override
  public int hashCode() {
    return Objects.hash(place, what);
  }

  /** The problem on one line, with its ways out in Java. */
  @Override
  public String toString() {
    return ProblemPrinter.JAVA.print(this);
  }
}
