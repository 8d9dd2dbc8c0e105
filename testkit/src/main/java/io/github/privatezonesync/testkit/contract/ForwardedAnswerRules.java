package io.github.privatezonesync.testkit.contract;

import static io.github.privatezonesync.testkit.contract.Comparison.nameOf;
import static io.github.privatezonesync.testkit.contract.Comparison.withoutDot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.forward.PlannedForwarding;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.OutsideServer;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ZoneFile;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.PlannedServer;
import io.github.privatezonesync.target.forward.Resolver;
import io.github.privatezonesync.target.forward.ServerChoice;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules of what networks and others are answered: FWD-1, FWD-2 and FWD-6. */
abstract class ForwardedAnswerRules extends LateAddressRules {
  private static final Duration STEP = Duration.ofMillis(20);
  private static final Duration LONG_ENOUGH_TO_BE_ASKED_AGAIN = Duration.ofHours(1);
  private static final String NOBODY = "10.9.0.99";
  private static final String ANSWER = "10.9.8.7";

  /**
   * On simulated clouds, a domain is answered by each server that its rule asks in every network
   * that forwards it, and in no other; and what is declared asks all servers at their port.
   *
   * <p>When it fails: a rule lacks servers of {@code servers.of(rule)} or the port of {@link
   * PlannedRule#port}, or is not for exactly the networks of {@link PlannedRule#networks}.
   */
  @Test
  @DisplayName("FWD-1 lets exactly the networks that forward a domain ask its servers")
  protected void letsExactlyTheNetworksThatForwardADomainAskItsServers() {
    SimulatedClouds clouds = clouds();
    clouds.outside(outside -> outside.with(dataCentre()));
    DeclaredStack unused = Stage.program().on(clouds).run(ctx -> define(everything()));
    ServerChoice choice = target(ownNetworks()).info().capabilities().choice();
    List<String> asked = choice.asked(List.of(DC, OTHER_DC));
    for (String silent : List.of(NOBODY, DC, OTHER_DC)) {
      if (asked.equals(List.of(silent))) {
        continue; // nobody else is asked
      }
      clouds.outside(outside -> outside.silent(silent));
      checkAnswers(clouds.snapshot(), silent);
      clouds.outside(outside -> outside.answering(silent).after(LONG_ENOUGH_TO_BE_ASKED_AGAIN));
    }
    PrivateForwardingArgs declared = args(List.of(target(ownNetworks())), domainsAndPorts());
    assertThat(read(run(ctx -> define(args(List.of(target(ownNetworks())), domainsAndPorts())))))
        .extracting(ForwardedAnswerRules::asked)
        .as("whom rules ask")
        .isEqualTo(planned(declared));
  }

  private static OutsideServer dataCentre() {
    OutsideServer servers = OutsideServer.of("dc", DC, OTHER_DC);
    for (String domain : whoForwards().keySet()) {
      servers = servers.zone(ZoneFile.parse(DomainName.of(domain), "db 300 A " + ANSWER));
    }
    return servers;
  }

  private void checkAnswers(Snapshot clouds, String silent) {
    Map<String, String> ids = simulatedIds(clouds);
    whoForwards()
        .forEach(
            (domain, networks) ->
                ids.forEach(
                    (key, id) ->
                        assertThat(
                                clouds
                                    .resolve(
                                        Client.of(id), DomainName.of("db." + domain), DnsType.A)
                                    .data())
                            .as("what '%s' is answered for %s if %s is silent", key, domain, silent)
                            .isEqualTo(networks.contains(key) ? List.of(ANSWER) : List.of())));
  }

  /** What simulated clouds call the networks, by key: an id, or the end of one that is a URL. */
  private Map<String, String> simulatedIds(Snapshot clouds) {
    Map<String, String> ids = canonicalIds();
    ids.replaceAll(
        (key, id) ->
            clouds.networks().stream()
                .map(SimulatedNetwork::id)
                .filter(simulated -> ("/" + id).endsWith("/" + simulated))
                .findFirst()
                .orElseThrow(() -> new AssertionError("clouds() has no network '" + id + "'")));
    return ids;
  }

  private List<ForwardedDomain> domainsAndPorts() {
    ForwardedDomain ported = ForwardedDomain.of("ported.example").to(DC, OTHER_DC);
    return with(
        target(ownNetworks()).info().capabilities().hasPorts() ? ported.port(5353) : ported,
        someDomains());
  }

  private static Set<String> asked(ForwardingReading reading) {
    Set<String> asked = new TreeSet<>();
    reading.rules().forEach(rule -> asked.add(asked(rule.domain(), rule.servers(), rule.port())));
    return asked;
  }

