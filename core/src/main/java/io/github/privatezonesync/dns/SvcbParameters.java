package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parameters of SVCB and HTTPS records that RFC 9460 defines, in presentation form. */
final class SvcbParameters {
  /** By their numbers (RFC 9460, section 14.3.2). */
  private static final List<String> NUMBERED =
      List.of("mandatory", "alpn", "no-default-alpn", "port", "ipv4hint", "ech", "ipv6hint");

  /** Parameters that came later and that not every cloud knows by name (the IANA registry). */
  private static final Map<String, Integer> LATER =
      Map.of("dohpath", 7, "ohttp", 8, "tls-supported-groups", 9);

  static final Comparator<String> ORDER = Comparator.comparingInt(SvcbParameters::number);

  private static final Pattern NUMBER = Pattern.compile("key(0|[1-9][0-9]{0,4})");
  private static final Pattern PROTOCOL = Pattern.compile("[!-~&&[^\\\\\"]]{1,255}");
  private static final Pattern PORT = Pattern.compile("0|[1-9][0-9]{0,4}");
  private static final int RESERVED = 65_535;

  private SvcbParameters() {}

  private static int number(String key) {
    int number = NUMBERED.indexOf(key);
    return number < 0 ? Integer.parseInt(key.substring(3)) : number;
  }

  /**
   * Checks parameters and brings their values into one form.
   *
   * @throws InvalidValue for the first wrong parameter, in the order of the keys
   */
  static Map<String, String> canonical(Map<String, String> parameters) {
    Map<String, String> canonical = new HashMap<>();
    new TreeMap<>(parameters)
        .forEach((key, value) -> canonical.put(checkKey(key), value(key, value, parameters)));
    return Map.copyOf(canonical);
  }

  private static String checkKey(String key) {
    if (LATER.containsKey(key)) {
      throw new InvalidValue(
          "parameter key %s is not known to every cloud; write %s", key, "key" + LATER.get(key));
    }
    boolean numbered = NUMBER.matcher(key).matches();
    int number = numbered || NUMBERED.contains(key) ? number(key) : RESERVED;
    if (number >= RESERVED) {
      throw new InvalidValue(
          "parameter key %s is not one of " + String.join(", ", NUMBERED) + " and key7 to key65534",
          key);
    }
    if (numbered && number < NUMBERED.size()) {
      throw new InvalidValue("parameter key %s has a name; write %s", key, NUMBERED.get(number));
    }
    return key;
  }

  private static String value(String key, String value, Map<String, String> all) {
    return switch (key) {
      case "mandatory" -> mandatory(value, all.keySet());
      case "alpn" -> each(key, value, protocol -> protocol(protocol));
      case "no-default-alpn" -> noDefaultAlpn(value, all.keySet());
      case "port" -> port(value);
      case "ipv4hint" -> each(key, value, address -> new Ipv4Address(address).presentation());
      case "ech" -> ech(value);
      case "ipv6hint" -> each(key, value, address -> new Ipv6Address(address).presentation());
      default -> value;
    };
  }

  private static String each(String key, String list, UnaryOperator<String> read) {
    try {
      return Arrays.stream(list.split(",", -1)).map(read).collect(Collectors.joining(","));
    } catch (InvalidValue invalid) {
      throw new InvalidValue(
          "parameter " + key + " is %s: " + invalid.sentence().toString().replace("%", "%%"), list);
    }
  }

  private static String protocol(String protocol) {
    if (!PROTOCOL.matcher(protocol).matches()) {
      throw new InvalidValue(
          "%s is not a protocol id of 1 to 255 printable characters without spaces", protocol);
    }
    return protocol;
  }

  private static String mandatory(String value, Set<String> given) {
    Set<String> seen = new HashSet<>();
    for (String key : value.split(",", -1)) {
      if (key.equals("mandatory") || !given.contains(key) || !seen.add(key)) {
        throw new InvalidValue(
            "parameter mandatory is %s; it lists, each once, other keys that are given", value);
      }
    }
    return seen.stream().sorted(ORDER).collect(Collectors.joining(","));
  }

  private static String noDefaultAlpn(String value, Set<String> given) {
    if (!value.isEmpty() || !given.contains("alpn")) {
      throw new InvalidValue(
          "parameter no-default-alpn is %s; it takes no value and needs alpn", value);
    }
    return value;
  }

  private static String port(String value) {
    if (!PORT.matcher(value).matches() || Integer.parseInt(value) > RESERVED) {
      throw new InvalidValue("parameter port is %s, which is not between 0 and 65535", value);
    }
    return value;
  }

  private static String ech(String value) {
    try {
      if (Base64.getDecoder().decode(value).length > 0) {
        return value;
      }
    } catch (IllegalArgumentException noBase64) {
      throw new InvalidValue("parameter ech is %s, which is not base64", value);
    }
    throw new InvalidValue("parameter ech is %s, which is empty; leave it out", value);
  }
}
