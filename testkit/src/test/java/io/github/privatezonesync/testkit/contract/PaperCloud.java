package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Cloud;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import io.github.privatezonesync.simulator.cloud.Regions;
import io.github.privatezonesync.simulator.cloud.ResourceModel;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The paper cloud, simulated: enough to deploy to it once and to ask its networks. */
public final class PaperCloud implements Cloud<PaperState> {
  /** What the id that the cloud gives to a zone has before the name. */
  static final String SHEET = "sheet of ";

  @Override
  public String provider() {
    return "paper";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public PaperState empty() {
    return new PaperState(List.of(), Map.of(), Set.of());
  }

  @Override
  public Class<PaperState> stateType() {
    return PaperState.class;
  }

  @Override
  public List<ResourceModel<PaperState>> resources() {
    return List.of(
        new PaperModel(PaperZone.TYPE, "name", PaperCloud::makeZone),
        new PaperModel(PaperTarget.LINK, "name", PaperCloud::makeLink),
        new PaperModel(OfferingPaperTarget.READER, "network", PaperCloud::makeLink),
        new PaperModel(PaperTarget.AUTHORIZATION, "network", (state, inputs) -> state),
        new PaperModel(SplitPaperTarget.SIGN, "set", PaperCloud::makeSign),
        new PaperModel(PaperTarget.RECORD, "name", PaperCloud::makeRecordSet));
  }

  @Override
  public List<FunctionModel<PaperState>> functions() {
    return List.of(new PaperFunction());
  }

  @Override
  public Caller caller(Map<String, Object> config) {
    return new Caller(String.valueOf(config.getOrDefault("account", "owner")), "");
  }

  @Override
  public PaperState withNetwork(PaperState state, SimulatedNetwork network) {
    return state.withNetwork(network);
  }

  @Override
  public PaperState withSlowDeletes(PaperState state, int calls) {
    return state;
  }

  @Override
  public List<SimulatedNetwork> networks(PaperState state) {
    return state.networks();
  }

  @Override
  public List<SimulatedZone> zones(PaperState state) {
    return state.zones().entrySet().stream()
        .map(
            zone ->
                new SimulatedZone(
                    "paper",
                    zone.getKey(),
                    "owner",
                    zone.getValue().networks(),
                    true,
                    zone.getValue().data()))
        .toList();
  }

  @Override
  public View view(PaperState state, String network) {
    String region =
        state.networks().stream()
            .filter(there -> there.id().equals(network))
            .map(SimulatedNetwork::region)
            .findFirst()
            .orElse("");
    return View.of(
            state.zones().entrySet().stream()
                .filter(zone -> zone.getValue().enabled())
                .filter(zone -> zone.getValue().networks().contains(network))
                .map(zone -> new View.Zone("paper zone " + zone.getKey(), zone.getValue().data()))
                .toList(),
            View.BeyondCname.PUBLIC_DNS)
        .from(
            new RoutingContext(
                region == null ? "" : region,
                Regions.of("aws"),
                watchman -> !state.unhealthy().contains(watchman)));
  }

  @Override
  public Optional<PaperState> withHealth(PaperState state, String checked, boolean healthy) {
    return Optional.of(state.withHealth(checked, healthy));
  }

  private static PaperState makeZone(PaperState state, Map<String, Object> inputs) {
    String name = text(inputs, "name");
    if (state.zones().containsKey(name)) {
      throw new CloudException(409, "ZoneExists", "ZoneExists: there is a sheet '" + name + "'");
    }
    PaperState.Zone zone =
        new PaperState.Zone(
            ZoneData.empty(name(text(inputs, "domain"))),
            texts(inputs, "networks"),
            !"folded".equals(inputs.get("note")));
    return state.withZone(name, zone);
  }

  private static PaperState makeLink(PaperState state, Map<String, Object> inputs) {
    return state.withZone(
        zoneName(inputs), zone(state, inputs).withNetwork(text(inputs, "network")));
  }

  private static PaperState makeRecordSet(PaperState state, Map<String, Object> inputs) {
    PaperState.Zone zone = zone(state, inputs);
    DomainName name = name(text(inputs, "name"));
    DnsType type = DnsType.of(text(inputs, "type"));
    long ttl = ((Number) inputs.get("ttl")).longValue();
    checkTtl(ttl);
    List<ResourceRecord> records =
        texts(inputs, "values").stream().map(value -> record(name, type, ttl, value)).toList();
    ZoneData data = zone.data();
    if (inputs.containsKey("rule")) {
      data = data.with(routed(ZoneRecordSet.of(name, type, ttl, records), inputs));
    } else {
      List<ResourceRecord> all = new ArrayList<>(records);
      data.get(name, type).ifPresent(there -> all.addAll(there.records()));
      checkLength(all);
      data = data.with(ZoneRecordSet.of(name, type, ttl, all));
    }
    return state.withZone(zoneName(inputs), zone.with(data));
  }

  private static void checkTtl(long ttl) {
    if (ttl < 30 || ttl > 604_800) {
      throw new CloudException(400, "Fades", "Fades: no ink for %d seconds".formatted(ttl));
    }
  }

  private static void checkLength(List<ResourceRecord> records) {
    if (records.size() > 20) {
      throw new CloudException(400, "Full", "Full: %d lines".formatted(records.size()));
    }
  }

  /** A sign changes nothing, but stands only where its set is. */
  private static PaperState makeSign(PaperState state, Map<String, Object> inputs) {
    ZoneData data = zone(state, inputs).data();
    DomainName name = name(text(inputs, "name"));
    if (data.routed(name, DnsType.of(text(inputs, "type"))).stream()
        .noneMatch(set -> set.id().equals(inputs.get("set")))) {
      throw new CloudException(404, "NoSet", "NoSet: nothing to put a sign to at " + name);
    }
    return state;
  }

  private static RoutedSet routed(ZoneRecordSet set, Map<String, Object> inputs) {
    String[] rule = text(inputs, "rule").split(" ", 2);
    Health health =
        inputs.containsKey("health") ? Health.check(text(inputs, "health")) : Health.UNCHECKED;
    return new RoutedSet(
        text(inputs, "set"),
        set,
        switch (rule[0]) {
          case "region" -> new Rule.Geo(rule[1]);
          case "latency" -> new Rule.Latency(rule[1]);
          case "weight" -> new Rule.Weighted(Double.parseDouble(rule[1]));
          default -> new Rule.Failover(rule[1].equals("primary"));
        },
        health);
  }

  /** A zone is called by its name, by its id or by that of its sheet. */
  private static String zoneName(Map<String, Object> inputs) {
    String zone = text(inputs, "zone");
    return zone.startsWith(SHEET)
        ? zone.substring(SHEET.length())
        : zone.substring(zone.indexOf(':') + 1);
  }

  private static PaperState.Zone zone(PaperState state, Map<String, Object> inputs) {
    PaperState.Zone zone = state.zones().get(zoneName(inputs));
    if (zone == null) {
      throw new CloudException(404, "NoZone", "NoZone: no sheet '" + inputs.get("zone") + "'");
    }
    return zone;
  }

  private static ResourceRecord record(DomainName name, DnsType type, long ttl, String value) {
    try {
      return ResourceRecord.parse(name, type, ttl, value, DomainName.ROOT);
    } catch (IllegalArgumentException e) {
      throw new CloudException(400, "Illegible", "Illegible: " + e.getMessage());
    }
  }

  private static DomainName name(String text) {
    try {
      return DomainName.of(text);
    } catch (IllegalArgumentException e) {
      throw new CloudException(400, "Illegible", "Illegible: " + e.getMessage());
    }
  }

  private static String text(Map<String, Object> inputs, String key) {
    return String.valueOf(inputs.get(key));
  }

  private static List<String> texts(Map<String, Object> inputs, String key) {
    return inputs.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }
}
