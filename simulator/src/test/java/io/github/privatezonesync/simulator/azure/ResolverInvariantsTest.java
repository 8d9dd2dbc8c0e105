package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.PrivateResolver.dynamic;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.fixed;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.inboundId;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.inboundInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.linkInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.outboundId;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.outboundInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.resolverId;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.resolverInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.ruleInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.rulesetId;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.rulesetInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.spaceInputs;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.subnetId;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.subnetInputs;
import static io.github.privatezonesync.simulator.azure.Subscription.networkId;
import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to DNS Private Resolver in whatever order, what there is fits together. */
class ResolverInvariantsTest {
  /** What is done to one resource. */
  enum Verb {
    CREATE,
    UPDATE,
    DELETE
  }

  /**
   * One resource.
   *
   * @param type the type token
   * @param id its id
   * @param inputs its inputs
   */
  record Resource(String type, String id, Map<String, Object> inputs) {}

  /**
   * One thing that is done.
   *
   * @param verb what is done
   * @param resource to what
   */
  record Action(Verb verb, Resource resource) {}

  /** All types, each before those that need it. */
  private static final List<Resource> EVERYTHING =
      List.of(
          resource("Subnet", subnetId("hub", "in"), subnetInputs("hub", "in", "10.0.0.0/28")),
          resource("Subnet", subnetId("hub", "out"), subnetInputs("hub", "out", "10.0.0.16/28")),
          resource("DnsResolver", resolverId("dns"), resolverInputs("dns", "hub")),
          resource(
              "InboundEndpoint", inboundId("in"), inboundInputs("in", fixed("in", "10.0.0.9"))),
          resource("OutboundEndpoint", outboundId("out"), outboundInputs("out", "out")),
          resource(
              "DnsForwardingRuleset",
              rulesetId("rules"),
              rulesetInputs("rules", outboundId("out"))),
          resource(
              "ForwardingRule",
              rulesetId("rules") + "/forwardingRules/dc",
              ruleInputs("dc", "corp.example.", "10.9.0.53")),
          resource(
              "PrivateResolverVirtualNetworkLink",
              rulesetId("rules") + "/virtualNetworkLinks/spoke",
              linkInputs("rules", "spoke")));

  private static Resource resource(String type, String id, Map<String, Object> inputs) {
    return new Resource("azure-native:network:" + type, id, inputs);
  }

  @Example
  void whatIsMadeIsReadAsItWasMadeAndDeletedInReverseOrder() {
    Subscription subscription = Subscription.withGroup();
    subscription.create(Subscription.NETWORK, "hub", spaceInputs("hub", "10.0.0.0/16"));
    subscription.create(Subscription.NETWORK, "spoke", spaceInputs("spoke", "10.1.0.0/16"));
    SimulatedProvider provider = subscription.provider();
    AzureState before = state(subscription);
    Deque<Runnable> deletions = new ArrayDeque<>();

    for (Resource one : EVERYTHING) {
      Live live = subscription.create(one.type(), "name", one.inputs());
      Live imported = provider.read(one.type(), live.id(), Map.of()).orElseThrow();
      Live refreshed =
          provider.refresh(one.type(), live.id(), one.inputs(), live.state()).orElseThrow();

      assertThat(live.id()).isEqualTo(one.id());
      assertThat(imported.state()).as(one.id()).isEqualTo(live.state());
      assertThat(refreshed.inputs()).as(one.id()).isEqualTo(one.inputs());
      assertThat(provider.diff(one.type(), one.inputs(), live.state(), one.inputs()).changed())
          .isEmpty();
      deletions.push(() -> subscription.delete(one.type(), live));
    }
    deletions.forEach(Runnable::run);

    assertThat(state(subscription).resolver()).isEqualTo(before.resolver());
  }

  @Property(tries = 200)
  void holdAfterEveryAction(@ForAll("actions") List<Action> actions) {
    Subscription subscription = PrivateResolver.ruleset();
    PrivateResolver.link(subscription, "spoke");
    for (Action action : actions) {
      perform(subscription, action);
      check(state(subscription));
    }

    subscription.provider().delete(Subscription.GROUP, Subscription.groupId("rg"), Map.of());
    assertThat(state(subscription).resolver()).isEqualTo(ResolverState.empty());
  }

