package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.dns.Forwarding.Server;
import java.util.List;
import java.util.Map;

/**
 * A name server of a resolver rule.
 *
 * @param ip its IPv4 address; empty if it has an IPv6 address
 * @param ipv6 its IPv6 address; empty if it has an IPv4 address
 * @param port its port
 * @param protocol how it is asked, which changes no answer
 */
record RuleTarget(String ip, String ipv6, int port, String protocol) {
  static final String PROPERTY = "targetIps";
  static final String DO53 = "Do53";
  static final String DOH = "DoH";
  static final String DOH_FIPS = "DoH-FIPS";
  static final List<String> PROTOCOLS = List.of(DOH, DO53, DOH_FIPS);
  static final int LAST_PORT = 65_535;

  /** The targets of a rule, each once: the provider keeps them as a set. */
  static List<RuleTarget> of(Properties rule) {
    return rule.objects(PROPERTY).stream().map(RuleTarget::read).distinct().toList();
  }

  private static RuleTarget read(Properties target) {
    return new RuleTarget(
        target.text("ip"),
        target.text("ipv6"),
        (int) target.number("port", Server.DNS_PORT),
        target.text("protocol", DO53));
  }

  Map<String, Object> properties() {
    return Map.of("ip", ip, "ipv6", ipv6, "port", port, "protocol", protocol);
  }

  /** The only one of both addresses that it has. */
  String address() {
    return ip.isEmpty() ? ipv6 : ip;
  }
}
