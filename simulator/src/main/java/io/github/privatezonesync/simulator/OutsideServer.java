package io.github.privatezonesync.simulator;

import io.github.privatezonesync.simulator.dns.DnsQuery;
import io.github.privatezonesync.simulator.dns.DnsReply;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Forwarding;
import io.github.privatezonesync.simulator.dns.NameServer;
import io.github.privatezonesync.simulator.dns.NameServers;
import io.github.privatezonesync.simulator.dns.View;
import io.github.privatezonesync.simulator.dns.ZoneData;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Name servers outside of all clouds, for example on premises: they answer their zones, pass some
 * domains on, and leave all else to public DNS.
 *
 * <p>An instance is immutable: every method returns a changed copy.
 */
public final class OutsideServer {
  /**
   * A server that is silent is asked a second time for the path of the answer, and both take less
   * than the five seconds for which dig and most clients wait.
   */
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private final String name;
  private final List<String> addresses;
  private final List<DomainName> domains;
  private final List<ZoneData> zones;
  private final List<Forwarding> forwardings;
  private final @Nullable InetSocketAddress real;

  private OutsideServer(
      String name,
      List<String> addresses,
      List<DomainName> domains,
      List<ZoneData> zones,
      List<Forwarding> forwardings,
      @Nullable InetSocketAddress real) {
    this.name = name;
    this.addresses = List.copyOf(addresses);
    this.domains = List.copyOf(domains);
    this.zones = List.copyOf(zones);
    this.forwardings = List.copyOf(forwardings);
    this.real = real;
  }

  /**
   * Name servers that have nothing yet.
   *
   * @param name what paths call them, unlike any other
   * @param addresses where they are asked, at port 53; none if they only ask others
   * @return the servers
   */
  public static OutsideServer of(String name, String... addresses) {
    return new OutsideServer(name, List.of(addresses), List.of(), List.of(), List.of(), null);
  }

  /**
   * Lets them answer what is forwarded of a domain to addresses of which nothing is known.
   *
   * @param domain the forwarded domain, an absolute name
   * @return a changed copy
   */
  public OutsideServer askedFor(String domain) {
    List<DomainName> more = new ArrayList<>(domains);
    more.add(DomainName.of(domain));
    return new OutsideServer(name, addresses, more, zones, forwardings, real);
  }

  /**
   * Adds a zone that they answer.
   *
   * @param zone the zone, for example {@link
   *     io.github.privatezonesync.simulator.dns.ZoneFile#parse}
   * @return a changed copy
   */
  public OutsideServer zone(ZoneData zone) {
    List<ZoneData> more = new ArrayList<>(zones);
    more.add(zone);
    return new OutsideServer(name, addresses, domains, more, forwardings, real);
  }

  /**
   * Adds a domain that they ask others for.
   *
   * @param domain an absolute name; {@code .} for all that they have no zone of
   * @param servers the addresses of those others, for example inbound addresses of a network
   * @return a changed copy
   */
  public OutsideServer forwards(String domain, String... servers) {
    List<Forwarding> more = new ArrayList<>(forwardings);
    more.add(
        new Forwarding.ToServers(
            "forwarding of " + name,
            DomainName.of(domain),
            Arrays.stream(servers)
                .map(server -> new Forwarding.Server(server, Forwarding.Server.DNS_PORT))
                .toList(),
            Forwarding.Choice.FIRST));
    return new OutsideServer(name, addresses, domains, zones, more, real);
  }

  /**
   * Lets a real name server answer in their place, over UDP and TCP.
   *
   * @param server where it is asked
   * @return a changed copy
   */
  public OutsideServer answeredBy(InetSocketAddress server) {
    return new OutsideServer(name, addresses, domains, zones, forwardings, server);
  }

  /**
   * What paths call them.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Where they are asked.
   *
   * @return the addresses in the given order
   */
  public List<String> addresses() {
    return addresses;
  }

  List<DomainName> domains() {
    return domains;
  }

  NameServer among(NameServers others) {
    InetSocketAddress at = real;
    return at == null
        ? new NameServer.Simulated(name, view(others))
        : new NameServer.Real(name, (asked, type) -> ask(at, asked, type));
  }

  View view(NameServers others) {
    return View.of(
            zones.stream().map(zone -> new View.Zone("zone of " + name, zone)).toList(),
            View.BeyondCname.PUBLIC_DNS)
        .forwarding(forwardings, View.Precedence.LONGEST)
        .among(name, others);
  }

  private static @Nullable DnsReply ask(InetSocketAddress server, DomainName name, DnsType type) {
    try {
      return DnsQuery.ask(server, name, type, LIMIT);
    } catch (IOException e) {
      return null;
    }
  }
}
