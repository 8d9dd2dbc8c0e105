package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Ipv4Text;
import io.github.privatezonesync.simulator.dns.Ipv6Text;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a set mean in DNS.
 *
 * @param name the absolute owner name
 * @param ttl the TTL in seconds
 */
record RecordData(DomainName name, long ttl) {
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
  ResourceRecord record(RecordType type, List<String> value) {
    return switch (type) {
      case A -> parsed(type, address(4, value.get(0), Ipv4Text.parse(value.get(0))));
      case AAAA -> parsed(type, address(6, value.get(0), Ipv6Text.parse(value.get(0))));
      case CNAME, PTR -> parsed(type, host(value.get(0)));
      case MX -> parsed(type, uint16("preference", value.get(0)), hostOrNone(value.get(1)));
      case SOA ->
          parsed(
              type,
              host(value.get(0)),
              host(value.get(1)),
              uint32("serialNumber", value.get(2)),
              uint32("refreshTime", value.get(3)),
              uint32("retryTime", value.get(4)),
              uint32("expireTime", value.get(5)),
              uint32("minimumTtl", value.get(6)));
      case SRV ->
          parsed(
              type,
              uint16("priority", value.get(0)),
              uint16("weight", value.get(1)),
              uint16("port", value.get(2)),
              hostOrNone(value.get(3)));
      case TXT -> ResourceRecord.ofStrings(name, type.dnsType(), ttl, strings(value));
    };
  }

  private ResourceRecord parsed(RecordType type, Object... fields) {
    String data = Stream.of(fields).map(Object::toString).collect(Collectors.joining(" "));
    return ResourceRecord.parse(name, type.dnsType(), ttl, data, null);
  }

  private static String address(int version, String text, byte @Nullable [] address) {
    if (address == null) {
      throw Refusals.badRequest("The IPv%d address '%s' is invalid.".formatted(version, text))
          .answered();
    }
    return text;
  }

  /** A host is absolute, with or without a dot at its end. */
  private static DomainName host(String text) {
    String absolute = text.endsWith(".") ? text : text + ".";
    if (absolute.length() <= LONGEST_HOST && HOST.matcher(absolute).matches()) {
      return DomainName.of(absolute);
    }
    throw Refusals.badRequest("The domain name '%s' is invalid.".formatted(text)).answered();
  }

  /**
   * A host, or the root for none (RFC 2782, RFC 7505), which Azure takes and gives back: recorded
   * answers in the tests of DNSControl.
   */
  private static DomainName hostOrNone(String text) {
    return text.equals(ROOT) ? DomainName.ROOT : host(text);
  }

  private static long uint16(String field, String text) {
    return number(field, text, LARGEST_UINT16);
  }

  private static long uint32(String field, String text) {
    return number(field, text, LARGEST_UINT32);
  }

  private static long number(String field, String text, long largest) {
    if (text.matches("[0-9]{1,10}") && Long.parseLong(text) <= largest) {
      return Long.parseLong(text);
    }
    throw Refusals.badRequest(
            "The value '%s' of '%s' is invalid. It must be between 0 and %d."
                .formatted(text, field, largest))
        .answered();
  }

  private static List<byte[]> strings(List<String> value) {
    if (value.isEmpty()) {
      throw Refusals.badRequest("A TXT record must have at least one value.").answered();
    }
    return value.stream().map(RecordData::octets).toList();
  }

  private static byte[] octets(String text) {
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    if (octets.length > LONGEST_STRING) {
      throw Refusals.badRequest("The value '%s' is longer than 255 characters.".formatted(text))
          .answered();
    }
    return octets;
  }
}
