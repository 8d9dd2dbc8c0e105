package io.github.privatezonesync.records;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Texts and numbers of a YAML file. Text without quotes that YAML 1.1, and with it octoDNS, takes
 * for something else is refused: {@code no} would be false, and {@code 1:20} the number 80.
 */
final class YamlScalars {
  private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");
  private static final Set<String> TRUE =
      Set.of("yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON");
  private static final Set<String> FALSE =
      Set.of("no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF");

  /** Whole numbers, which are the same text in every version. */
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

  /** The scalars that are no text in YAML 1.1 (https://yaml.org/type/). */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          String.join(
              "|",
              "~|null|Null|NULL|<<|=",
              "yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF",
              "[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?[0-9][0-9_]*|[-+]?0x[0-9a-fA-F_]+|0o[0-7]+",
              "[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?",
              "[-+]?([0-9][0-9_]*\\.?|\\.[0-9])[0-9_]*([eE][-+]?[0-9]+)?",
              "[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)",
              "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt \\t].*)?"));

  private YamlScalars() {}

  /** Whether a text that stands without quotes is no text in YAML 1.1. */
  static boolean isNoText(String plain) {
    return NO_TEXT.matcher(plain).matches();
  }

  /** Whether a node says that there is no value. */
  static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && (scalar.getValue().isEmpty() || NULLS.contains(scalar.getValue()));
  }

  /**
   * The text of a scalar.
   *
   * @throws InvalidValue if it is a list or a map, or is not text in every version of YAML
   */
  static String text(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      throw new InvalidValue("a list or a map is given; write one value here");
    }
    String value = scalar.getValue();
    if (isNull(node)) {
      throw new InvalidValue("no value is given; write one, in quotes if it is the text %s", value);
    }
    refuseTag(node);
    if (scalar.isPlain() && isNoText(value) && !NUMBER.matcher(value).matches()) {
      throw new InvalidValue("%s is not text in YAML 1.1; write it in quotes", value);
    }
    return value;
  }

  /** A tag could give a value another meaning. */
  static void refuseTag(Node node) {
    Tag tag = node.getTag();
    if (!tag.equals(Tag.STR) && !tag.equals(Tag.MAP) && !tag.equals(Tag.SEQ)) {
      throw new InvalidValue("the tag %s is not read; write the value without it", tag.getValue());
    }
  }

  /**
   * A whole number without a sign.
   *
   * @throws InvalidValue if it is none
   */
  static int number(String field, Node node) {
    String text = text(node);
    if (!NUMBER.matcher(text).matches()) {
      throw new InvalidValue(field + " %s is not a whole number", text);
    }
    return Integer.parseInt(text);
  }

  /**
   * A truth value as YAML 1.1 writes it.
   *
   * @throws InvalidValue if it is none
   */
  static boolean truth(String field, Node node) {
    String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (TRUE.contains(text)) {
      return true;
    }
    if (FALSE.contains(text)) {
      return false;
    }
    throw new InvalidValue(field + " is %s, which is neither true nor false", text);
  }
}
