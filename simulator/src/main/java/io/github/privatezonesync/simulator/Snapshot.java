package io.github.privatezonesync.simulator;

import io.github.privatezonesync.picture.Topology;
import io.github.privatezonesync.simulator.cloud.InboundAddress;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.NameServer;
import io.github.privatezonesync.simulator.dns.PossibleAnswer;
import io.github.privatezonesync.simulator.dns.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** All clouds at one moment. It never changes. */
public final class Snapshot {
  private final Map<String, CloudAt<?>> clouds;
  private final PMap<String, NotModelled> notModelled;
  private final Outside outside;
  private final Views views = new Views(this);

  private Snapshot(
      Map<String, CloudAt<?>> clouds, PMap<String, NotModelled> notModelled, Outside outside) {
    this.clouds = clouds;
    this.notModelled = notModelled;
    this.outside = outside;
  }

  static Snapshot of(List<CloudAt<?>> clouds, List<NotModelled> notModelled) {
    Map<String, CloudAt<?>> byProvider = new TreeMap<>();
    clouds.forEach(at -> byProvider.put(at.cloud().provider(), at));
    PMap<String, NotModelled> accepted = HashTreePMap.empty();
    for (NotModelled resource : notModelled) {
      accepted = accepted.plus(key(resource.type(), resource.id()), resource);
    }
    return new Snapshot(byProvider, accepted, Outside.NOTHING);
  }

  /**
   * All networks of all clouds.
   *
   * @return the networks, sorted by cloud, then id
   */
  public List<SimulatedNetwork> networks() {
    List<SimulatedNetwork> all = new ArrayList<>();
    clouds.values().forEach(at -> all.addAll(at.networks()));
    return all;
  }

  /**
   * The network that a user means.
   *
   * @param nameOrId the cloud's id of the network, or the name of the resource that made it
   * @return the network
   * @throws IllegalArgumentException if there is none, or several of that name; the message lists
   *     what there is
   */
  public SimulatedNetwork network(String nameOrId) {
    return new NamedNetworks(networks()).get(nameOrId);
  }

  /**
   * What to call a client.
   *
   * @param client the client; its network is an id
   * @return the name of the network if no other has it, else its id; with {@code @} and the region
   *     if there is one
   * @throws IllegalArgumentException if there is no such network
   */
  public String label(Client client) {
    NamedNetworks networks = new NamedNetworks(networks());
    String label = networks.label(networks.get(client.network()));
    return new Client(label, client.region()).toString();
  }

  /**
   * Everyone who can ask in a network: the network as a whole, and each region of it that the cloud
   * tells apart.
   *
   * @param network one of the networks
   * @return the clients, the network as a whole first
   */
  public List<Client> clients(SimulatedNetwork network) {
    List<Client> clients = new ArrayList<>();
    clients.add(Client.of(network.id()));
    at(network.provider())
        .regions(network.id())
        .forEach(region -> clients.add(new Client(network.id(), region)));
    return clients;
  }

  /**
   * All zones of all clouds.
   *
   * @return the zones, sorted by cloud, then account, then name
   */
  public List<SimulatedZone> zones() {
    List<SimulatedZone> all = new ArrayList<>();
    clouds.values().forEach(at -> all.addAll(at.zones()));
    return all;
  }

  /**
   * The resources that were accepted without being understood.
   *
   * @return the resources, sorted by type, then name
   */
  public List<NotModelled> notModelled() {
    return notModelled.values().stream()
        .sorted(Comparator.comparing(NotModelled::type).thenComparing(NotModelled::name))
        .toList();
  }

  /**
   * The zones, networks and associations, to be drawn as a picture.
   *
   * @return the topology, without the data of record sets
   */
  public Topology topology() {
    return SnapshotTopology.of(this);
  }

  /**
   * What a client's resolver sees.
   *
   * @param client the client; its network is an id, its region counts if networks span regions
   * @return the view
   * @throws IllegalArgumentException if there is no such network
   */
  public View view(Client client) {
    return views.of(client);
  }

  /**
   * Asks the name servers outside of all clouds, as someone does who has these as resolvers.
   *
   * @param server what they are called
   * @param name the absolute name
   * @param type the record type
   * @return the answer with the path it took
   * @throws IllegalArgumentException if there are no such servers
   */
  public Answer resolveOutside(String server, DomainName name, DnsType type) {
    return outside.server(server).view(views.reachable()).resolve(name, type);
  }

