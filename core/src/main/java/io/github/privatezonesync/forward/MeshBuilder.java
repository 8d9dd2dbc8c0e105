package io.github.privatezonesync.forward;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.forward.ForwardingInfo;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.PlannedServer;
import io.github.privatezonesync.target.forward.Resolver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts zones, rules and servers together to a mesh. */
final class MeshBuilder {
  private final MeshSource source;
  private final LateAddresses late;
  private final Map<String, Station> stations = new LinkedHashMap<>();

  /** Whom an address belongs to. */
  private final Map<Leaf<String>, Station> owners = new HashMap<>();

  private final Map<Leaf<String>, Hop> strangers = new HashMap<>();

  MeshBuilder(MeshSource source, LateAddresses late) {
    this.source = source;
    this.late = late;
  }

  Mesh build() {
    Map<List<Object>, Station> networks = new HashMap<>();
    source.targets().forEach(target -> addNetworks(target.info(), networks));
    for (OutsideServers servers : source.draft().outside()) {
      Station station = Station.servers(servers.place().toString());
      stations.put(servers.name() + "/", station);
      servers.servers().forEach(address -> owners.put(late.of(address), station));
    }
    source.targets().forEach(target -> addRules(target.info()));
    source.draft().outside().forEach(this::addOutside);
    source.beside().forEach(plan -> addZones(plan, networks));
    return new Mesh(stations.values());
  }

  private void addNetworks(ForwardingInfo<?> info, Map<List<Object>, Station> networks) {
    List<Network> sorted = new ArrayList<>(info.networks());
    sorted.sort(Comparator.comparing(Network::key));
    for (Network network : sorted) {
      String name = info.key() + "/" + network.key();
      Station station = Station.network(name, info.capabilities());
      stations.put(name, station);
      networks.put(identity(network), station);
    }
    for (Resolver resolver : info.resolvers()) {
      Station station = stations.get(info.key() + "/" + resolver.info().key());
      for (Leaf<String> address : late.inbound(resolver.info())) {
        owners.put(address, Objects.requireNonNull(station));
      }
    }
  }

  /** What a network is told by in plans of zones and of forwarding alike. */
  static List<Object> identity(Network network) {
    Leaf<String> id = network.info().id();
    Object told = id;
    if (id.known().isPresent()) {
      try {
        told = network.comparableId(id.known().get());
      } catch (InvalidValue invalid) {
        told = id.known().get();
      }
    }
    return List.of(network.getClass(), told);
  }

  private void addRules(ForwardingInfo<?> info) {
    for (PlannedRule rule : source.draft().rules(info.key())) {
      for (String network : rule.networks()) {
        Station station = station(info.key(), network);
        List<Hop> hops =
            info.hub(network)
                .<List<Hop>>map(hub -> List.of(new Hop.To(station(info.key(), hub))))
                .orElseGet(() -> hops(rule.servers()));
        station.rule(rule.domain(), hops);
        rule.carveOuts().forEach(station::carveOut);
      }
    }
  }

  private Station station(String target, String network) {
    return Objects.requireNonNull(stations.get(target + "/" + network));
  }

  private void addOutside(OutsideServers servers) {
    Station station = Objects.requireNonNull(stations.get(servers.name() + "/"));
    servers.answers().forEach(domain -> station.zone(domain, station.toString()));
    servers.forwards().forEach((domain, to) -> station.rule(domain, hops(to)));
  }

  private List<Hop> hops(List<PlannedServer> servers) {
    return servers.stream().map(this::hop).distinct().toList();
  }

  private Hop hop(PlannedServer server) {
    if (server instanceof PlannedServer.Of of) {
      return new Hop.To(station(of.target(), of.resolver().key()));
    }
    Leaf<String> address = late.of(((PlannedServer.At) server).address());
    Station owner = owners.get(address);
    return owner != null ? new Hop.To(owner) : strangers.computeIfAbsent(address, this::stranger);
  }

  private Hop stranger(Leaf<String> address) {
    return address.known().<Hop>map(Hop.Stranger::new).orElse(new Hop.Later(strangers.size()));
  }

  private static void addZones(SyncPlan plan, Map<List<Object>, Station> networks) {
    DomainName domain = plan.domain();
    String owner = "PrivateZoneSync '" + plan.identity().component() + "'";
    for (PlannedZone<?> planned : plan.zones()) {
      for (Network network : planned.zone().networks()) {
        Station station = networks.get(identity(network));
        if (station != null) {
          station.zone(domain, owner);
        }
      }
    }
  }
}
