package io.github.privatezonesync.simulator.dns;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.Name;
import org.xbill.DNS.NameTooLongException;
import org.xbill.DNS.TextParseException;

/**
 * An absolute domain name. Two names are equal whatever the case of their letters (RFC 4343); they
 * are sorted in canonical order (RFC 4034, section 6.1).
 */
public final class DomainName implements Comparable<DomainName> {
  /** The name above all others. */
  public static final DomainName ROOT = new DomainName(Name.root);

  /** The most octets of a name (RFC 1035, section 2.3.4). */
  public static final int LONGEST = 255;

  private static final Name STAR = Name.fromConstantString("*");

  private final Name name;

  DomainName(Name name) {
    this.name = name;
  }

  /**
   * A name.
   *
   * @param text the name as zone files write it; the final dot may be left out
   * @return the name
   * @throws IllegalArgumentException if the text is no name
   */
  public static DomainName of(String text) {
    return of(text, ROOT);
  }

  /**
   * A name that may be relative.
   *
   * @param text the name as zone files write it
   * @param origin what completes it if it has no final dot
   * @return the name
   * @throws IllegalArgumentException if the text is no name
   */
  public static DomainName of(String text, DomainName origin) {
    try {
      return new DomainName(Name.fromString(text, origin.name));
    } catch (TextParseException e) {
      throw new IllegalArgumentException(
          "'%s' is not a DNS name: %s".formatted(text, e.getMessage()), e);
    }
  }

  /**
   * A name of any octets.
   *
   * @param wire each label with its length before it, and a zero at the end (RFC 1035, section 3.1)
   * @return the name
   * @throws IllegalArgumentException if the octets are no name
   */
  public static DomainName ofWire(byte[] wire) {
    try {
      return new DomainName(new Name(wire));
    } catch (IOException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  Name name() {
    return name;
  }

  /**
   * The name without its first labels.
   *
   * @param labels how many labels are left out
   * @return the name above
   */
  public DomainName above(int labels) {
    return new DomainName(new Name(name, labels));
  }

  /**
   * A name below this one.
   *
   * @param label the label to put before it, as zone files write it
   * @return the longer name
   * @throws IllegalArgumentException if the label is none, or the name is too long with it
   */
  public DomainName child(String label) {
    try {
      return below(Name.fromString(label));
    } catch (TextParseException e) {
      throw new IllegalArgumentException("'%s' is not a label".formatted(label), e);
    }
  }

  /** The wildcard right below this name. */
  DomainName wildcard() {
    return below(STAR);
  }

  private DomainName below(Name label) {
    try {
      return new DomainName(Name.concatenate(label, name));
    } catch (NameTooLongException e) {
      throw new IllegalArgumentException("'%s' does not fit before '%s'".formatted(label, name), e);
    }
  }

  /**
   * Tells whether a name is this one or above it.
   *
   * @param other the other name
   * @return whether this name is in its domain
   */
  public boolean isIn(DomainName other) {
    return name.subdomain(other.name);
  }

  /**
   * Tells whether the first label is an asterisk.
   *
   * @return whether the name is a wildcard
   */
  public boolean isWildcard() {
    return name.isWild();
  }

  /**
   * How many labels the name has, the root one counted.
   *
   * @return at least 1
   */
  public int labels() {
    return name.labels();
  }

  /**
   * One label as the octets that it is made of.
   *
   * @param index which one, the first is 0
   * @return the octets, of which the root label has none
   */
  public byte[] label(int index) {
    byte[] label = name.getLabel(index);
    byte[] octets = new byte[label.length - 1];
    System.arraycopy(label, 1, octets, 0, octets.length);
    return octets;
  }

  /**
   * How many octets the name has in a message that writes it in full.
   *
   * @return at most {@link #LONGEST}
   */
  public int length() {
    return name.length();
  }

  /**
   * The name as it is written in a zone.
   *
   * @param origin the name of the zone
   * @return the relative name, {@code @} for the origin itself, the whole name outside of the zone
   */
  public String relativeTo(DomainName origin) {
    return name.relativize(origin.name).toString();
  }

  /**
   * The name as users write it.
   *
   * @return the name without its final dot, {@code .} for the root
   */
  public String withoutDot() {
    return name.toString(true);
  }

  @Override
  public int compareTo(DomainName other) {
    return name.compareTo(other.name);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof DomainName that && name.equals(that.name));
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The name with its final dot, for example {@code db.corp.internal.}. */
  @Override
  public String toString() {
    return name.toString();
  }
}
