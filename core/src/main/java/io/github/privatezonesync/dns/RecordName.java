package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;

/**
 * The name of a record set inside its zone: {@code @} for the apex, or labels, the first of which
 * may be the wildcard {@code *}. A name with {@code .@} at the end is always relative.
 */
public final class RecordName implements Comparable<RecordName> {
  private static final String APEX = "@";
  private static final String WILDCARD = "*";
  private static final String RELATIVE_MARK = ".@";

  private final String relative;
  private final String absolute;

  private RecordName(String relative, String absolute) {
    this.relative = relative;
    this.absolute = absolute;
  }

  /**
   * Reads a name that is relative to a zone.
   *
   * <p>A name that ends with a dot, or that ends with the zone's own name, is refused: nobody
   * should have to guess whether it was meant to be absolute. {@code corp.@} says that it is not.
   *
   * @param text the name as written, {@code @} for the apex
   * @param zone the zone it belongs to
   * @return the canonical name
   * @throws InvalidValue if the text is not such a name
   */
  public static RecordName parse(String text, DomainName zone) {
    if (text.equals(APEX)) {
      return new RecordName(APEX, zone.absolute());
    }
    if (text.isEmpty()) {
      throw new InvalidValue("%s is empty; use '@' for the zone itself", text);
    }
    if (text.endsWith(".")) {
      throw absoluteName(text, zone);
    }
    boolean marked = isMarkedRelative(text);
    String name = marked ? unmarked(text) : text;
    boolean wildcard = name.equals(WILDCARD) || name.startsWith(WILDCARD + ".");
    if (name.equals(WILDCARD)) {
      return new RecordName(WILDCARD, zone.prepend(WILDCARD).absolute());
    }
    String labels = DomainName.canonical(wildcard ? name.substring(2) : name);
    if (zone.covers(labels) && !marked) {
      throw new InvalidValue(
          "%s repeats the zone's name; record names are relative to the zone, use %s, or %s for a"
              + " name below the zone",
          text, inZone(labels, zone, wildcard), text + RELATIVE_MARK);
    }
    String relative = wildcard ? WILDCARD + "." + labels : labels;
    return new RecordName(relative, zone.prepend(relative).absolute());
  }

  /** Whether a text ends with {@code .@} and is therefore relative to the zone. */
  static boolean isMarkedRelative(String text) {
    return text.endsWith(RELATIVE_MARK);
  }

  /** The text without {@code .@}, with at least one label and no final dot. */
  static String unmarked(String text) {
    String name = text.substring(0, text.length() - RELATIVE_MARK.length());
    if (name.isEmpty() || name.endsWith(".")) {
      throw new InvalidValue("%s has an empty label; write one dot between labels", text);
    }
    return name;
  }

  private static InvalidValue absoluteName(String text, DomainName zone) {
    boolean wildcard = text.startsWith(WILDCARD + ".");
    String labels = DomainName.canonical(wildcard ? text.substring(2) : text);
    if (zone.covers(labels)) {
      return new InvalidValue(
          "%s is absolute; record names are relative to the zone, use %s",
          text, inZone(labels, zone, wildcard));
    }
    return new InvalidValue(
        "%s is absolute and outside the zone %s; record names are relative to the zone",
        text, zone.absolute());
  }

  private static String inZone(String labels, DomainName zone, boolean wildcard) {
    int length = labels.length() - zone.withoutDot().length() - 1;
    String rest = length <= 0 ? "" : labels.substring(0, length);
    if (wildcard) {
      return rest.isEmpty() ? WILDCARD : WILDCARD + "." + rest;
    }
    return rest.isEmpty() ? APEX : rest;
  }

  /**
   * The canonical name relative to the zone.
   *
   * @return for example {@code db}, {@code @} for the zone itself
   */
  public String relative() {
    return relative;
  }

  /**
   * The whole name with its final dot.
   *
   * @return for example {@code db.corp.internal.}
   */
  public String absolute() {
    return absolute;
  }

  /**
   * Tells whether this is the name of the zone itself.
   *
   * @return true for {@code @}
   */
  public boolean isApex() {
    return relative.equals(APEX);
  }

  /**
   * Tells whether the first label is {@code *} (RFC 4592).
   *
   * @return true for a wildcard
   */
  public boolean isWildcard() {
    return relative.startsWith(WILDCARD);
  }

  /**
   * The whole name without its final dot.
   *
   * @return for example {@code db.corp.internal}
   */
  public String withoutDot() {
    return absolute.substring(0, absolute.length() - 1);
  }

  @Override
  public int compareTo(RecordName other) {
    return relative.compareTo(other.relative);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordName name && absolute.equals(name.absolute);
  }

  @Override
  public int hashCode() {
    return absolute.hashCode();
  }

  @Override
  public String toString() {
    return relative;
  }
}
