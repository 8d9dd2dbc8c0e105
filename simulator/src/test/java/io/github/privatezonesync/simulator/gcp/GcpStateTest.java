package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import io.github.privatezonesync.simulator.cloud.ResourceModel;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Context;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.Ipv4Block;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import io.github.privatezonesync.simulator.gcp.EntryPoints.EntryPoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is done in whatever order, a cloud never holds what it would refuse. */
class GcpStateTest {
  private static final Caller CALLER = new Caller("acme", "europe-west1");

  /** One thing that somebody does. */
  record Step(int kind, int zone, int name, int type, int value, boolean forced) {}

  private static final List<String> NAMES =
      List.of("corp.internal.", "db.corp.internal.", "*.corp.internal.", "a.db.corp.internal.");
  private static final List<String> TYPES = List.of("A", "CNAME", "TXT", "PTR");

  @Provide
  Arbitrary<Step> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 10),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(true, false))
        .as(Step::new);
  }

  @Property
  void keepsItsRules(
      @ForAll @Size(max = 40) List<@From("steps") Step> steps,
      @ForAll @IntRange(max = 2) int slow) {
    GcpState state = GcpState.empty().withSlowDeletes(slow).withSlowArrivals(slow);
    for (Step step : steps) {
      Effect<GcpState> effect = taken(state, step);
      if (effect.failure() != null && effect.calls().isEmpty()) {
        assertThat(effect.id()).isEmpty();
      }
      for (Effect.Call<GcpState> call : effect.calls()) {
        holds(call.after());
        state = call.after();
      }
    }
  }

  private static Effect<GcpState> taken(GcpState state, Step step) {
    return switch (step.kind()) {
      case 0 -> created(new NetworkModel(), state, Map.of("name", network(step.zone())));
      case 1 ->
          deleted(new NetworkModel(), state, Ids.network("acme", network(step.zone())), Map.of());
      case 2 -> created(new ZoneModel(), state, zone(step));
      case 3 -> updatedZone(state, step);
      case 4 ->
          deleted(
              new ZoneModel(),
              state,
              Ids.zone("acme", "zone" + step.zone()),
              Map.of("forceDestroy", step.forced()));
      case 5 -> created(new RecordSetModel(), state, set(step));
      case 7 -> created(new ServerPolicyModel(), state, policy(step));
      case 8 ->
          deleted(new ServerPolicyModel(), state, Ids.policy("acme", "in" + step.zone()), Map.of());
      case 9 -> created(new SubnetModel(), state, subnetwork(step));
      case 10 ->
          deleted(
              new SubnetModel(),
              state,
              Ids.regional("acme", "europe-west1", "subnetworks", "sub" + step.value()),
              Map.of());
      default -> updatedOrDeletedSet(state, step);
    };
  }

  private static String network(int number) {
    return "net" + number;
  }

  private static Map<String, Object> zone(Step step) {
    List<String> networks = new ArrayList<>();
    for (int i = 0; i <= step.value(); i++) {
      networks.add(Ids.network("acme", network(i)));
    }
    Map<String, Object> inputs =
        Project.zoneInputs("zone" + step.zone(), "corp.internal.", networks.toArray(String[]::new));
    if (step.type() == 2) {
      inputs.putAll(Project.forwarding("zone", "corp.internal.", networks.get(0), "10.9.0.53"));
    } else if (step.type() == 3) {
      inputs.putAll(Project.peering("zone", "corp.internal.", networks.get(0), networks.get(0)));
    }
    inputs.put("name", "zone" + step.zone());
    return inputs;
  }

  private static Map<String, Object> policy(Step step) {
    return Project.with(
        Project.inbound("in" + step.zone(), Ids.network("acme", network(step.value()))),
        "enableInboundForwarding",
        step.type() != 0);
  }

  private static Map<String, Object> subnetwork(Step step) {
    return Map.of(
        "name",
        "sub" + step.value(),
        "network",
        network(step.zone()),
        "ipCidrRange",
        "10." + step.type() + ".0.0/29");
  }

  private static Map<String, Object> set(Step step) {
    String type = TYPES.get(step.type());
    String value =
        switch (type) {
          case "A" -> "10.0.0." + step.value();
          case "TXT" -> "text number " + step.value();
          default -> "host" + step.value() + ".corp.internal.";
        };
    return Project.setInputs("zone" + step.zone(), NAMES.get(step.name()), type, 300, value);
  }

  private static Effect<GcpState> created(
      ResourceModel<GcpState> model, GcpState state, Map<String, Object> inputs) {
    Context context = new Context(CALLER, "x", "");
    Checked checked = model.check(inputs, context);
    assertThat(checked.failures()).isEmpty();
    Effect<GcpState> effect = model.create(state, checked.inputs(), context);
    if (effect.failure() == null) {
      GcpState after = effect.calls().get(effect.calls().size() - 1).after();
      Live live = model.written(after, effect.id(), checked.inputs(), CALLER).orElseThrow();
      assertThat(live.id()).isEqualTo(effect.id());
      assertThat(model.read(after, effect.id(), live.state(), CALLER)).contains(live);
    }
    return effect;
  }

  private static Effect<GcpState> deleted(
      ResourceModel<GcpState> model, GcpState state, String id, Map<String, Object> known) {
    return model.delete(state, id, known, CALLER);
  }

  private static Effect<GcpState> updatedZone(GcpState state, Step step) {
    ZoneModel model = new ZoneModel();
    Context context = new Context(CALLER, "x", "");
    String id = Ids.zone("acme", "zone" + step.zone());
    return model.update(state, id, Map.of(), model.check(zone(step), context).inputs(), context);
  }

  private static Effect<GcpState> updatedOrDeletedSet(GcpState state, Step step) {
    RecordSetModel model = new RecordSetModel();
    Map<String, Object> inputs = set(step);
    String id =
        Ids.recordSet("acme", "zone" + step.zone(), NAMES.get(step.name()), TYPES.get(step.type()));
    return model
        .read(state, id, inputs, CALLER)
        .map(
            live ->
                step.forced()
                    ? model.delete(state, id, live.state(), CALLER)
                    : model.update(
                        state,
                        id,
                        live.state(),
                        set(
                            new Step(
                                6,
                                step.zone(),
                                step.name(),
                                (step.type() + 1) % 4,
                                step.value(),
                                false)),
                        new Context(CALLER, "x", "")))
        .orElseGet(() -> model.delete(state, id, inputs, CALLER));
  }

  private static void holds(GcpState state) {
    for (RegionalResource subnetwork : state.regional().values()) {
      boolean asked =
          state.policyOf(subnetwork.network()).filter(ServerPolicy::inbound).isPresent();
      EntryPoint point = state.entryPoints().bySubnetwork().get(subnetwork.id());
      assertThat(point != null).isEqualTo(asked);
      if (point != null) {
        assertThat(Ipv4Block.parse(subnetwork.value()).orElseThrow().contains(point.address()))
            .isTrue();
      }
    }
    assertThat(state.regional().keySet()).containsAll(state.entryPoints().bySubnetwork().keySet());
    Set<String> seen = new HashSet<>();
    for (Zone zone : state.zones().values()) {
      assertThat(state.networks().keySet()).containsAll(zone.networks());
      for (String network : zone.networks()) {
        assertThat(seen.add(network + " " + zone.dnsName())).isTrue();
      }
      assertThat(zone.set(zone.dnsName(), "NS").isPresent()).isEqualTo(zone.holdsSets());
      assertThat(zone.set(zone.dnsName(), "SOA").isPresent()).isEqualTo(zone.holdsSets());
      assertThat(zone.data().size()).isEqualTo(zone.sets().size());
      for (RecordSet set : zone.listed()) {
        ZoneRecordSet decoded = RecordData.decode(set);
        assertThat(zone.data().get(decoded.name(), decoded.type())).contains(decoded);
        assertThat(
                set.type().equals("CNAME")
                    && zone.data().at(decoded.name()).stream()
                        .anyMatch(other -> !other.type().equals(DnsType.CNAME)))
            .isFalse();
      }
    }
  }
}
