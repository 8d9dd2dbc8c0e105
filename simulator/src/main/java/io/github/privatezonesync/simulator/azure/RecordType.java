package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.dns.DnsType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of record sets that Azure Private DNS has, with the properties that hold them. */
enum RecordType {
  A("aRecords", Field.text("ipv4Address")),
  AAAA("aaaaRecords", Field.text("ipv6Address")),
  CNAME("cnameRecord", Field.text("cname")),
  MX("mxRecords", Field.number("preference"), Field.text("exchange")),
  PTR("ptrRecords", Field.text("ptrdname")),
  SOA(
      "soaRecord",
      Field.text("host"),
      Field.text("email"),
      Field.number("serialNumber"),
      Field.number("refreshTime"),
      Field.number("retryTime"),
      Field.number("expireTime"),
      Field.number("minimumTtl")),
  SRV(
      "srvRecords",
      Field.number("priority"),
      Field.number("weight"),
      Field.number("port"),
      Field.text("target")),
  TXT("txtRecords", Field.texts("value"));

  private final String property;

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of records
  private final List<Field> fields;

  RecordType(String property, Field... fields) {
    this.property = property;
    this.fields = List.of(fields);
  }

  /** The property of a record set that holds values of this type. */
  String property() {
    return property;
  }

  /** The fields of a value. */
  List<Field> fields() {
    return fields;
  }

  /** Whether a set holds one value at most, and not a list. */
  boolean isSingle() {
    return this == CNAME || this == SOA;
  }

  /** The type as DNS numbers it. */
  DnsType dnsType() {
    return DnsType.of(name());
  }

  /** The type of that name, whatever its letter case; empty if Azure has no such type. */
  static Optional<RecordType> named(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    return List.of(values()).stream().filter(type -> type.name().equals(upper)).findFirst();
  }

  /**
   * A field of a value.
   *
   * @param name its name
   * @param kind what it holds
   */
  record Field(String name, Kind kind) {
    private static Field text(String name) {
      return new Field(name, Kind.TEXT);
    }

    private static Field number(String name) {
      return new Field(name, Kind.NUMBER);
    }

    private static Field texts(String name) {
      return new Field(name, Kind.TEXTS);
    }
  }

  /** What a field holds. */
  enum Kind {
    TEXT,
    NUMBER,
    /** A list of texts, which is all that its value holds. */
    TEXTS
  }
}
