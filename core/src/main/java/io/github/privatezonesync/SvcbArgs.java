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
 * @param parameters values in the form of a zone file by key, for example {@code alpn} to {@code
 *     h2,h3}
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
   * The protocols that are spoken there.
   *
   * @param protocols ALPN ids, for example {@code h2} and {@code h3}
   * @return a changed copy
   */
  public SvcbArgs alpn(String... protocols) {
    return with("alpn", String.join(",", NullArguments.texts(protocols)));
  }

  /**
   * Says that no protocol is spoken there besides {@link #alpn}.
   *
   * @return a changed copy
   */
  public SvcbArgs noDefaultAlpn() {
    return with("no-default-alpn", "");
  }

  /**
   * The port. Left out, it is the port of the scheme.
   *
   * @param port 0 to 65535
   * @return a changed copy
   */
  public SvcbArgs port(int port) {
    return with("port", Integer.toString(port));
  }

  /**
   * Addresses to try before the addresses of the target are known.
   *
   * @param addresses IPv4 addresses
   * @return a changed copy
   */
  public SvcbArgs ipv4Hint(String... addresses) {
    return with("ipv4hint", String.join(",", NullArguments.texts(addresses)));
  }

  /**
   * Addresses to try before the addresses of the target are known.
   *
   * @param addresses IPv6 addresses
   * @return a changed copy
   */
  public SvcbArgs ipv6Hint(String... addresses) {
    return with("ipv6hint", String.join(",", NullArguments.texts(addresses)));
  }

  /**
   * The configurations of an encrypted client hello.
   *
   * @param configurations an {@code ECHConfigList} in base64
   * @return a changed copy
   */
  public SvcbArgs ech(String configurations) {
    return with("ech", configurations);
  }

  /**
   * The keys that a client must understand to use this way.
   *
   * @param keys keys of parameters that are given
   * @return a changed copy
   */
  public SvcbArgs mandatory(String... keys) {
    return with("mandatory", String.join(",", NullArguments.texts(keys)));
  }

  /**
   * The same way with one more parameter, for which there may be no method.
   *
   * @param key a name of RFC 9460, or {@code keyNNNNN} with a number from 7 to 65534
   * @param value as a zone file has it, without quotes; empty for a key without a value
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
