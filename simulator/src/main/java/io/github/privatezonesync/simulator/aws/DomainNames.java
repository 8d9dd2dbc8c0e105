package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.dns.DomainName;
import java.io.ByteArrayOutputStream;

/**
 * Domain names as Route 53 reads and writes them: in lower case, what is not a letter, a digit, a
 * hyphen or an underscore as a backslash and three octal digits (<a
 * href="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DomainNameFormat.html">DNS domain
 * name format</a>).
 */
final class DomainNames {
  private static final int LONGEST_LABEL = 63;
  private static final int LONGEST_NAME = 255;

  /** A backslash and three octal digits. */
  private static final int ESCAPE = 4;

  private DomainNames() {}

  /**
   * Reads a name; all names are absolute, with or without a final dot.
   *
   * @throws FatalProblem if it is none
   */
  static DomainName parse(String text) {
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    ByteArrayOutputStream label = new ByteArrayOutputStream();
    String labels = text.endsWith(".") ? text : text + ".";
    int at = 0;
    while (at < labels.length()) {
      if (isEscape(labels, at)) {
        label.write(lower(Integer.parseInt(labels, at + 1, at + ESCAPE, 8)));
        at += ESCAPE;
      } else {
        char c = labels.charAt(at++);
        if (c == '.') {
          end(label, wire, text);
        } else {
          label.write(lower(printable(c)));
        }
      }
    }
    wire.write(0);
    if (wire.size() > LONGEST_NAME) {
      throw new FatalProblem("DomainNameTooLong", "Domain name is too long", text);
    }
    return DomainName.ofWire(wire.toByteArray());
  }

  /** Writes a name with a final dot; a wildcard comes out as {@code \052}. */
  static String render(DomainName name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.labels() - 1; i++) {
      for (byte b : name.label(i)) {
        int octet = b & 0xFF;
        if (isPlain(octet)) {
          text.append((char) octet);
        } else {
          text.append("\\%03o".formatted(octet));
        }
      }
      text.append('.');
    }
    return text.isEmpty() ? "." : text.toString();
  }

  private static void end(ByteArrayOutputStream label, ByteArrayOutputStream wire, String text) {
    if (label.size() == 0) {
      throw new FatalProblem("DomainLabelEmpty", "Domain label is empty", text);
    }
    if (label.size() > LONGEST_LABEL) {
      throw new FatalProblem("DomainLabelTooLong", "Domain label is too long", text);
    }
    wire.write(label.size());
    wire.writeBytes(label.toByteArray());
    label.reset();
  }

  /** Whether an octet is written in octal digits at an index. */
  private static boolean isEscape(String text, int at) {
    return text.charAt(at) == '\\'
        && at + ESCAPE <= text.length()
        && isDigit(text.charAt(at + 1), '3')
        && isDigit(text.charAt(at + 2), '7')
        && isDigit(text.charAt(at + 3), '7');
  }

  private static boolean isDigit(char c, char highest) {
    return c >= '0' && c <= highest;
  }

  /**
   * Only printable ASCII stands for itself; the text names the character (<a
   * href="https://github.com/getmoto/moto/blob/master/moto/route53/exceptions.py">as moto has it
   * from Route 53</a>).
   */
  private static int printable(char c) {
    if (c < '!' || c > '~') {
      throw new FatalProblem(
          "UnsupportedCharacter", "Value contains unsupported characters", String.valueOf(c));
    }
    return c;
  }

  private static int lower(int octet) {
    return octet >= 'A' && octet <= 'Z' ? octet - 'A' + 'a' : octet;
  }

  private static boolean isPlain(int octet) {
    return (octet >= 'a' && octet <= 'z')
        || (octet >= '0' && octet <= '9')
        || octet == '-'
        || octet == '_';
  }
}
