package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The data of an SVCB or HTTPS record (RFC 9460).
 *
 * @param type SVCB or HTTPS
 * @param priority 0 (an alias, without parameters) to 65535
 * @param target the host, or the root for the record's own name
 * @param parameters by key, for example {@code alpn} to {@code h2,h3}; an empty value is written as
 *     only the key
 */
public record Svcb(RecordType type, int priority, DomainName target, Map<String, String> parameters)
    implements RecordData {
  /**
   * Checks the fields.
   *
   * @throws InvalidValue if the priority is out of range, an alias has parameters or a parameter is
   *     not what RFC 9460 allows
   */
  public Svcb {
    FieldChecks.uint16("priority", priority);
    if (priority == 0 && !parameters.isEmpty()) {
      throw new InvalidValue(
          "priority 0 makes an alias, which has no parameters, but %s is given",
          Collections.min(parameters.keySet()));
    }
    parameters = SvcbParameters.canonical(parameters);
  }

  @Override
  public Optional<DomainName> host() {
    return Optional.of(target);
  }

  @Override
  public String presentation() {
    TreeMap<String, String> sorted = new TreeMap<>(SvcbParameters.ORDER);
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
