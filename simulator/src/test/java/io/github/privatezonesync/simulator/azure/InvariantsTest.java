package io.github.privatezonesync.simulator.azure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import io.github.privatezonesync.simulator.cloud.ResourceModel;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Context;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pcollections.HashTreePMap;

/** Whatever is asked of the cloud in whatever order, what it holds fits together. */
class InvariantsTest {
  private static final Context CONTEXT =
      new Context(new Caller(Subscription.ID, ""), "name", "seed");

  private final Azure azure = new Azure();
  private final Map<String, ResourceModel<AzureState>> models = new HashMap<>();

  InvariantsTest() {
    azure.resources().forEach(model -> models.put(model.type(), model));
  }

  /** What is done to one resource. */
  enum Verb {
    CREATE,
    UPDATE,
    DELETE
  }

  /**
   * One thing that is done.
   *
   * @param verb what is done
   * @param type the type token
   * @param id the id of the resource
   * @param inputs its inputs
   */
  record Action(Verb verb, String type, String id, Map<String, Object> inputs) {}

  @Property(tries = 500)
  void holdAfterEveryAction(
      @ForAll("actions") List<Action> actions, @ForAll @IntRange(max = 3) int slowDeletes) {
    AzureState state = azure.withSlowDeletes(start(), slowDeletes);
    for (Action action : actions) {
      Effect<AzureState> effect = effect(state, action);
      if (effect.failure() != null) {
        assertThat(effect.calls()).as("a refusal of %s changes nothing", action).isEmpty();
        state = azure.afterRefusal(state);
      }
      for (Effect.Call<AzureState> call : effect.calls()) {
        state = call.after();
      }
      check(state);
      if (slowDeletes == 0) {
        assertThat(state.lingering()).isEmpty();
      }
    }
  }

  @Property(tries = 200)
  void everythingCanBeDeletedAgain(@ForAll("actions") List<Action> actions) {
    AzureState state = start();
    for (Action action : actions) {
      for (Effect.Call<AzureState> call : effect(state, action).calls()) {
        state = call.after();
      }
    }
    for (ResourceGroup group : state.groups().values()) {
      state = ResourceGroups.delete(state, group);
      check(state);
    }

    assertThat(state.groups()).isEmpty();
    assertThat(state.networks()).isEmpty();
    assertThat(state.zones()).isEmpty();
  }

  /** With two groups, so that most actions have somewhere to go. */
  private AzureState start() {
    AzureState state = azure.empty();
    for (String group : List.of("rg", "RG2")) {
      ArmId id = ResourcePath.RESOURCE_GROUP.parse(Subscription.groupId(group));
      state = ResourceGroups.createOrUpdate(state, id, "westeurope", HashTreePMap.empty());
    }
    return state;
  }

  private Effect<AzureState> effect(AzureState state, Action action) {
    ResourceModel<AzureState> model = models.get(action.type());
    return switch (action.verb()) {
      case CREATE -> model.create(state, action.inputs(), CONTEXT);
      case UPDATE -> model.update(state, action.id(), Map.of(), action.inputs(), CONTEXT);
      case DELETE -> model.delete(state, action.id(), Map.of(), CONTEXT.caller());
    };
  }

  private void check(AzureState state) {
    for (Network network : state.networks().values()) {
      checkLinks(state, network);
    }
    for (Zone zone : state.zones().values()) {
      assertThat(state.group(zone.id())).as("the group of %s", zone.id()).isPresent();
      assertThat(zone.name()).isLowerCase();
      checkLinks(state, zone);
      checkSets(zone);
    }
    for (SimulatedNetwork network : azure.networks(state)) {
      assertThat(state.group(ResourcePath.VIRTUAL_NETWORK.parse(network.id()))).isPresent();
      azure.view(state, network.id());
    }
    assertThat(azure.zones(state)).hasSameSizeAs(state.zones().keySet());
  }

  private static void checkLinks(AzureState state, Network network) {
    List<Boolean> registrations = new ArrayList<>();
    network
        .links()
        .forEach(
            (zoneName, id) -> {
              ArmId link = ResourcePath.VIRTUAL_NETWORK_LINK.parse(id);
              Zone zone = state.zone(link.parent());
              assertThat(zone).as("the zone of %s", id).isNotNull();
              assertThat(zone.name()).isEqualTo(zoneName);
              Association found = zone.link(link.name());
              assertThat(found).as("the link %s", id).isNotNull();
              assertThat(found.network()).isEqualToIgnoringCase(network.id().toString());
              registrations.add(found.registration());
            });
    assertThat(registrations.stream().filter(on -> on).count())
        .as("registrations of %s", network.id())
        .isLessThanOrEqualTo(1);
  }

