package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Cloud;
import io.github.privatezonesync.simulator.cloud.ControlPlaneCall;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import io.github.privatezonesync.simulator.cloud.InboundAddress;
import io.github.privatezonesync.simulator.cloud.ResourceModel;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.Ipv4Text;
import io.github.privatezonesync.simulator.dns.Ipv6Text;
import io.github.privatezonesync.simulator.dns.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Google Cloud DNS: managed zones, their networks, and what those resolve. */
public final class Gcp implements Cloud<GcpState> {
  static final String PROVIDER = "gcp";

  /**
   * How long an invented name may be ({@code SetAutonaming} in <a
   * href="https://github.com/pulumi/pulumi-gcp/blob/0160264a5868c78ce832fe9b7939a83006c9fede/provider/resources.go">pulumi-gcp</a>).
   */
  static final int LONGEST_INVENTED_NAME = 255;

  private static final String DEFAULT_PROJECT = "simulated-project";

  /** Google Cloud, of which every object is the same: the state is given to each method. */
  public Gcp() {}

  @Override
  public String provider() {
    return PROVIDER;
  }

  @Override
  public String version() {
    return "7.0.0";
  }

  @Override
  public GcpState empty() {
    return GcpState.empty();
  }

  @Override
  public Class<GcpState> stateType() {
    return GcpState.class;
  }

  @Override
  public List<ResourceModel<GcpState>> resources() {
    return List.of(
        new NetworkModel(),
        new SubnetModel(),
        new AddressModel(),
        new ZoneModel(),
        new RecordSetModel(),
        new ServerPolicyModel());
  }

  /** The calls of one operation. */
  static Calls<GcpState> calls(GcpState state) {
    return Calls.on(PROVIDER, state);
  }

  @Override
  public List<FunctionModel<GcpState>> functions() {
    return List.of(new GetNetwork(), new GetZone(), new GetAddresses(), new GetCaller());
  }

  @Override
  public Caller caller(Map<String, Object> config) {
    return new Caller(setting(config, "project", DEFAULT_PROJECT), setting(config, "region", ""));
  }

  private static String setting(Map<String, Object> config, String name, String otherwise) {
    return config.get(name) instanceof String text && !text.isEmpty() ? text : otherwise;
  }

  @Override
  public GcpState withNetwork(GcpState state, SimulatedNetwork network) {
    String id = Ids.network(network.account(), Ids.name(network.id()));
    if (!id.equals(network.id())) {
      throw new IllegalArgumentException(
          "network '%s' of account '%s' is none of Google Cloud; its id is projects/{account}/global/networks/{name}"
              .formatted(network.id(), network.account()));
    }
    return state.with(
        new Network(network.account(), Ids.name(id), network.name(), "", false, "REGIONAL"));
  }

  @Override
  public GcpState withSlowDeletes(GcpState state, int calls) {
    return state.withSlowDeletes(calls);
  }

  /** {@inheritDoc} Here these are the addresses of inbound server policies. */
  @Override
  public GcpState withSlowArrivals(GcpState state, int calls) {
    return state.withSlowArrivals(calls);
  }

  @Override
  public List<InboundAddress> inboundAddresses(GcpState state) {
    List<InboundAddress> addresses = new ArrayList<>();
    for (RegionalResource part : state.regional().values()) {
      state
          .entryPoints()
          .of(part.id())
          .ifPresent(
              address ->
                  addresses.add(
                      new InboundAddress(
                          address,
                          part.network(),
                          Ids.region(part.id()),
                          "the entry point in '" + part.id() + "'")));
    }
    addresses.sort(
        Comparator.comparing(InboundAddress::address).thenComparing(InboundAddress::label));
    return addresses;
  }

  @Override
  public GcpState afterRefusal(GcpState state) {
    return state.afterCall();
  }

  @Override
  public List<SimulatedNetwork> networks(GcpState state) {
    return state.networks().values().stream()
        .map(Network::simulated)
        .sorted(Comparator.comparing(SimulatedNetwork::id))
        .toList();
  }

  @Override
  public List<String> regions(GcpState state, String network) {
    return state.regionsOf(network);
  }

  @Override
  public String throttled(ControlPlaneCall call) {
    return Refusals.throttled().text();
  }

  /** {@inheritDoc} Forwarding and peering zones hold nothing and are not among them. */
  @Override
  public List<SimulatedZone> zones(GcpState state) {
    return state.zones().values().stream()
        .filter(Zone::holdsSets)
        .map(
            zone ->
                new SimulatedZone(
                    PROVIDER,
                    zone.id(),
                    zone.project(),
                    zone.isPrivate() ? zone.networks() : List.of(),
                    zone.isPrivate(),
                    zone.data()))
        .sorted(
            Comparator.comparing(SimulatedZone::account)
                .thenComparing(zone -> zone.data().origin())
                .thenComparing(SimulatedZone::id))
        .toList();
  }

  @Override
  public View view(GcpState state, String network) {
    return NetworkView.of(state, network, "");
  }

  /** {@inheritDoc} Routed sets are chosen by the region that the question comes from. */
  @Override
  public View view(GcpState state, String network, String region) {
    return NetworkView.of(state, network, region);
  }

  /**
   * {@inheritDoc} Load balancers are known by their addresses, also those that nobody named yet.
   */
  @Override
  public Optional<GcpState> withHealth(GcpState state, String checked, boolean healthy) {
    byte[] six = Ipv6Text.parse(checked);
    if (six == null && Ipv4Text.parse(checked) == null) {
      return Optional.empty();
    }
    String address = six == null ? checked : Ipv6Text.canonical(six);
    return Optional.of(state.withHealth(address, healthy));
  }
}
