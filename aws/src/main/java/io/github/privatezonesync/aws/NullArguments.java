package io.github.privatezonesync.aws;

import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The null arguments of a builder: each is a problem that the plan reports with its place, and
 * never an exception. Only a text that is null needs no problem of its own: it is read as an empty
 * text.
 */
final class NullArguments {
  /** What is wrong with every one of them. */
  static final String COMPLAINT = "null is given; give a value or leave it out";

  private final ProblemList problems = new ProblemList();

  /** Passes an argument on unless it is null. */
  <T> void check(Place place, @Nullable T given, Consumer<T> take) {
    if (given == null) {
      problems.add(place, COMPLAINT);
    } else {
      take.accept(given);
    }
  }

  /** Passes on each entry of a map that has a key and a value. */
  <V> void checkEach(Place place, @Nullable Map<String, V> given, BiConsumer<String, V> take) {
    check(
        place,
        given,
        map ->
            map.forEach(
                (key, value) -> {
                  Place entry = place.setting("'" + key + "'");
                  check(entry, key, k -> check(entry, value, v -> take.accept(k, v)));
                }));
  }

  List<Problem> problems() {
    return List.copyOf(problems.all());
  }
}
