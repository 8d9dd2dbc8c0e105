package io.github.privatezonesync.testkit.harbour;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Cloud;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import io.github.privatezonesync.simulator.cloud.ResourceModel;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.Coordinates;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Health;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import io.github.privatezonesync.simulator.dns.RoutedSet;
import io.github.privatezonesync.simulator.dns.RoutingContext;
import io.github.privatezonesync.simulator.dns.Rule;
import io.github.privatezonesync.simulator.dns.View;
import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Harbour DNS, a cloud that nobody has, simulated: copy it to begin a simulated cloud of your own.
 *
 * <p>Its networks are docks. A zone answers in the docks that have a berth in it; a dock of another
 * account needs a permit first. A record set with a set identifier counts once it has a steering,
 * which says the region of the docks that it is nearest to.
 *
 * <p>Deploy a stack to it with {@code TestClouds.of(program).on(new HarbourCloud())}, after adding
 * its docks: {@code new SimulatedNetwork("harbour", "dock-1", "dock-1", "owner", "north")}.
 */
public final class HarbourCloud implements Cloud<HarbourState> {
  private static final Map<String, Coordinates> PLACES =
      Map.of(
          "north", new Coordinates(60.4, 5.3),
          "south", new Coordinates(36.5, -6.3),
          "east", new Coordinates(46.5, 30.7));

  /** The cloud, which holds nothing itself: what is in it is a {@link HarbourState}. */
  public HarbourCloud() {}

