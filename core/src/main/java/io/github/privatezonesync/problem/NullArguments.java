package io.github.privatezonesync.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects arguments that a program in Java left null, as problems: the plan reports them with
 * their places, and the program does not end with a stack trace.
 *
 * <p>A null text is read as an empty one, which the rules of the setting refuse if they need it.
 * Anything else that is null is left out, and is a problem.
 */
public final class NullArguments {
  /** What is wrong with each of them. */
  public static final String COMPLAINT = "null is given; give a value or leave it out";

  private final ProblemList problems = new ProblemList();

  /** Starts without any null. */
  public NullArguments() {}

  /**
   * A text.
   *
   * @param text the text, or null
   * @return the text; empty for null
   */
  public static String text(@Nullable String text) {
    return Objects.toString(text, "");
  }

  /**
   * Several texts.
   *
   * @param texts the texts, each of which can be null, or null
   * @return each text once, in the order given, empty for null; one empty text if there is none, so
   *     that the rules of the setting refuse that too
   */
  public static List<String> texts(@Nullable String @Nullable ... texts) {
    return texts == null || texts.length == 0
        ? List.of("")
        : Arrays.stream(texts).map(NullArguments::text).distinct().toList();
  }

  /**
   * A value that is not a text.
   *
   * @param place the setting, seen from inside the target
   * @param value the value, or null
   * @param <T> its type
   * @return the value; empty for null
   */
  public <T> Optional<T> value(Place place, @Nullable T value) {
    problems.addIf(value == null, place, COMPLAINT);
    return Optional.ofNullable(value);
  }

  /**
   * Several values.
   *
   * @param place the setting, seen from inside the target
   * @param values the values, each of which can be null, or null
   * @param <T> their type
   * @return the values that are not null
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final <T> List<T> values(Place place, @Nullable T @Nullable ... values) {
    return values(place, values == null ? null : Arrays.asList(values));
  }

  /**
   * Several values.
   *
   * @param place the setting, seen from inside the target
   * @param values the values, each of which can be null, or null
   * @param <T> their type
   * @return the values that are not null
   */
  public <T> List<T> values(Place place, @Nullable List<? extends @Nullable T> values) {
    List<T> given = new ArrayList<>();
    value(place, values)
        .ifPresent(all -> all.forEach(one -> this.<T>value(place, one).ifPresent(given::add)));
    return given;
  }

  /**
   * Values by name, such as tags.
   *
   * @param place the setting, seen from inside the target
   * @param values the values, in which each value and each name can be null, or null
   * @param <V> their type
   * @return the values, except those that are null or have no name
   */
  public <V> Map<String, V> entries(Place place, @Nullable Map<String, V> values) {
    Map<String, V> given = new LinkedHashMap<>();
    value(place, values)
        .ifPresent(
            all ->
                all.forEach(
                    (name, value) -> {
                      Place entry = place.setting("'" + name + "'");
                      value(entry, name)
                          .flatMap(named -> value(entry, value))
                          .ifPresent(present -> given.put(name, present));
                    }));
    return given;
  }

  /**
   * The nulls that are not texts.
   *
   * @return the problems so far, in the order of the calls; empty if there are none
   */
  public List<Problem> problems() {
    return List.copyOf(problems.all());
  }
}
