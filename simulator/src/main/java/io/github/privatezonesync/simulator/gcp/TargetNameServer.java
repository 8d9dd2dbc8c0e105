package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Validation;
import io.github.privatezonesync.simulator.dns.Ipv4Block;
import io.github.privatezonesync.simulator.dns.Ipv4Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A name server that a forwarding zone or an outbound server policy sends queries to.
 *
 * @param address its IPv4 address
 * @param path {@code default} or {@code private}; empty if it was not given
 */
record TargetNameServer(String address, String path) {
  static final String TARGETS = "targetNameServers";

  private static final String ADDRESS = "ipv4Address";
  private static final String PATH = "forwardingPath";

  /**
   * That there are prohibited targets is documented, and the metadata server was seen among them;
   * the list is a stricter reading.
   */
  private static final List<Ipv4Block> PROHIBITED =
      Ipv4Block.all(
          List.of(
              "0.0.0.0/8",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4"));

  /** RFC 6598 and RFC 2544: private, but not of RFC 1918. */
  private static final List<Ipv4Block> NOT_ON_THE_INTERNET =
      Ipv4Block.all(List.of("100.64.0.0/10", "198.18.0.0/15"));

  /** The name servers of a configuration as the provider sends them. */
  static List<TargetNameServer> read(Properties config) {
    return config.objects(TARGETS).stream()
        .map(server -> new TargetNameServer(server.text(ADDRESS), server.text(PATH)))
        .toList();
  }

  /** Whether two configurations have the same name servers, in whatever order. */
  static boolean same(Properties before, Properties after) {
    return new HashSet<>(read(before)).equals(new HashSet<>(read(after)));
  }

  /** A live configuration as a program would give it. */
  static Map<String, Object> written(List<TargetNameServer> servers) {
    return Map.of(TARGETS, servers.stream().map(TargetNameServer::written).toList());
  }

  private Map<String, Object> written() {
    return path.isEmpty() ? Map.of(ADDRESS, address) : Map.of(ADDRESS, address, PATH, path);
  }

  /** What the provider says to a configuration before it asks Google. */
  static List<String> problems(Properties config) {
    List<String> problems = new ArrayList<>();
    if (!config.isGiven(TARGETS)) {
      problems.add(Validation.missing(TARGETS));
    }
    for (Properties server : config.objects(TARGETS)) {
      if (!server.isGiven(ADDRESS)) {
        problems.add(Validation.missing(ADDRESS));
      }
      String problem =
          Validation.notAmong(
              Validation.terraformName(PATH), server.text(PATH), List.of("default", "private", ""));
      if (problem != null) {
        problems.add(problem);
      }
    }
    return problems;
  }

  /** Refuses the first that cannot be a target. */
  static void check(List<TargetNameServer> servers, String field) {
    for (int i = 0; i < servers.size(); i++) {
      String address = servers.get(i).address();
      if (Ipv4Text.parse(address) == null || isIn(PROHIBITED, address)) {
        throw Refusals.invalid(field + "[" + i + "]", address);
      }
    }
  }

  /**
   * Whether it is asked over the internet although it is not there: only addresses of RFC 1918 are
   * asked through the network without the private path (<a
   * href="https://docs.cloud.google.com/dns/docs/zones/zones-overview">forwarding targets</a>).
   */
  boolean isLost() {
    return !path.equals("private") && isIn(NOT_ON_THE_INTERNET, address);
  }

  private static boolean isIn(List<Ipv4Block> ranges, String address) {
    return ranges.stream().anyMatch(range -> range.contains(address));
  }
}
