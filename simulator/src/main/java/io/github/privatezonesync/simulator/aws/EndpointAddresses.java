package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.dns.Ipv4Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which addresses a resolver endpoint wishes and gets. */
final class EndpointAddresses {
  static final String PROPERTY = "ipAddresses";

  /**
   * AWS keeps the first four addresses of a subnet and the last one (<a
   * href="https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html">subnet sizing</a>).
   */
  private static final int KEPT_FIRST = 4;

  private static final int KEPT_LAST = 1;

  /** What an update does: it adds before it removes. */
  record Change(List<EndpointAddress> added, List<EndpointAddress> removed) {
    boolean isNone() {
      return added.isEmpty() && removed.isEmpty();
    }
  }

  private EndpointAddresses() {}

  /**
   * The addresses as the provider keeps them, in a set by subnet and address: of several wishes for
   * any address of one subnet it sends one (aws#43724). Given addresses come first, so that no wish
   * for any takes one of them.
   */
  static List<EndpointAddress> of(Properties endpoint) {
    Map<String, EndpointAddress> addresses = new LinkedHashMap<>();
    for (Properties given : endpoint.objects(PROPERTY)) {
      EndpointAddress address =
          new EndpointAddress(given.text("ipId"), given.text("subnetId"), given.text("ip"));
      addresses.putIfAbsent(address.subnet() + "-" + address.ip(), address);
    }
    return addresses.values().stream()
        .sorted(Comparator.comparing(address -> address.ip().isEmpty()))
        .toList();
  }

  static List<Map<String, Object>> properties(ResolverEndpoint endpoint) {
    return endpoint.addresses().stream()
        .<Map<String, Object>>map(
            address ->
                Map.of("subnetId", address.subnet(), "ip", address.ip(), "ipId", address.id()))
        .toList();
  }

  /** What turns one list into another; a wish for any address is met by one of its subnet. */
  static Change change(List<EndpointAddress> before, List<EndpointAddress> wished) {
    List<EndpointAddress> rest = new ArrayList<>(before);
    List<EndpointAddress> added = new ArrayList<>(wished);
    added.removeIf(wish -> take(rest, old -> isAt(old, wish) && old.ip().equals(wish.ip())));
    added.removeIf(wish -> wish.ip().isEmpty() && take(rest, old -> isAt(old, wish)));
    return new Change(added, rest);
  }

  private static boolean isAt(EndpointAddress address, EndpointAddress wish) {
    return address.subnet().equals(wish.subnet());
  }

  private static boolean take(List<EndpointAddress> from, Predicate<EndpointAddress> fitting) {
    for (EndpointAddress address : from) {
      if (fitting.test(address)) {
        return from.remove(address);
      }
    }
    return false;
  }

  /** The address that a wish gets: the first free one if it wishes any, which is made up. */
  static String granted(AwsState state, EndpointAddress wish, Subnet subnet) {
    Ipv4Block block =
        Ipv4Block.parse(subnet.cidrBlock())
            .orElseThrow(
                () ->
                    ResolverRefusals.invalidRequest(
                        "subnet '%s' has no IPv4 addresses, its block is '%s'"
                            .formatted(subnet.id(), subnet.cidrBlock())));
    Set<String> taken =
        state.resolvers().endpoints().values().stream()
            .flatMap(endpoint -> endpoint.addresses().stream())
            .filter(address -> address.subnet().equals(subnet.id()))
            .map(EndpointAddress::ip)
            .collect(Collectors.toSet());
    if (wish.ip().isEmpty()) {
      return block
          .usable(KEPT_FIRST, KEPT_LAST)
          .filter(ip -> !taken.contains(ip))
          .findFirst()
          .orElseThrow(
              () ->
                  ResolverRefusals.invalidRequest(
                      "subnet '%s' has no free address in %s"
                          .formatted(subnet.id(), subnet.cidrBlock())));
    }
    if (!block.isUsable(wish.ip(), KEPT_FIRST, KEPT_LAST)) {
      throw ResolverRefusals.addressOutside(wish.ip(), subnet);
    }
    if (taken.contains(wish.ip())) {
      throw Refusals.refusal(
          400,
          "ResourceExistsException",
          "The IP address '%s' in subnet '%s' is already in use".formatted(wish.ip(), subnet.id()));
    }
    return wish.ip();
  }
}
