package io.github.privatezonesync.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is wrong, what is allowed and what to do, in lower case without a full stop.
 *
 * <p>The ways out in it are kept as data, so that each language can write them in its own way.
 */
public final class Sentence {
  private static final String HOLE = "%s";

  /** Each is a {@link String} or a {@link WayOut}. */
  private final List<Object> parts;

  private Sentence(List<Object> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * A sentence with values and ways out in it.
   *
   * @param words the words; if there are arguments, each {@code %s} stands for one of them
   * @param arguments a {@link WayOut}, another sentence, or anything else that is shown as text
   * @return the sentence, on one line whatever the arguments are
   * @throws IllegalArgumentException if the number of arguments is wrong
   */
  public static Sentence of(String words, Object... arguments) {
    if (arguments.length == 0) {
      return new Sentence(List.of(InvalidValue.visible(words)));
    }
    List<Object> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Object argument : arguments) {
      int hole = words.indexOf(HOLE, from);
      if (hole < 0) {
        throw new IllegalArgumentException("no place for '" + argument + "' in: " + words);
      }
      text.append(words, from, hole);
      for (Object part : argument instanceof Sentence inner ? inner.parts : List.of(argument)) {
        if (part instanceof WayOut) {
          parts.add(InvalidValue.visible(text.toString()));
          parts.add(part);
          text.setLength(0);
        } else {
          text.append(part);
        }
      }
      from = hole + HOLE.length();
    }
    if (words.indexOf(HOLE, from) >= 0) {
      throw new IllegalArgumentException("too few arguments for: " + words);
    }
    parts.add(InvalidValue.visible(text.append(words, from, words.length()).toString()));
    return new Sentence(parts);
  }

  /**
   * The calls that mend the problem.
   *
   * @return the ways out in the order of the sentence; empty if no call mends it
   */
  public List<WayOut> waysOut() {
    return parts.stream().filter(WayOut.class::isInstance).map(WayOut.class::cast).toList();
  }

  /** The sentence with its ways out as a language writes them. */
  String print(Function<WayOut, String> language) {
    return parts.stream()
        .map(part -> part instanceof WayOut call ? language.apply(call) : part.toString())
        .collect(Collectors.joining());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sentence that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /** The sentence with its ways out in Java. */
  @Override
  public String toString() {
    return print(WayOut::toString);
  }
}
