package io.github.privatezonesync.simulator.aws;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of a TXT record: strings in quotes, in which three digits after a backslash are octal
 * (<a
 * href="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html#TXTFormat">TXT
 * format</a>).
 */
final class TxtStrings {
  private static final int LONGEST = 255;

  /** One string in quotes, with the blanks before it. */
  private static final Pattern QUOTED =
      Pattern.compile("\\G[ \\t]*\"((?:[^\"\\\\]|\\\\.)*)\"(?=[ \\t]|$)", Pattern.DOTALL);

  private static final Pattern OCTET =
      Pattern.compile("\\\\([0-3][0-7]{2})|\\\\([^0-9])|([ -~&&[^\\\\]])");

  private TxtStrings() {}

  /**
   * Reads the value.
   *
   * @throws FatalProblem if it is none
   */
  static List<byte[]> parse(String value) {
    List<byte[]> strings = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(value);
    int end = 0;
    while (quoted.find()) {
      strings.add(octets(quoted.group(1), value));
      end = quoted.end();
    }
    if (strings.isEmpty() || !value.substring(end).isBlank()) {
      throw new FatalProblem(
          "InvalidCharacterString", "Value should be enclosed in quotation marks", value);
    }
    return strings;
  }

  private static byte[] octets(String escaped, String value) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    Matcher octet = OCTET.matcher(escaped);
    int end = 0;
    while (end < escaped.length()) {
      if (!octet.find(end) || octet.start() != end) {
        throw new FatalProblem(
            "InvalidCharacterString", "Value contains unsupported characters", value);
      }
      octets.write(octet(octet));
      end = octet.end();
    }
    if (octets.size() > LONGEST) {
      throw new FatalProblem("CharacterStringTooLong", "Value is too long", value);
    }
    return octets.toByteArray();
  }

  private static int octet(Matcher octet) {
    if (octet.group(1) != null) {
      return Integer.parseInt(octet.group(1), 8);
    }
    return (octet.group(2) == null ? octet.group(3) : octet.group(2)).charAt(0);
  }
}