  private static void perform(Subscription subscription, Action action) {
    Resource one = action.resource();
    AzureState before = state(subscription);
    try {
      switch (action.verb()) {
        case CREATE -> subscription.create(one.type(), "name", one.inputs());
        case UPDATE ->
            subscription.provider().update(one.type(), "name", one.id(), Map.of(), one.inputs());
        case DELETE -> subscription.provider().delete(one.type(), one.id(), Map.of());
      }
    } catch (OperationFailedException refused) {
      assertThat(state(subscription)).as("a refusal changes nothing").isEqualTo(before);
    }
  }

  private static void check(AzureState state) {
    ResolverState there = state.resolver();
    for (Subnet subnet : there.subnets().values()) {
      assertThat(state.network(subnet.id().parent().toString())).as("%s", subnet.id()).isNotNull();
    }
    for (Resolver resolver : there.resolvers().values()) {
      assertThat(state.network(resolver.network())).as("%s", resolver.id()).isNotNull();
    }
    assertThat(there.resolvers().values())
        .extracting(resolver -> resolver.network().toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
    for (Endpoint endpoint : there.endpoints().values()) {
      assertThat(there.resolver(endpoint.id().parent())).as("%s", endpoint.id()).isNotNull();
      assertThat(there.subnet(endpoint.subnet())).as("%s", endpoint.id()).isNotNull();
    }
    assertThat(there.endpoints().values()).extracting(Endpoint::subnet).doesNotHaveDuplicates();
    for (Ruleset ruleset : there.rulesets().values()) {
      assertThat(ruleset.endpoints())
          .allSatisfy(endpoint -> assertThat(there.endpoint(endpoint)).isNotNull());
      assertThat(ruleset.links().values())
          .allSatisfy(link -> assertThat(state.network(link.network())).isNotNull());
    }
    Azure azure = new Azure();
    for (SimulatedNetwork network : azure.networks(state)) {
      azure.view(state, network.id());
      azure.inboundView(state, network.id());
    }
    azure.inboundAddresses(state);
  }

  private static AzureState state(Subscription subscription) {
    return (AzureState)
        Objects.requireNonNull(subscription.clouds().snapshot().states().get("azure-native"));
  }

  @Provide
  Arbitrary<List<Action>> actions() {
    Arbitrary<Verb> verbs = Arbitraries.of(Verb.CREATE, Verb.CREATE, Verb.UPDATE, Verb.DELETE);
    return Combinators.combine(verbs, Arbitraries.oneOf(Arbitraries.of(EVERYTHING), others()))
        .as(Action::new)
        .list()
        .ofMaxSize(50);
  }

  /** What is in the way of the others, or needs what they do not. */
  private static Arbitrary<Resource> others() {
    return Arbitraries.of(
        resource("VirtualNetwork", networkId("hub"), spaceInputs("hub", "10.0.0.0/16")),
        resource(
            "VirtualNetwork",
            networkId("hub"),
            with(spaceInputs("hub", "10.0.0.0/16"), "subnets", List.of())),
        resource(
            "VirtualNetwork",
            networkId("spoke"),
            with(
                spaceInputs("spoke", "10.1.0.0/16"),
                "dhcpOptions",
                Map.of("dnsServers", List.of("10.0.0.4")))),
        resource("Subnet", subnetId("hub", "in"), subnetInputs("hub", "in", "10.0.0.0/24")),
        resource("DnsResolver", resolverId("dns"), resolverInputs("dns", "Spoke")),
        resource("DnsResolver", resolverId("other"), resolverInputs("other", "hub")),
        resource("InboundEndpoint", inboundId("in"), inboundInputs("in", dynamic("out"))),
        resource("InboundEndpoint", inboundId("IN"), inboundInputs("IN", dynamic("in"))),
        resource("OutboundEndpoint", outboundId("two"), outboundInputs("two", "in")),
        resource(
            "DnsForwardingRuleset",
            rulesetId("rules"),
            rulesetInputs("rules", outboundId("out"), outboundId("two"))),
        resource(
            "DnsForwardingRuleset", rulesetId("more"), rulesetInputs("more", outboundId("two"))),
        resource(
            "ForwardingRule",
            rulesetId("rules") + "/forwardingRules/all",
            ruleInputs("all", ".", "10.0.0.4", "10.0.0.9")),
        resource(
            "ForwardingRule",
            rulesetId("rules") + "/forwardingRules/all",
            ruleInputs("all", "CORP.example.", "10.0.0.4")),
        resource(
            "PrivateResolverVirtualNetworkLink",
            rulesetId("more") + "/virtualNetworkLinks/hub",
            linkInputs("more", "HUB")));
  }
}