  private static void checkLinks(AzureState state, Zone zone) {
    for (Association link : zone.links().values()) {
      Network network = state.network(link.network());
      assertThat(network).as("the network of %s", link.id()).isNotNull();
      assertThat(network.links()).containsEntry(zone.name(), link.id().toString());
    }
  }

  private static void checkSets(Zone zone) {
    assertThat(zone.set(RecordType.SOA, "@")).isNotNull();
    long filled = zone.sets().values().stream().filter(set -> !set.values().isEmpty()).count();
    assertThat(zone.data().size()).as("sets of %s", zone.id()).isEqualTo((int) filled);
    for (ZoneRecordSet set : zone.data().recordSets()) {
      if (set.type().equals(DnsType.CNAME)) {
        assertThat(zone.data().at(set.name())).as("beside %s", set).hasSize(1);
      }
    }
  }

  @Provide
  Arbitrary<List<Action>> actions() {
    Arbitrary<Verb> verbs = Arbitraries.of(Verb.CREATE, Verb.CREATE, Verb.UPDATE, Verb.DELETE);
    return Combinators.combine(verbs, Arbitraries.oneOf(containers(), links(), sets()))
        .as((verb, of) -> new Action(verb, of.type(), of.id(), of.inputs()))
        .list()
        .ofMaxSize(60);
  }

  private static Arbitrary<Action> containers() {
    Arbitrary<String> groups = Arbitraries.of("rg", "rg", "rg", "RG2");
    Arbitrary<Action> group =
        groups.map(name -> action(Subscription.GROUP, name, Subscription.groupInputs(name)));
    Arbitrary<Action> network =
        Combinators.combine(groups, Arbitraries.of("hub", "spoke"))
            .as(
                (of, name) ->
                    action(
                        Subscription.NETWORK,
                        networkId(of, name),
                        Subscription.inputs(
                            "resourceGroupName", of,
                            "virtualNetworkName", name,
                            "location", "westeurope")));
    Arbitrary<Action> zone =
        Combinators.combine(groups, zoneNames())
            .as(
                (of, name) ->
                    action(Subscription.ZONE, zoneId(of, name), Subscription.zoneInputs(of, name)));
    return Arbitraries.oneOf(group, network, zone);
  }

  private static Arbitrary<Action> links() {
    return Combinators.combine(
            Arbitraries.of("rg", "RG2"),
            zoneNames(),
            Arbitraries.of("a", "b"),
            Arbitraries.of("rg", "RG2"),
            Arbitraries.of("hub", "Spoke"),
            Arbitraries.of(true, false))
        .as(
            (group, zone, name, networkGroup, network, registration) ->
                action(
                    Subscription.LINK,
                    zoneId(group, zone) + "/virtualNetworkLinks/" + name,
                    Subscription.inputs(
                        "resourceGroupName", group,
                        "privateZoneName", zone,
                        "virtualNetworkLinkName", name,
                        "virtualNetwork", Map.of("id", networkId(networkGroup, network)),
                        "registrationEnabled", registration,
                        "location", "global")));
  }

  private static Arbitrary<Action> sets() {
    return Combinators.combine(
            zoneNames(),
            Arbitraries.of(RecordType.A, RecordType.CNAME, RecordType.TXT, RecordType.SOA),
            Arbitraries.of("db", "DB", "@", "*", "x.db"),
            Arbitraries.integers().between(0, 21))
        .as(
            (zone, type, name, size) ->
                action(
                    Subscription.SET,
                    zoneId("rg", zone) + "/" + type + "/" + name,
                    Subscription.with(
                        Subscription.setInputs(
                            type.name(), name, type.property(), value(type, size)),
                        "privateZoneName",
                        zone)));
  }

  private static Object value(RecordType type, int size) {
    if (type == RecordType.CNAME) {
      return Map.of("cname", "x" + size + ".example.com");
    }
    if (type == RecordType.SOA) {
      return Map.of("minimumTtl", (double) size);
    }
    List<Map<String, Object>> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(
          type == RecordType.A
              ? Map.of("ipv4Address", "10.0.0." + i)
              : Map.of("value", List.of("text " + i)));
    }
    return values;
  }

  private static Arbitrary<String> zoneNames() {
    return Arbitraries.of("corp.internal", "Corp.internal", "eu.corp.internal");
  }

  private static Action action(String type, String id, Map<String, Object> inputs) {
    String full = type.equals(Subscription.GROUP) ? Subscription.groupId(id) : id;
    return new Action(Verb.CREATE, type, full, inputs);
  }

  private static String networkId(String group, String name) {
    return Subscription.groupId(group) + "/providers/Microsoft.Network/virtualNetworks/" + name;
  }

  private static String zoneId(String group, String name) {
    return Subscription.groupId(group) + "/providers/Microsoft.Network/privateDnsZones/" + name;
  }
}
