package io.github.privatezonesync.simulator.dns;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.DNSOutput;
import org.xbill.DNS.Name;
import org.xbill.DNS.TextParseException;

/**
 * The data of SVCB and HTTPS records in presentation form (RFC 9460, section 2.1 and appendix A).
 *
 * <p>What the RFC forbids is refused, also where dnsjava would take what it cannot send. Parameters
 * of the RFC go by their names, all others by their numbers, for example {@code key7}.
 */
final class ServiceBinding {
  private static final int LARGEST_UINT16 = 0xFFFF;
  private static final int LARGEST_OCTET = 0xFF;

  /** By their numbers (RFC 9460, section 14.3.2). */
  private static final List<String> NAMES =
      List.of("mandatory", "alpn", "no-default-alpn", "port", "ipv4hint", "ech", "ipv6hint");

  private static final Pattern UINT16 = Pattern.compile("0|[1-9][0-9]{0,4}");
  private static final Pattern FIELDS =
      Pattern.compile("\\s*(\\S+)\\s+(\\S+)((?:\\s.*)?)", Pattern.DOTALL);

  /** A key and its value, which may stand in quotes; the loops give nothing back. */
  private static final Pattern PARAMETER =
      Pattern.compile(
          "\\s+([a-z0-9-]{1,63})(?:=(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|((?:[^\\s\"\\\\]|\\\\.)*+)))?(?=\\s|$)",
          Pattern.DOTALL);

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([0-9]{3})|([^0-9]))|([^\\\\])", Pattern.DOTALL);

  /** The values by the numbers of their keys, each character an octet. */
  private final Map<Integer, String> values;

  private ServiceBinding(Map<Integer, String> values) {
    this.values = values;
  }

  /**
   * Reads a value.
   *
   * @param owner the owner name of the record
   * @param type SVCB or HTTPS
   * @param ttl the TTL in seconds
   * @param value the data
   * @param origin what completes a relative target; null if nothing does
   * @return the record
   * @throws IllegalArgumentException if the value is none
   */
  static ResourceRecord parse(
      DomainName owner, DnsType type, long ttl, String value, @Nullable DomainName origin) {
    Matcher fields = FIELDS.matcher(value.stripTrailing());
    if (!fields.matches()) {
      throw new IllegalArgumentException("a priority and a target are needed");
    }
    DNSOutput rdata = new DNSOutput();
    rdata.writeU16(uint16(fields.group(1)));
    try {
      Name target = Name.fromString(fields.group(2), origin == null ? null : origin.name());
      if (!target.isAbsolute()) {
        throw new IllegalArgumentException("the target '%s' is relative".formatted(target));
      }
      rdata.writeByteArray(target.toWire());
      new ServiceBinding(parameters(fields.group(3))).write(rdata);
    } catch (TextParseException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    return ResourceRecord.ofWire(owner, type, ttl, rdata.toByteArray());
  }

  private static Map<Integer, String> parameters(String text) {
    Map<Integer, String> values = new TreeMap<>();
    Matcher parameter = PARAMETER.matcher(text);
    int end = 0;
    while (end < text.length()) {
      if (!parameter.find(end) || parameter.start() != end) {
        throw new IllegalArgumentException("'%s' is no parameter".formatted(text.substring(end)));
      }
      String quoted = parameter.group(2);
      String value = quoted == null ? parameter.group(3) : quoted;
      int key = key(parameter.group(1));
      if (values.put(key, value == null ? "" : unescaped(value)) != null) {
        throw new IllegalArgumentException("'%s' is there twice".formatted(parameter.group(1)));
      }
      end = parameter.end();
    }
    return values;
  }

  private static int key(String name) {
    int number = NAMES.indexOf(name);
    if (number < 0 && name.startsWith("key")) {
      number = uint16(name.substring("key".length()));
      if (number < NAMES.size() || number == LARGEST_UINT16) {
        throw new IllegalArgumentException("'%s' has a name or is reserved".formatted(name));
      }
    }
    if (number < 0) {
      throw new IllegalArgumentException("'%s' is no key".formatted(name));
    }
    return number;
  }

  private void write(DNSOutput rdata) {
    values.forEach(
        (key, value) -> {
          byte[] octets = key < NAMES.size() ? known(NAMES.get(key), value) : octets(value);
          if (octets.length > LARGEST_UINT16) {
            throw new IllegalArgumentException("a value has %d octets".formatted(octets.length));
          }
          rdata.writeU16(key);
          rdata.writeU16(octets.length);
          rdata.writeByteArray(octets);
        });
  }

  private byte[] known(String key, String value) {
    DNSOutput out = new DNSOutput();
    switch (key) {
      case "mandatory" -> mandatory(value).forEach(out::writeU16);
      case "alpn" -> items(value).forEach(protocol -> writeProtocol(out, protocol));
      case "no-default-alpn" -> checkNoDefaultAlpn(value);
      case "port" -> out.writeU16(uint16(value));
      case "ipv4hint" ->
          items(value).forEach(hint -> out.writeByteArray(address(hint, Ipv4Text.parse(hint))));
      case "ipv6hint" ->
          items(value).forEach(hint -> out.writeByteArray(address(hint, Ipv6Text.parse(hint))));
      default -> out.writeByteArray(ech(value));
    }
    return out.toByteArray();
  }

  /** Other keys that are there, each once; in ascending order when they are sent. */
  private Set<Integer> mandatory(String value) {
    Set<Integer> keys = new TreeSet<>();
    for (String item : items(value)) {
      int key = key(item);
      if (key == 0 || !values.containsKey(key) || !keys.add(key)) {
        throw new IllegalArgumentException("'%s' is not mandatory".formatted(item));
      }
    }
    return keys;
  }

  private void checkNoDefaultAlpn(String value) {
    if (!value.isEmpty() || !values.containsKey(NAMES.indexOf("alpn"))) {
      throw new IllegalArgumentException("no-default-alpn has no value, and alpn beside it");
    }
  }

  private static void writeProtocol(DNSOutput out, String protocol) {
    if (protocol.length() > LARGEST_OCTET) {
      throw new IllegalArgumentException("a protocol has %d octets".formatted(protocol.length()));
    }
    out.writeCountedString(octets(protocol));
  }

  private static byte[] ech(String value) {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("ech is empty");
    }
    return Base64.getDecoder().decode(value);
  }

  private static byte[] address(String text, byte @Nullable [] address) {
    if (address == null) {
      throw new IllegalArgumentException("'%s' is no address".formatted(text));
    }
    return address;
  }

  private static int uint16(String text) {
    int number = UINT16.matcher(text).matches() ? Integer.parseInt(text) : Integer.MAX_VALUE;
    if (number > LARGEST_UINT16) {
      throw new IllegalArgumentException("'%s' is no number up to 65535".formatted(text));
    }
    return number;
  }

  /** The items of a list, none of them empty; a backslash takes a comma into an item. */
  private static List<String> items(String list) {
    List<String> items = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    for (int i = 0; i <= list.length(); i++) {
      if (i == list.length() || list.charAt(i) == ',') {
        if (item.isEmpty()) {
          throw new IllegalArgumentException("an item of a list is empty");
        }
        items.add(item.toString());
        item.setLength(0);
      } else {
        boolean escapes = list.charAt(i) == '\\' && i + 1 < list.length();
        item.append(list.charAt(escapes ? ++i : i));
      }
    }
    return items;
  }

  private static String unescaped(String text) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    Matcher escape = ESCAPE.matcher(text);
    int end = 0;
    while (end < text.length()) {
      if (!escape.find(end) || escape.start() != end) {
        throw new IllegalArgumentException("an octet is escaped by three digits");
      }
      if (escape.group(1) == null) {
        String character = escape.group(2) == null ? escape.group(3) : escape.group(2);
        octets.writeBytes(character.getBytes(StandardCharsets.UTF_8));
      } else {
        int octet = Integer.parseInt(escape.group(1));
        if (octet > LARGEST_OCTET) {
          throw new IllegalArgumentException("%d is no octet".formatted(octet));
        }
        octets.write(octet);
      }
      end = escape.end();
    }
    return octets.toString(StandardCharsets.ISO_8859_1);
  }

  private static byte[] octets(String value) {
    return value.getBytes(StandardCharsets.ISO_8859_1);
  }
}
