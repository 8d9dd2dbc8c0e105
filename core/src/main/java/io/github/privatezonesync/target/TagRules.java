package io.github.privatezonesync.target;

import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a cloud takes as tags, which some call labels, as data.
 *
 * @param word what the cloud calls one, for example {@code tag}
 * @param most the most that one resource has
 * @param name what a name matches
 * @param names the same in words, for example {@code 1 to 63 lower-case letters}
 * @param value what a value matches
 * @param values the same in words
 */
public record TagRules(
    String word, int most, Pattern name, String names, Pattern value, String values) {
  /**
   * What is wrong with some tags.
   *
   * @param tags values by name
   * @return the problems, with places relative to the target; empty if there is none
   */
  public List<Problem> problems(Map<String, String> tags) {
    ProblemList problems = new ProblemList();
    problems.addIf(
        tags.size() > most, Place.WHOLE, "%s %ss; at most %s are taken", tags.size(), word, most);
    tags.forEach(
        (key, text) -> {
          problems.addIf(
              !name.matcher(key).matches(), Place.of(word), "the name '%s' is not %s", key, names);
          problems.addIf(
              !value.matcher(text).matches(),
              Place.of(word),
              "the value '%s' of '%s' is not %s",
              text,
              key,
              values);
        });
    return problems.all();
  }
}
