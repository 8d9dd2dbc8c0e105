package io.github.privatezonesync.simulator;

import io.github.privatezonesync.simulator.dns.NameServer;
import io.github.privatezonesync.simulator.dns.NameServers;
import io.github.privatezonesync.simulator.dns.NameServers.Presence;
import io.github.privatezonesync.simulator.dns.View;
import io.github.privatezonesync.simulator.dns.ZoneData;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What is around the clouds: name servers outside, public DNS, who does not answer, and the time.
 *
 * <p>An instance is immutable: every method gives back a changed copy.
 */
public final class Outside {
  /**
   * Azure asks a name server that did not answer no more for half an hour (<a
   * href="https://learn.microsoft.com/azure/dns/private-resolver-endpoints-rulesets">rulesets</a>).
   */
  static final Duration REST = Duration.ofMinutes(30);

  /** Nothing is known, and everybody answers. */
  public static final Outside NOTHING =
      new Outside(List.of(), List.of(), null, HashTreePMap.empty(), Duration.ZERO);

  private static final String PUBLIC_DNS = "public DNS";

  private final List<OutsideServer> servers;
  private final List<ZoneData> publicZones;
  private final @Nullable InetSocketAddress publicDns;
  private final PMap<String, Silence> silences;
  private final Duration clock;

  private Outside(
      List<OutsideServer> servers,
      List<ZoneData> publicZones,
      @Nullable InetSocketAddress publicDns,
      PMap<String, Silence> silences,
      Duration clock) {
    this.servers = List.copyOf(servers);
    this.publicZones = List.copyOf(publicZones);
    this.publicDns = publicDns;
    this.silences = silences;
    this.clock = clock;
  }

  /**
   * That an address does not answer.
   *
   * @param until when it answered again; null if it does not yet
   */
  private record Silence(@Nullable Duration until) {}

  /**
   * Adds name servers, in place of those of the same name.
   *
   * @param server the servers
   * @return a changed copy
   */
  public Outside with(OutsideServer server) {
    List<OutsideServer> more = new ArrayList<>(servers);
    more.removeIf(other -> other.name().equals(server.name()));
    more.add(server);
    return new Outside(more, publicZones, publicDns, silences, clock);
  }

  /**
   * Says what public DNS answers. At first nothing is known of it.
   *
   * @param zone a public zone, in place of one of the same name
   * @return a changed copy
   */
  public Outside withPublic(ZoneData zone) {
    List<ZoneData> more = new ArrayList<>(publicZones);
    more.removeIf(other -> other.origin().equals(zone.origin()));
    more.add(zone);
    return new Outside(servers, more, publicDns, silences, clock);
  }

  /**
   * Lets a real name server answer as public DNS, in place of the public zones.
   *
   * @param server where it is asked, over UDP and TCP
   * @return a changed copy
   */
  public Outside withPublicDns(InetSocketAddress server) {
    return new Outside(servers, publicZones, server, silences, clock);
  }

  /**
   * Lets a name server no longer answer.
   *
   * @param address its address: an inbound address of a network, or one outside
   * @return a changed copy
   */
  public Outside silent(String address) {
    return new Outside(
        servers, publicZones, publicDns, silences.plus(address, new Silence(null)), clock);
  }

  /**
   * Lets a name server answer again, as it does at first.
   *
   * @param address its address; one that was never silent stays as it is
   * @return a changed copy
   */
  public Outside answering(String address) {
    Silence silence = silences.get(address);
    return silence == null || silence.until() != null
        ? this
        : new Outside(
            servers, publicZones, publicDns, silences.plus(address, new Silence(clock)), clock);
  }

  /**
   * Lets time pass, after which clouds ask a name server again that did not answer.
   *
   * @param time how much
   * @return a changed copy
   */
  public Outside after(Duration time) {
    return new Outside(servers, publicZones, publicDns, silences, clock.plus(time));
  }

  /**
   * The name servers outside.
   *
   * @return the servers in the order in which they were added
   */
  public List<OutsideServer> servers() {
    return servers;
  }

  OutsideServer server(String name) {
    return servers.stream()
        .filter(server -> server.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there are no servers '%s' outside; there are %s"
                        .formatted(name, servers.stream().map(OutsideServer::name).toList())));
  }

  /** Public DNS; null if nothing is known of it. */
  @Nullable NameServer publicDns() {
    if (publicDns != null) {
      return OutsideServer.of(PUBLIC_DNS).answeredBy(publicDns).among(NameServers.NONE);
    }
    return publicZones.isEmpty()
        ? null
        : new NameServer.Simulated(
            PUBLIC_DNS,
            View.of(
                publicZones.stream().map(zone -> new View.Zone("public zone", zone)).toList(),
                View.BeyondCname.PUBLIC_DNS));
  }

  Presence presence(String address) {
    Silence silence = silences.get(address);
    if (silence == null) {
      return Presence.ANSWERS;
    }
    Duration until = silence.until();
    if (until == null) {
      return Presence.SILENT;
    }
    return clock.minus(until).compareTo(REST) < 0 ? Presence.BACK : Presence.ANSWERS;
  }
}
