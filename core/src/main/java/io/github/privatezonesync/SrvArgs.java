package io.github.privatezonesync;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.HostName;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.dns.Srv;

/**
 * One host of a service as a user writes it.
 *
 * @param priority 0 to 65535, the lowest is tried first
 * @param weight 0 to 65535, the share among equal priorities
 * @param port 0 to 65535
 * @param target the host
 */
public record SrvArgs(int priority, int weight, int port, HostName target)
    implements RecordValueArgs {
  /** Reads a missing host name as empty, which the plan refuses. */
  public SrvArgs {
    target = HostName.orEmpty(target);
  }

  /**
   * One host of a service.
   *
   * @param priority 0 to 65535, the lowest is tried first
   * @param weight 0 to 65535, the share among equal priorities
   * @param port 0 to 65535
   * @param target the host, by the rules of {@link HostName}
   * @return the value
   */
  public static SrvArgs of(int priority, int weight, int port, String target) {
    return new SrvArgs(priority, weight, port, HostName.of(target));
  }

  /**
   * One host of a service on a host that another resource gives.
   *
   * @param priority 0 to 65535, the lowest is tried first
   * @param weight 0 to 65535, the share among equal priorities
   * @param port 0 to 65535
   * @param target the host, absolute with or without a dot
   * @return the value
   */
  public static SrvArgs of(int priority, int weight, int port, Output<String> target) {
    return new SrvArgs(priority, weight, port, HostName.of(target));
  }

  @Override
  public RecordValue parse(DomainName zone) {
    String display = priority + " " + weight + " " + port + " %s";
    return target.value("target", zone, display, host -> new Srv(priority, weight, port, host));
  }
}
