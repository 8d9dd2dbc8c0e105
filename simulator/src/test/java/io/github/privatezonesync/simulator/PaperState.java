package io.github.privatezonesync.simulator;

import io.github.privatezonesync.simulator.cloud.InboundAddress;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is in a cloud that refuses nothing.
 *
 * @param networks its networks
 * @param zones its zones
 * @param inbound where networks can be asked from outside
 */
public record PaperState(
    List<SimulatedNetwork> networks, List<SimulatedZone> zones, List<InboundAddress> inbound) {
  /** Nothing. */
  public static PaperState empty() {
    return new PaperState(List.of(), List.of(), List.of());
  }

  /** With a network whose id is its name in brackets. */
  public PaperState network(String name) {
    return with(new SimulatedNetwork("paper", "[" + name + "]", name, "desk", "here"));
  }

  /** With a network that spans regions. */
  public PaperState spanningNetwork(String name) {
    return with(new SimulatedNetwork("paper", "[" + name + "]", name, "desk", null));
  }

  /** With a zone written as a zone file, for networks given by name. */
  public PaperState zone(String origin, String file, String... names) {
    return zone(ZoneText.zone(origin, file), names);
  }

  /** With a zone, for networks given by name. */
  public PaperState zone(ZoneData data, String... names) {
    List<String> ids = List.of(names).stream().map(name -> "[" + name + "]").toList();
    List<SimulatedZone> more = new ArrayList<>(zones);
    more.add(new SimulatedZone("paper", "Z" + more.size(), "desk", ids, true, data));
    return new PaperState(networks, more, inbound);
  }

  /** With an address at which a network given by name can be asked from outside. */
  public PaperState inbound(String address, String name) {
    List<InboundAddress> more = new ArrayList<>(inbound);
    more.add(new InboundAddress(address, "[" + name + "]", null, "door of " + name));
    return new PaperState(networks, zones, more);
  }

  /** With a network. */
  public PaperState with(SimulatedNetwork network) {
    List<SimulatedNetwork> more = new ArrayList<>(networks);
    more.add(network);
    return new PaperState(more, zones, inbound);
  }

  /** Clouds of which this is the only one. */
  public SimulatedClouds clouds() {
    return SimulatedClouds.from(snapshot());
  }

  /** The same at one moment. */
  public Snapshot snapshot() {
    return Snapshot.of(List.of(new CloudAt<>(new PaperCloud(), this)), List.of());
  }

  /** Makes this the state of clouds that {@link #clouds()} gave, in one call. */
  public void becomes(SimulatedClouds clouds) {
    var unused =
        clouds.provider("paper", Map.of()).create(PaperCloud.STATE, "state", Map.of("is", this));
  }
}
