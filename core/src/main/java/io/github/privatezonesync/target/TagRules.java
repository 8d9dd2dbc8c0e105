package io.github.privatezonesync.target;

import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rules of a cloud for tags (or labels), as data.
 *
 * @param word what the cloud calls a tag, for example {@code tag}
 * @param most the most tags that one resource can have
 * @param name the rule for names
 * @param names the rule for names in words, for example {@code 1 to 63 lower-case letters}
 * @param value the rule for values
 * @param values the rule for values in words
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