  private static Set<String> planned(PrivateForwardingArgs args) {
    Set<String> asked = new TreeSet<>();
    for (PlannedForwarding<?> target : plan(args).targets()) {
      for (PlannedRule rule : target.rules().rules()) {
        List<String> servers = rule.servers().stream().map(PlannedServer::toString).toList();
        asked.add(asked(rule.domain().toString(), servers, rule.port()));
      }
    }
    return asked;
  }

  private static String asked(String domain, List<String> servers, int port) {
    return "%s asks %s, port %s".formatted(withoutDot(domain), servers, port);
  }

  /**
   * What lets a network follow a rule is made once the rule is there, and the rule once the
   * resolver of another target that it asks is there, so that they are deleted the other way round;
   * and nothing is made before what it needs in simulated clouds in which whatever is added earlier
   * takes longer.
   *
   * <p>When it fails: a resource neither takes an output of the rule nor waits for it with {@code
   * .after(..)}, or a rule does not wait for {@code servers.resourcesOf(rule)}.
   */
  @Test
  @DisplayName("FWD-2 ties networks to a rule after the rule is made")
  protected void tiesNetworksToARuleAfterTheRuleIsMade() {
    DeclaredStack stack = declareEverything();
    Map<String, Set<String>> waiting = Waiting.of(stack);
    assertThat(read(stack).ties()).as("what ties networks to rules").isNotEmpty();
    for (ReadTie tie : read(stack).ties()) {
      DeclaredResource resource = tie.resource();
      for (DeclaredResource rule : tie.rules()) {
        boolean takesOutput = resource.inputs().toString().contains('"' + rule.name() + "-id\"");
        assertThat(
                rule.name().equals(resource.name())
                    || takesOutput
                    || waiting.getOrDefault(resource.name(), Set.of()).contains(rule.name()))
            .as("whether %s waits for %s", nameOf(resource), nameOf(rule))
            .isTrue();
      }
    }
    DeclaredStack mutual = deployMutual(Stage.program().on(clouds()));
    Map<String, Set<String>> waitingForOthers = Waiting.of(mutual);
    assertThat(read(mutual).rules())
        .filteredOn(rule -> withoutDot(rule.domain()).equals(OF_THE_HUB))
        .isNotEmpty()
        .allSatisfy(
            rule ->
                assertThat(waitingForOthers.get(rule.resource().name()))
                    .as("what %s waits for", nameOf(rule.resource()))
                    .anyMatch(name -> name.startsWith(Stage.COMPONENT + "/" + Stage.TARGET + "/")));
    List<String> names = children(mutual).stream().map(DeclaredResource::name).toList();
    DeclaredStack slow =
        deployMutual(
            Stage.program()
                .on(clouds())
                .delays(name -> STEP.multipliedBy(names.size() - order(names, name))));
    assertThat(children(slow)).as("what was made").hasSize(names.size());
  }

  private static int order(List<String> names, String name) {
    return names.contains(name) ? names.indexOf(name) : names.size();
  }

  private DeclaredStack deployMutual(PulumiProgram program) {
    return program.run(ctx -> define(mutual()));
  }

  /**
   * On simulated clouds, the addresses of a resolver that are given out, to users and to rules of
   * other targets, are those at which its network answers.
   *
   * <p>When it fails: {@link io.github.privatezonesync.target.forward.ResolverRefs} are made with
   * other addresses than the cloud has.
   */
  @Test
  @DisplayName("FWD-6 gives out the inbound addresses that answer")
  protected void givesOutTheInboundAddressesThatAnswer() {
    SimulatedClouds clouds = clouds();
    DeclaredStack stack =
        Stage.program()
            .on(clouds)
            .run(
                ctx -> {
                  List<ForwardingTarget<?>> targets = mutualTargets();
                  PrivateForwarding forwarding = declare(Stage.COMPONENT, mutual(targets), null);
                  Resolver asked = resolver(targets.get(0));
                  ctx.export("addresses", forwarding.addresses(asked));
                });
    String hub = simulatedIds(clouds.snapshot()).get("hub");
    List<String> answering = new ArrayList<>();
    clouds
        .snapshot()
        .inboundAddresses()
        .forEach(
            (address, at) -> {
              if (at.network().equals(hub)) {
                answering.add(address);
              }
            });
    assertThat(stack.exports().get("addresses"))
        .as("the addresses that are given out")
        .asInstanceOf(LIST)
        .isNotEmpty()
        .isSubsetOf(answering);
    assertThat(read(stack).rules())
        .filteredOn(rule -> withoutDot(rule.domain()).equals(OF_THE_HUB))
        .isNotEmpty()
        .allSatisfy(
            rule ->
                assertThat(rule.servers())
                    .as("the servers of %s", nameOf(rule.resource()))
                    .isEqualTo(stack.exports().get("addresses")));
  }
}
