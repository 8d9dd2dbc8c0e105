package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;
import java.net.IDN;
import java.util.Locale;

/**
 * An absolute domain name in canonical form: lower case, A-labels, within the limits of RFC 1035.
 *
 * <p>A label has 1 to 63 of the characters {@code a-z 0-9 _ - /} and neither starts nor ends with
 * {@code -}; the whole name has at most 253 characters without its final dot. Clouds store and give
 * back this set unchanged, except that some take no {@code /} (RFC 2317), which the plan of their
 * target then refuses. International labels are converted with {@link IDN#toASCII(String)} (RFC
 * 3490), because clouds take A-labels only; a label that IDNA 2008 (RFC 5891) reads as another name
 * is refused with both.
 */
public final class DomainName implements Comparable<DomainName> {
  /** The root of the DNS, {@code .}; as a target it means "no such service" (RFC 2782). */
  public static final DomainName ROOT = new DomainName("");

  private static final int LONGEST_NAME = 253;
  private static final int LONGEST_LABEL = 63;

  /** What a label may consist of. */
  private enum Labels {
    OF_ZONES("letters, digits, '_', '/' and, not at its ends, '-'"),
    OF_HOSTS("printable characters without spaces and those that zone files escape");

    private final String characters;

    Labels(String characters) {
      this.characters = characters;
    }

    private boolean allow(String name, int start, int end) {
      boolean allowed =
          this == OF_HOSTS || (name.charAt(start) != '-' && name.charAt(end - 1) != '-');
      for (int i = start; i < end && allowed; i++) {
        char c = name.charAt(i);
        allowed = this == OF_HOSTS ? isPlain(c) : isLabelCharacter(c);
      }
      return allowed;
    }
  }

  private final String text;

  private DomainName(String text) {
    this.text = text;
  }

  /**
   * Reads a name that is absolute whether or not it ends with a dot.
   *
   * @param text the name as written, for example {@code Corp.Internal}
   * @return the canonical name
   * @throws InvalidValue if the text is not a domain name
   */
  public static DomainName parse(String text) {
    return of(canonical(text), text);
  }

  /**
   * Reads the absolute name of a host that others own. On the wire, its labels may hold any octet
   * (RFC 2181, section 11); this accepts every printable ASCII character that needs no escape in a
   * zone file.
   *
   * @param text the name as written, for example {@code 1.0/25.2.0.192.in-addr.arpa}
   * @return the canonical name
   * @throws InvalidValue if the text is not such a name
   */
  static DomainName parseHost(String text) {
    return of(canonical(text, Labels.OF_HOSTS), text);
  }

  private static DomainName of(String canonical, String text) {
    if (canonical.isEmpty()) {
      throw new InvalidValue("%s is not a domain name; write labels joined by dots", text);
    }
    return new DomainName(canonical);
  }

  /** Lower case, A-labels, no final dot, every label and the whole checked. */
  static String canonical(String text) {
    return canonical(text, Labels.OF_ZONES);
  }

  private static String canonical(String text, Labels labels) {
    String name = lowerCaseAscii(text);
    if (name.endsWith(".")) {
      name = name.substring(0, name.length() - 1);
    }
    if (name.length() > LONGEST_NAME) {
      throw new InvalidValue("%s is longer than 253 characters", text);
    }
    int start = 0;
    while (start <= name.length() && !name.isEmpty()) {
      int dot = name.indexOf('.', start);
      int end = dot < 0 ? name.length() : dot;
      checkLabel(name, start, end, labels, text);
      start = end + 1;
    }
    return name;
  }

  private static String lowerCaseAscii(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String name;
    try {
      name = IDN.toASCII(text.toLowerCase(Locale.ROOT)).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new InvalidValue("%s cannot be written in ASCII by the rules of IDNA", text);
    }
    if (dots(name) != dots(text)) {
      // IDNA reads other characters as dots too, which would pass every rule about dots
      throw new InvalidValue("%s has a dot of another script; write '.'", text);
    }
    IdnaDeviations.refuse(text, name);
    return name;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static long dots(String text) {
    return text.chars().filter(c -> c == '.').count();
  }

  private static void checkLabel(String name, int start, int end, Labels labels, String text) {
    if (start == end) {
      throw new InvalidValue("%s has an empty label; write one dot between labels", text);
    }
    if (end - start > LONGEST_LABEL) {
      throw new InvalidValue(
          "%s has a label of more than 63 characters, %s", text, name.substring(start, end));
    }
    if (!labels.allow(name, start, end)) {
      throw new InvalidValue(
          "%s has the label %s; allowed are " + labels.characters,
          text,
          name.substring(start, end));
    }
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c <= '~' && "\"();@$\\".indexOf(c) < 0;
  }

  private static boolean isLabelCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '/';
  }

  /**
   * The name with one or more labels in front.
   *
   * @param labels canonical labels joined by dots
   * @return the longer name
   * @throws InvalidValue if the whole is longer than a name may be
   */
  DomainName prepend(String labels) {
    if (labels.length() + 1 + text.length() > LONGEST_NAME) {
      throw new InvalidValue(
          "%s is longer than 253 characters with its zone %s", labels, absolute());
    }
    return new DomainName(labels + "." + text);
  }

  /**
   * Tells whether this name is the zone's own name or is below it.
   *
   * @param zone the name of a zone
   * @return true for the zone's name and every name that ends with a dot and the zone's name
   */
  public boolean isWithin(DomainName zone) {
    return zone.covers(text);
  }

  /** Whether a canonical name without its final dot is this name or is below it. */
  boolean covers(String name) {
    return name.equals(text) || name.endsWith("." + text);
  }

  /**
   * The number of labels, 0 for the root.
   *
   * @return the number of labels
   */
  public int labelCount() {
    return text.isEmpty() ? 0 : (int) text.chars().filter(c -> c == '.').count() + 1;
  }

  /**
   * The name without its first label.
   *
   * @return for example {@code internal.} of {@code corp.internal.}; the root of the root
   */
  public DomainName parent() {
    int dot = text.indexOf('.');
    return dot < 0 ? ROOT : new DomainName(text.substring(dot + 1));
  }

  /**
   * Tells whether this is the root.
   *
   * @return true for {@code .}
   */
  public boolean isRoot() {
    return text.isEmpty();
  }

  /**
   * The name with its final dot, as zone files and some clouds write it.
   *
   * @return for example {@code corp.internal.}
   */
  public String absolute() {
    return text + ".";
  }

  /**
   * The name without its final dot, as most clouds write it.
   *
   * @return for example {@code corp.internal}, empty for the root
   */
  public String withoutDot() {
    return text;
  }

  /**
   * The name as people write it.
   *
   * @return for example {@code corp.internal}, and {@code .} for the root
   */
  public String written() {
    return isRoot() ? absolute() : text;
  }

  @Override
  public int compareTo(DomainName other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DomainName name && text.equals(name.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return absolute();
  }
}
