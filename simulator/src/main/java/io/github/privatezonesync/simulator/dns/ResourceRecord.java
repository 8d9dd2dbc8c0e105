package io.github.privatezonesync.simulator.dns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Record;

/**
 * One resource record of class IN (RFC 1035, section 3.2.1).
 *
 * <p>Two records are equal if they have the same name, type and data, whatever the case of letters
 * in names; TTLs do not count (RFC 2136, section 1.1.1).
 */
public final class ResourceRecord {
  private static final int LONGEST_STRING = 255;

  private final Record record;

  ResourceRecord(Record record) {
    this.record = record;
  }

  /**
   * Reads a record.
   *
   * @param name its owner
   * @param type its type
   * @param ttl its TTL in seconds
   * @param data the data in presentation form, as zone files have it
   * @param origin what completes relative names in the data; null if they are refused
   * @return the record
   * @throws IllegalArgumentException if the data is none of this type
   */
  public static ResourceRecord parse(
      DomainName name, DnsType type, long ttl, String data, @Nullable DomainName origin) {
    if (type.equals(DnsType.SVCB) || type.equals(DnsType.HTTPS)) {
      return ServiceBinding.parse(name, type, ttl, data, origin);
    }
    try {
      Record record =
          Record.fromString(
              name.name(),
              type.number(),
              DClass.IN,
              ttl,
              data,
              origin == null ? null : origin.name());
      // dnsjava reads an empty hexadecimal field as text, but no reader of messages takes it
      ResourceRecord unused = ofWire(name, type, ttl, record.rdataToWireCanonical());
      return new ResourceRecord(record);
    } catch (IOException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /**
   * A record of character strings.
   *
   * @param name its owner
   * @param type TXT or SPF
   * @param ttl its TTL in seconds
   * @param strings at least one string of at most 255 octets
   * @return the record
   * @throws IllegalArgumentException if there is no string, or one is too long
   */
  public static ResourceRecord ofStrings(
      DomainName name, DnsType type, long ttl, List<byte[]> strings) {
    if (strings.isEmpty()) {
      throw new IllegalArgumentException("there is no string");
    }
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    for (byte[] string : strings) {
      if (string.length > LONGEST_STRING) {
        throw new IllegalArgumentException("a string has %d bytes".formatted(string.length));
      }
      data.write(string.length);
      data.writeBytes(string);
    }
    return ofWire(name, type, ttl, data.toByteArray());
  }

  static ResourceRecord ofWire(DomainName name, DnsType type, long ttl, byte[] data) {
    Record record = Record.newRecord(name.name(), type.number(), DClass.IN, ttl, data);
    if (record == null) {
      throw new IllegalArgumentException("the data of a " + type + " record is incomplete");
    }
    return new ResourceRecord(record);
  }

  Record record() {
    return record;
  }

  /**
   * The owner.
   *
   * @return the absolute name
   */
  public DomainName name() {
    return new DomainName(record.getName());
  }

  /**
   * The type.
   *
   * @return the type
   */
  public DnsType type() {
    return new DnsType(record.getType());
  }

  /**
   * The TTL.
   *
   * @return seconds
   */
  public long ttl() {
    return record.getTTL();
  }

  /**
   * The data in presentation form, IPv6 addresses as RFC 5952 wants them.
   *
   * @return for example {@code 10 mail.corp.internal.}
   */
  public String data() {
    return type().equals(DnsType.AAAA) ? Ipv6Text.canonical(wireData()) : record.rdataToString();
  }

  byte[] wireData() {
    return record.rdataToWireCanonical();
  }

  /** The name that a CNAME stands for. */
  DomainName target() {
    return new DomainName(((CNAMERecord) record).getTarget());
  }

  boolean isOf(DomainName owner, DnsType type, long ttl) {
    return record.getType() == type.number()
        && record.getTTL() == ttl
        && record.getName().equals(owner.name());
  }

  ResourceRecord at(DomainName other) {
    return new ResourceRecord(record.withName(other.name()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof ResourceRecord that && record.equals(that.record));
  }

  @Override
  public int hashCode() {
    return record.hashCode();
  }

  /** A line of a zone file. */
  @Override
  public String toString() {
    return record.toString();
  }
}
