package io.github.privatezonesync;

import io.github.privatezonesync.dns.HostName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.dns.Svcb;
import io.github.privatezonesync.problem.NullArguments;
import java.util.HashMap;
import java.util.Map;

/**
 * A way to reach a service as a user writes it, for SVCB and HTTPS.
 *
 * @param priority 0 (an alias, without parameters) to 65535
 * @param target the host, {@code .} for the record's own name
 * @param parameters by key, for example {@code alpn} to {@code h2,h3}
 */
public record SvcbArgs(int priority, HostName target, Map<String, String> parameters) {
  /** Keeps an unmodifiable copy. */
  public SvcbArgs {
    target = HostName.orEmpty(target);
    Map<String, String> given = new HashMap<>();
    (parameters == null ? Map.of("", "") : parameters)
        .forEach((key, value) -> given.put(NullArguments.text(key), NullArguments.text(value)));
    parameters = Map.copyOf(given);
  }

  /**
   * A way without parameters.
   *
   * @param priority 0 (an alias) to 65535
   * @param target the host, by the rules of {@link HostName}, or {@code .}
   * @return the value
   */
  public static SvcbArgs of(int priority, String target) {
    return new SvcbArgs(priority, HostName.of(target), Map.of());
  }

  /**
   * The same way with one more parameter.
   *
   * @param key for example {@code alpn}
   * @param value for example {@code h2,h3}; empty for a key that stands alone
   * @return a changed copy
   */
  public SvcbArgs with(String key, String value) {
    Map<String, String> more = new HashMap<>(parameters);
    more.put(NullArguments.text(key), NullArguments.text(value));
    return new SvcbArgs(priority, target, more);
  }

  RecordValueArgs as(RecordType type) {
    return zone ->
        target.value(
            "target", zone, priority + " %s", host -> new Svcb(type, priority, host, parameters));
  }
}
