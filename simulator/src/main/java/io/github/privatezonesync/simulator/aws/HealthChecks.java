package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.dns.Ipv4Text;
import io.github.privatezonesync.simulator.dns.Ipv6Text;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;

/** The calls of Route 53 that make and change health checks. */
final class HealthChecks {
  private HealthChecks() {}

  /** The check, empty for anyone but its account. */
  static Optional<HealthCheck> get(AwsState state, String id, Caller caller) {
    return Optional.ofNullable(state.healthChecks().get(id))
        .filter(check -> check.account().equals(caller.account()));
  }

  /** {@code CreateHealthCheck}. */
  static AwsState create(AwsState state, HealthCheck check, Properties config) {
    checkConfig(state, check, config);
    return state.withIdGiven().with(check);
  }

  /** {@code UpdateHealthCheck}, which changes nothing that decides the status here. */
  static AwsState update(AwsState state, HealthCheck check, Properties config) {
    checkConfig(state, check, config);
    return state;
  }

  /** {@code ChangeTagsForResource}. */
  static AwsState tag(AwsState state, String id, Map<String, String> tags) {
    Tags.check(tags);
    HealthCheck check = state.healthChecks().get(id);
    return check == null ? state : state.with(check.withTags(HashTreePMap.from(tags)));
  }

  private static void checkConfig(AwsState state, HealthCheck check, Properties config) {
    switch (check.type()) {
      case "CALCULATED" -> {
        for (String child : config.texts("childHealthchecks")) {
          if (!state.healthChecks().containsKey(child)) {
            throw invalid("Child health check '%s' does not exist.".formatted(child));
          }
        }
      }
      case "CLOUDWATCH_METRIC" -> {
        if (!config.has("cloudwatchAlarmName") || !config.has("cloudwatchAlarmRegion")) {
          throw invalid("Metric health checks must have an alarm name and region specified.");
        }
      }
      case "RECOVERY_CONTROL" -> {
        if (!config.has("routingControlArn")) {
          throw invalid("Recovery control health checks must have a routing control specified.");
        }
      }
      default -> checkEndpoint(config);
    }
  }

  /** The checkers are outside of every VPC, and reach public addresses only. */
  private static void checkEndpoint(Properties config) {
    String address = config.text("ipAddress");
    if (address.isEmpty() && !config.has("fqdn")) {
      throw invalid("Basic health checks must have an IP address or domain name specified.");
    }
    if (!address.isEmpty() && !isPublic(address)) {
      throw invalid("IP address '%s' is in a local, private or reserved range.".formatted(address));
    }
  }

  private static boolean isPublic(String text) {
    byte[] bytes = Ipv4Text.parse(text);
    byte[] octets = bytes == null ? Ipv6Text.parse(text) : bytes;
    if (octets == null) {
      return false;
    }
    try {
      InetAddress address = InetAddress.getByAddress(octets);
      boolean uniqueLocal = octets.length > 4 && (octets[0] & 0xfe) == 0xfc;
      return !(uniqueLocal
          || address.isSiteLocalAddress()
          || address.isLinkLocalAddress()
          || address.isLoopbackAddress()
          || address.isAnyLocalAddress()
          || address.isMulticastAddress());
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static CloudException invalid(String text) {
    return Refusals.invalidInput("Invalid parameter : " + text);
  }
}
