package io.github.privatezonesync;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.HostName;
import io.github.privatezonesync.dns.Mx;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;

/**
 * A mail exchange as a user writes it.
 *
 * @param preference 0 to 65535, the lowest is tried first
 * @param exchange the mail server
 */
public record MxArgs(int preference, HostName exchange) implements RecordValueArgs {
  /** Reads a missing host name as empty, which the plan refuses. */
  public MxArgs {
    exchange = HostName.orEmpty(exchange);
  }

  /**
   * A mail exchange.
   *
   * @param preference 0 to 65535, the lowest is tried first
   * @param exchange the mail server, by the rules of {@link HostName}
   * @return the value
   */
  public static MxArgs of(int preference, String exchange) {
    return new MxArgs(preference, HostName.of(exchange));
  }

  /**
   * A mail exchange that another resource gives.
   *
   * @param preference 0 to 65535, the lowest is tried first
   * @param exchange the mail server, absolute with or without a dot
   * @return the value
   */
  public static MxArgs of(int preference, Output<String> exchange) {
    return new MxArgs(preference, HostName.of(exchange));
  }

  @Override
  public RecordValue parse(DomainName zone) {
    return exchange.value("exchange", zone, preference + " %s", host -> new Mx(preference, host));
  }
}