  @Override
  public String provider() {
    return "harbour";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public HarbourState empty() {
    return HarbourState.EMPTY;
  }

  @Override
  public Class<HarbourState> stateType() {
    return HarbourState.class;
  }

  @Override
  public List<ResourceModel<HarbourState>> resources() {
    return List.of(
        new HarbourModel<>(
            "harbour:dns/zone:Zone",
            List.of("name", "domain"),
            HarbourState::zones,
            HarbourState::withZones,
            HarbourCloud::zone),
        new HarbourModel<>(
            "harbour:dns/permit:Permit",
            List.of("zone", "dock"),
            HarbourState::permits,
            HarbourState::withPermits,
            (state, inputs, caller) -> tie(inputs)),
        new HarbourModel<>(
            "harbour:dns/berth:Berth",
            List.of("zone", "dock"),
            HarbourState::berths,
            HarbourState::withBerths,
            HarbourCloud::berth),
        new HarbourModel<>(
            "harbour:dns/recordSet:RecordSet",
            List.of("zone", "name", "type", "set"),
            HarbourState::recordSets,
            HarbourState::withRecordSets,
            HarbourCloud::recordSet),
        new HarbourModel<>(
            "harbour:dns/steering:Steering",
            List.of("recordSet"),
            HarbourState::steerings,
            HarbourState::withSteerings,
            (state, inputs, caller) -> new HarbourState.Steering(text(inputs, "region"))));
  }

  @Override
  public List<FunctionModel<HarbourState>> functions() {
    return List.of();
  }

  @Override
  public Caller caller(Map<String, Object> config) {
    return new Caller(String.valueOf(config.getOrDefault("account", "owner")), "");
  }

  @Override
  public HarbourState withNetwork(HarbourState state, SimulatedNetwork network) {
    return state.withDock(network);
  }

  @Override
  public HarbourState withSlowDeletes(HarbourState state, int calls) {
    return state;
  }

  @Override
  public List<SimulatedNetwork> networks(HarbourState state) {
    return List.copyOf(new TreeMap<>(state.docks()).values());
  }

  @Override
  public List<SimulatedZone> zones(HarbourState state) {
    return new TreeMap<>(state.zones())
        .entrySet().stream()
            .map(
                zone ->
                    new SimulatedZone(
                        provider(),
                        zone.getKey(),
                        zone.getValue().account(),
                        docks(state, zone.getKey()),
                        zone.getValue().isPrivate(),
                        data(state, zone.getKey())))
            .toList();
  }

  private static List<String> docks(HarbourState state, String zone) {
    return state.berths().values().stream()
        .filter(berth -> berth.zone().equals(zone))
        .map(HarbourState.Tie::dock)
        .sorted()
        .toList();
  }

  @Override
  public View view(HarbourState state, String network) {
    List<View.Zone> seen =
        state.zones().entrySet().stream()
            .filter(zone -> docks(state, zone.getKey()).contains(network))
            .map(zone -> new View.Zone("harbour " + zone.getKey(), data(state, zone.getKey())))
            .toList();
    String region = Objects.requireNonNullElse(found(state.docks(), network).region(), "");
    return View.of(seen, View.BeyondCname.PUBLIC_DNS)
        .from(new RoutingContext(region, PLACES, checked -> true));
  }

  private static ZoneData data(HarbourState state, String zone) {
    ZoneData data = ZoneData.empty(name(found(state.zones(), zone).domain()));
    for (Map.Entry<String, HarbourState.RecordSet> entry : state.recordSets().entrySet()) {
      HarbourState.RecordSet held = entry.getValue();
      HarbourState.Steering steering = state.steerings().get(entry.getKey());
      if (!held.zone().equals(zone)) {
        continue;
      }
      if (held.set().isEmpty()) {
        data = data.with(records(held));
      } else if (steering != null) {
        Rule rule = new Rule.Geo(steering.region());
        data = data.with(new RoutedSet(held.set(), records(held), rule, Health.UNCHECKED));
      }
    }
    return data;
  }

  private static ZoneRecordSet records(HarbourState.RecordSet held) {
    DomainName name = name(held.name());
    DnsType type = DnsType.of(held.type());
    List<ResourceRecord> records =
        held.values().stream().map(value -> record(name, type, held.ttl(), value)).toList();
    return ZoneRecordSet.of(name, type, held.ttl(), records);
  }

  // what the inputs mean, from the documentation of the cloud

  private static HarbourState.Zone zone(
      HarbourState state, Map<String, Object> inputs, Caller caller) {
    return new HarbourState.Zone(
        text(inputs, "name"),
        name(text(inputs, "domain")).toString(),
        "private".equals(inputs.get("visibility")),
        caller.account());
  }

  private static HarbourState.Tie tie(Map<String, Object> inputs) {
    return new HarbourState.Tie(text(inputs, "zone"), text(inputs, "dock"));
  }

  private static HarbourState.Tie berth(
      HarbourState state, Map<String, Object> inputs, Caller caller) {
    HarbourState.Tie berth = tie(inputs);
    SimulatedNetwork dock = found(state.docks(), berth.dock());
    boolean foreign = !dock.account().equals(found(state.zones(), berth.zone()).account());
    if (foreign && !state.permits().containsValue(berth)) {
      throw new CloudException(403, "NoPermit", "NoPermit: '" + berth.dock() + "' needs a permit");
    }
    return berth;
  }

  private static HarbourState.RecordSet recordSet(
      HarbourState state, Map<String, Object> inputs, Caller caller) {
    HarbourState.RecordSet set =
        new HarbourState.RecordSet(
            text(inputs, "zone"),
            text(inputs, "name"),
            text(inputs, "type"),
            input(inputs, "ttl", Number.class).longValue(),
            texts(inputs, "values"),
            String.valueOf(inputs.getOrDefault("set", "")));
    ZoneRecordSet unused = records(set); // refuses what cannot be read
    return set;
  }

  private static ResourceRecord record(DomainName name, DnsType type, long ttl, String value) {
    try {
      return ResourceRecord.parse(name, type, ttl, value, DomainName.ROOT);
    } catch (IllegalArgumentException e) {
      throw new CloudException(400, "BadValue", "BadValue: " + e.getMessage());
    }
  }

  private static DomainName name(String text) {
    try {
      return DomainName.of(text);
    } catch (IllegalArgumentException e) {
      throw new CloudException(400, "BadName", "BadName: " + e.getMessage());
    }
  }

  private static <V> V found(Map<String, V> held, String id) {
    V there = held.get(id);
    if (there == null) {
      throw new CloudException(404, "NotFound", "NotFound: there is no '" + id + "'");
    }
    return there;
  }

  private static String text(Map<String, Object> inputs, String key) {
    return input(inputs, key, String.class);
  }

  private static List<String> texts(Map<String, Object> inputs, String key) {
    List<?> values = input(inputs, key, List.class);
    return values.stream().map(String::valueOf).toList();
  }

  private static <T> T input(Map<String, Object> inputs, String key, Class<T> type) {
    Object value = inputs.get(key);
    if (!type.isInstance(value)) {
      throw new CloudException(400, "BadInput", "BadInput: '" + key + "' is '" + value + "'");
    }
    return type.cast(value);
  }
}
