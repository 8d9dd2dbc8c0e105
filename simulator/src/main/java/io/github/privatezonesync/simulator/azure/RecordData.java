package io.github.privatezonesync.simulator.azure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.Address;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.PTRRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.SRVRecord;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;

/**
 * What the values of a set mean in DNS.
 *
 * @param name the absolute owner name
 * @param ttl the TTL in seconds
 */
record RecordData(Name name, long ttl) {
  private static final int LARGEST_UINT16 = 0xFFFF;
  private static final long LARGEST_UINT32 = 0xFFFF_FFFFL;
  private static final int LONGEST_STRING = 255;
  private static final int LONGEST_HOST = 254;
  private static final String ROOT = ".";

  /**
   * Of hosts elsewhere nothing is wrong that DNS can carry (RFC 2181, section 11), except quotation
   * marks (<a
   * href="https://github.com/kubernetes-sigs/external-dns/issues/4855">external-dns#4855</a>).
   */
  private static final Pattern HOST = Pattern.compile("([!-~&&[^.\\\\\"]]{1,63}\\.)+");

  /** The record of one value. */
  Record record(RecordType type, List<String> value) {
    return switch (type) {
      case A -> new ARecord(name, DClass.IN, ttl, address(value.get(0), Address.IPv4));
      case AAAA -> new AAAARecord(name, DClass.IN, ttl, address(value.get(0), Address.IPv6));
      case CNAME -> new CNAMERecord(name, DClass.IN, ttl, host(value.get(0)));
      case MX ->
          new MXRecord(
              name, DClass.IN, ttl, uint16("preference", value.get(0)), hostOrNone(value.get(1)));
      case PTR -> new PTRRecord(name, DClass.IN, ttl, host(value.get(0)));
      case SOA ->
          new SOARecord(
              name,
              DClass.IN,
              ttl,
              host(value.get(0)),
              host(value.get(1)),
              uint32("serialNumber", value.get(2)),
              uint32("refreshTime", value.get(3)),
              uint32("retryTime", value.get(4)),
              uint32("expireTime", value.get(5)),
              uint32("minimumTtl", value.get(6)));
      case SRV ->
          new SRVRecord(
              name,
              DClass.IN,
              ttl,
              uint16("priority", value.get(0)),
              uint16("weight", value.get(1)),
              uint16("port", value.get(2)),
              hostOrNone(value.get(3)));
      case TXT -> new TXTRecord(name, DClass.IN, ttl, strings(value));
    };
  }

  private static byte[] address(String text, int family) {
    byte[] address = Address.toByteArray(text, family);
    if (address == null) {
      throw ArmError.badRequest(
              "The IPv%d address '%s' is invalid.".formatted(family == Address.IPv4 ? 4 : 6, text))
          .answered();
    }
    return address;
  }

  /** A host is absolute, with or without a dot at its end. */
  private static Name host(String text) {
    String absolute = text.endsWith(".") ? text : text + ".";
    try {
      if (absolute.length() <= LONGEST_HOST && HOST.matcher(absolute).matches()) {
        return Name.fromString(absolute);
      }
    } catch (TextParseException tooLong) {
      throw invalidHost(text);
    }
    throw invalidHost(text);
  }

  /**
   * A host, or the root for none (RFC 2782, RFC 7505), which Azure takes and gives back: recorded
   * answers in the tests of DNSControl.
   */
  private static Name hostOrNone(String text) {
    return text.equals(ROOT) ? Name.root : host(text);
  }

  private static RuntimeException invalidHost(String text) {
    return ArmError.badRequest("The domain name '%s' is invalid.".formatted(text)).answered();
  }

  private static int uint16(String field, String text) {
    return (int) number(field, text, LARGEST_UINT16);
  }

  private static long uint32(String field, String text) {
    return number(field, text, LARGEST_UINT32);
  }

  private static long number(String field, String text, long largest) {
    if (text.matches("[0-9]{1,10}") && Long.parseLong(text) <= largest) {
      return Long.parseLong(text);
    }
    throw ArmError.badRequest(
            "The value '%s' of '%s' is invalid. It must be between 0 and %d."
                .formatted(text, field, largest))
        .answered();
  }

  private static List<String> strings(List<String> value) {
    if (value.isEmpty()) {
      throw ArmError.badRequest("A TXT record must have at least one value.").answered();
    }
    for (String string : value) {
      if (string.getBytes(StandardCharsets.UTF_8).length > LONGEST_STRING) {
        throw ArmError.badRequest("The value '%s' is longer than 255 characters.".formatted(string))
            .answered();
      }
    }
    return value.stream().map(RecordData::presented).toList();
  }

  /** A text as a zone file has it: dnsjava reads it back to the same bytes. */
  private static String presented(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      int octet = b & 0xFF;
      boolean plain = octet >= ' ' && octet <= '~' && octet != '"' && octet != '\\';
      escaped.append(plain ? String.valueOf((char) octet) : "\\%03d".formatted(octet));
    }
    return escaped.toString();
  }
}