  /**
   * Where the resolvers of networks can be asked from outside.
   *
   * @return for each address whom it asks, sorted by address
   */
  public Map<String, Client> inboundAddresses() {
    return views.reachable().inboundClients();
  }

  /**
   * What whoever asks at an inbound address sees.
   *
   * @param address one of {@link #inboundAddresses()}
   * @return the view
   * @throws IllegalArgumentException if nobody can be asked there
   */
  public View inboundView(String address) {
    return views.reachable().inboundView(address);
  }

  NameServer.Simulated inbound(InboundAddress door) {
    return views.at(door);
  }

  /**
   * Asks as a client.
   *
   * @param client the client; its network is an id or a name as in {@link #network}
   * @param name the absolute name
   * @param type the record type
   * @return the answer with the path it took
   * @throws IllegalArgumentException if there is no such network
   */
  public Answer resolve(Client client, DomainName name, DnsType type) {
    return view(client).resolve(name, type);
  }

  /**
   * Asks as a client, where an answer that is one of several is drawn, not the most frequent one.
   *
   * @param client the client; its network is an id or a name as in {@link #network}
   * @param name the absolute name
   * @param type the record type
   * @param random what to draw by
   * @return the answer with the path it took
   * @throws IllegalArgumentException if there is no such network
   */
  public Answer resolve(Client client, DomainName name, DnsType type, RandomGenerator random) {
    return view(client).drawing(random).resolve(name, type);
  }

  /**
   * Everything that a client may be answered.
   *
   * @param client the client; its network is an id or a name as in {@link #network}
   * @param name the absolute name
   * @param type the record type
   * @return the answers with their shares, which add up to 1, the most frequent first
   * @throws IllegalArgumentException if there is no such network
   */
  public List<PossibleAnswer> possibleAnswers(Client client, DomainName name, DnsType type) {
    return view(client).possibleAnswers(name, type);
  }

  /**
   * The states of the clouds, from which {@link #with(Map, List)} makes an equal snapshot.
   *
   * @return for each Pulumi package a value of the class {@link
   *     io.github.privatezonesync.simulator.cloud.Cloud#stateType()}
   */
  public Map<String, Object> states() {
    Map<String, Object> states = new TreeMap<>();
    clouds.forEach((provider, at) -> states.put(provider, at.state()));
    return states;
  }

  /**
   * The same clouds in other states.
   *
   * @param states the state of each cloud, by Pulumi package
   * @param accepted the resources that were accepted without being understood
   * @return the snapshot
   * @throws IllegalArgumentException if a state is missing, or one is of no cloud
   * @throws ClassCastException if a state is none of its cloud
   */
  public Snapshot with(Map<String, Object> states, List<NotModelled> accepted) {
    if (!states.keySet().equals(clouds.keySet())) {
      throw new IllegalArgumentException(
          "there are states of %s; the clouds are %s"
              .formatted(new TreeSet<>(states.keySet()), clouds.keySet()));
    }
    List<CloudAt<?>> next = new ArrayList<>();
    clouds.forEach((provider, at) -> next.add(at.in(states.get(provider))));
    return of(next, accepted).with(outside);
  }

  Snapshot with(Outside around) {
    return new Snapshot(clouds, notModelled, around);
  }

  /**
   * What is around the clouds.
   *
   * @return servers outside, public DNS, who does not answer, the time
   */
  public Outside outside() {
    return outside;
  }

  List<CloudAt<?>> clouds() {
    return List.copyOf(clouds.values());
  }

  CloudAt<?> at(String provider) {
    CloudAt<?> at = clouds.get(provider);
    if (at == null) {
      throw new IllegalArgumentException(
          "there is no simulated cloud '%s'; there are %s"
              .formatted(provider, String.join(", ", clouds.keySet())));
    }
    return at;
  }

  Snapshot with(CloudAt<?> changed) {
    Map<String, CloudAt<?>> next = new TreeMap<>(clouds);
    next.put(changed.cloud().provider(), changed);
    return new Snapshot(next, notModelled, outside);
  }

  Snapshot with(NotModelled resource) {
    return new Snapshot(
        clouds, notModelled.plus(key(resource.type(), resource.id()), resource), outside);
  }

  Snapshot withoutNotModelled(String type, String id) {
    return new Snapshot(clouds, notModelled.minus(key(type, id)), outside);
  }

  boolean isNotModelled(String type, String id) {
    return notModelled.containsKey(key(type, id));
  }

  private static String key(String type, String id) {
    return type + " " + id;
  }
}
