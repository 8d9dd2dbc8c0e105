package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.cloud.CloudException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The filter of a list of the compute API, as far as it is read: {@code FIELD = VALUE}, {@code
 * FIELD ~ EXPRESSION}, {@code AND} and brackets (<a
 * href="https://github.com/hashicorp/terraform-provider-google/issues/10212">as users write
 * it</a>). Anything else is refused.
 */
final class ListFilter {
  private static final Pattern TOKEN =
      Pattern.compile("\\s*(?:\"([^\"\\\\]*)\"|([()=~]|[^\\s()=~\"]+))\\s*");
  private static final int MOST_TOKENS = 100;
  private static final int LONGEST_EXPRESSION = 300;

  /** Expressions that RE2 and Java read alike, and that are matched soon. */
  private static final Pattern PLAIN =
      Pattern.compile("\\^?(?:[\\w/:-]|\\.(?!\\*))*(?:\\.\\*(?:[\\w/:-]|\\.(?!\\*))*){0,3}\\$?");

  private final String text;
  private final Set<String> fields;
  private final List<String> tokens = new ArrayList<>();
  private int at;

  private ListFilter(String text, Set<String> fields) {
    this.text = text;
    this.fields = fields;
  }

  /**
   * Reads a filter.
   *
   * @param text the filter; empty for all
   * @param fields the fields that may stand in it
   */
  static Predicate<Map<String, String>> of(String text, Set<String> fields) {
    return text.isEmpty() ? any -> true : new ListFilter(text, fields).whole();
  }

  private Predicate<Map<String, String>> whole() {
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.find() && matcher.start() == end && tokens.size() < MOST_TOKENS) {
      String quoted = matcher.group(1);
      tokens.add(quoted == null ? matcher.group(2) : '"' + quoted);
      end = matcher.end();
    }
    Predicate<Map<String, String>> filter = all();
    if (end < text.length() || at < tokens.size()) {
      throw unread();
    }
    return filter;
  }

  private Predicate<Map<String, String>> all() {
    Predicate<Map<String, String>> filter = one();
    while (at < tokens.size() && !tokens.get(at).equals(")")) {
      if (tokens.get(at).equals("AND")) {
        at++;
      }
      filter = filter.and(one());
    }
    return filter;
  }

  private Predicate<Map<String, String>> one() {
    String field = next();
    if (field.equals("(")) {
      Predicate<Map<String, String>> filter = all();
      if (!next().equals(")")) {
        throw unread();
      }
      return filter;
    }
    String operator = next();
    String given = next();
    String value = given.startsWith("\"") ? given.substring(1) : given;
    if (!fields.contains(field) || (value.equals(given) && "()=~".contains(value))) {
      throw unread();
    }
    if (operator.equals("~")) {
      Pattern expression = expression(value);
      return item -> matches(expression, item.getOrDefault(field, ""));
    }
    if (!operator.equals("=") || value.contains("*")) {
      throw unread();
    }
    return item -> value.equals(item.get(field));
  }

  private String next() {
    if (at == tokens.size()) {
      throw unread();
    }
    return tokens.get(at++);
  }

  private Pattern expression(String value) {
    if (value.length() > LONGEST_EXPRESSION || !PLAIN.matcher(value).matches()) {
      throw unread();
    }
    return Pattern.compile(value);
  }

  /** Whether an expression is for the whole value or a part is not known: it must not matter. */
  private boolean matches(Pattern expression, String value) {
    boolean whole = expression.matcher(value).matches();
    if (whole != expression.matcher(value).find()) {
      throw Refusals.notModelled(
          "whether '%s' in the filter '%s' stands for all of '%s' or a part of it; begin it with .* and end it with $ or .*"
              .formatted(expression, text, value));
    }
    return whole;
  }

  private CloudException unread() {
    return Refusals.notModelled(
        "the filter '%s'; it reads FIELD = VALUE, FIELD ~ EXPRESSION (of letters, digits, - _ / : . .* ^ $), AND and brackets, with the fields %s"
            .formatted(text, String.join(", ", fields.stream().sorted().toList())));
  }
}
