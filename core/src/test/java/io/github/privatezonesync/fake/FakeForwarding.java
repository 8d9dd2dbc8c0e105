package io.github.privatezonesync.fake;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.ZoneAccount;
import io.github.privatezonesync.target.forward.ForwardingCapabilities;
import io.github.privatezonesync.target.forward.ForwardingInfo;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import io.github.privatezonesync.target.forward.ForwardingWalk;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.Resolver;
import io.github.privatezonesync.target.forward.ResolverInfo;
import io.github.privatezonesync.target.forward.ResolverRefs;
import io.github.privatezonesync.target.forward.RuleOffer;
import io.github.privatezonesync.target.forward.RulesPlan;
import io.github.privatezonesync.target.forward.SameName;
import io.github.privatezonesync.target.forward.ServerAddresses;
import io.github.privatezonesync.target.forward.ServerChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A target of no real cloud: a door for each resolver, a rule for each domain, a link for each
 * network of it.
 */
public record FakeForwarding(ForwardingInfo<FakeNetwork> info, List<Problem> found)
    implements ForwardingTarget<FakeNetwork> {
  /** The type of a resolver's door. */
  public static final String DOOR = "fake:dns:Door";

  /** The type of a rule. */
  public static final String RULE = "fake:dns:Rule";

  /** A cloud where rules win, with every capability. */
  public static final ForwardingCapabilities RULES_WIN =
      ForwardingCapabilities.of("Fake Rules", "network", SameName.RULE_WINS, ServerChoice.RANDOM)
          .withPorts()
          .withIpv6()
          .withCarveOuts();

  /** A cloud where every zone is asked before any rule. */
  public static final ForwardingCapabilities ZONES_FIRST =
      ForwardingCapabilities.of("Fake Zones", "network", SameName.ZONE_WINS, ServerChoice.IN_ORDER)
          .withZonesFirst()
          .withMostServers(2);

  /** A cloud where zones and rules are one kind of thing. */
  public static final ForwardingCapabilities ONE_KIND =
      ForwardingCapabilities.of("Fake Kind", "network", SameName.REFUSED, ServerChoice.RANKED);

  /** A cloud where a resolver has all of its rules, of one server each, in one list. */
  public static final ForwardingCapabilities LISTS =
      ForwardingCapabilities.of(
              "Fake Lists", "network", SameName.ZONE_WINS, ServerChoice.FIRST_ONLY)
          .withZonesFirst();

  /** A target on a cloud where rules win. */
  public static FakeForwarding of(String key, FakeNetwork... networks) {
    return of(key, RULES_WIN, networks);
  }

  /** A target on a cloud. */
  public static FakeForwarding of(
      String key, ForwardingCapabilities cloud, FakeNetwork... networks) {
    return new FakeForwarding(
        ForwardingInfo.of(
            key,
            List.of(networks),
            List.of(),
            cloud,
            ZoneAccount.of("account of target " + key, Optional.empty(), Optional.empty())),
        List.of());
  }

  /** The same target with resolvers. */
  public FakeForwarding with(Resolver... resolvers) {
    return new FakeForwarding(
        ForwardingInfo.of(
            info.key(), info.networks(), List.of(resolvers), info.capabilities(), info.account()),
        found);
  }

  /** The same target, otherwise. */
  public FakeForwarding but(UnaryOperator<ForwardingInfo<FakeNetwork>> change) {
    return new FakeForwarding(change.apply(info), found);
  }

  /** The same target, with something wrong with every plan. */
  public FakeForwarding finding(Problem... problems) {
    return new FakeForwarding(info, List.of(problems));
  }

  /** The same target, asking through another network of it. */
  public FakeForwarding through(String network, String hub) {
    return but(before -> before.through(Map.of(network, hub)));
  }

  @Override
  public List<Problem> problems(RulesPlan<FakeNetwork> plan) {
    return found;
  }

  @Override
  public ForwardingWalk declare(RulesPlan<FakeNetwork> plan, Registrar registrar) {
    List<ResolverRefs> doors = new ArrayList<>();
    for (Resolver resolver : info.resolvers()) {
      resolver.info().inbound().ifPresent(at -> doors.add(door(resolver.info(), plan, registrar)));
    }
    return new ForwardingWalk() {
      @Override
      public List<ResolverRefs> resolvers() {
        return doors;
      }

      @Override
      public List<RuleOffer> addRules(ServerAddresses servers) {
        if (info.capabilities().equals(LISTS)) {
          return offers(plan);
        }
        plan.rules().forEach(rule -> rule(rule, plan, servers, registrar));
        return List.of();
      }
    };
  }

  private static List<RuleOffer> offers(RulesPlan<FakeNetwork> plan) {
    List<RuleOffer> offers = new ArrayList<>();
    for (PlannedRule rule : plan.rules()) {
      for (FakeNetwork network : plan.target().networks()) {
        if (rule.networks().contains(network.key())) {
          offers.add(RuleOffer.of(network, rule, Leaf.of("asker in " + network.key())));
        }
      }
    }
    return offers;
  }

  private static ResolverRefs door(
      ResolverInfo resolver, RulesPlan<FakeNetwork> plan, Registrar registrar) {
    return ResolverRefs.fixed(
        resolver,
        List.of(
            registrar.add(
                PlannedResource.of(DOOR, plan.name(resolver), resolver.key()),
                (name, options) ->
                    new FakeResource(
                        DOOR,
                        name,
                        new FakeResource.Args(Output.of(resolver.key()), null, null, null),
                        options.build()))));
  }

  private static void rule(
      PlannedRule rule, RulesPlan<FakeNetwork> plan, ServerAddresses servers, Registrar registrar) {
    registrar.add(
        PlannedResource.of(RULE, plan.name(rule), rule.domain().absolute())
            .after(servers.resourcesOf(rule)),
        (name, options) ->
            new FakeResource(
                RULE,
                name,
                new FakeResource.Args(
                    Output.of(rule.domain().absolute()), null, null, servers.of(rule)),
                options.build()));
  }
}
