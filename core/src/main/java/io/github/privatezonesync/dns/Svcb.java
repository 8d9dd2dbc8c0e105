package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The data of an SVCB or HTTPS record (RFC 9460).
 *
 * @param type SVCB or HTTPS
 * @param priority 0 (an alias, without parameters) to 65535
 * @param target the host, or the root for the record's own name
 * @param parameters by key, for example {@code alpn} to {@code h2,h3}; an empty value is written as
 *     the key alone
 */
public record Svcb(RecordType type, int priority, DomainName target, Map<String, String> parameters)
    implements RecordData {
  /** The keys that RFC 9460 numbers, in the order of their numbers; others follow by name. */
  private static final List<String> NUMBERED =
      List.of("mandatory", "alpn", "no-default-alpn", "port", "ipv4hint", "ech", "ipv6hint");

  private static final Comparator<String> ORDER =
      Comparator.<String>comparingInt(Svcb::number).thenComparing(Comparator.naturalOrder());

  /**
   * Checks the fields.
   *
   * @throws InvalidValue if the priority is out of range, an alias has parameters or a key is not
   *     lower-case letters, digits and hyphens
   */
  public Svcb {
    FieldChecks.uint16("priority", priority);
    if (priority == 0 && !parameters.isEmpty()) {
      throw new InvalidValue(
          "priority 0 makes an alias, which has no parameters, but %s is given",
          Collections.min(parameters.keySet()));
    }
    for (String key : new TreeSet<>(parameters.keySet())) {
      if (!key.matches("[a-z0-9-]{1,63}")) {
        throw new InvalidValue(
            "parameter key %s is not 1 to 63 lower-case letters, digits and '-'", key);
      }
    }
    parameters = Map.copyOf(parameters);
  }

  private static int number(String key) {
    int number = NUMBERED.indexOf(key);
    return number < 0 ? NUMBERED.size() : number;
  }

  @Override
  public String presentation() {
    TreeMap<String, String> sorted = new TreeMap<>(ORDER);
    sorted.putAll(parameters);
    String shown =
        sorted.entrySet().stream()
            .map(parameter -> " " + parameter(parameter.getKey(), parameter.getValue()))
            .collect(Collectors.joining());
    return priority + " " + target.absolute() + shown;
  }

  private static String parameter(String key, String value) {
    if (value.isEmpty()) {
      return key;
    }
    boolean plain = value.matches("[!#-'*-:<-\\[\\]-~]+");
    return key + "=" + (plain ? value : "\"" + Txt.quoted(value) + "\"");
  }
}
