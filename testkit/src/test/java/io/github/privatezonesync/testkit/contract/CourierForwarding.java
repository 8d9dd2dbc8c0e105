package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.LogicalName;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
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
import java.util.List;
import java.util.Optional;

/**
 * A target of the courier cloud: a door for the hub, a rule for each domain, a tie for each network
 * of it.
 *
 * <p>Each step is a method of its own, so that a broken target is one override.
 */
class CourierForwarding implements ForwardingTarget<PaperNetwork> {
  private static final int LONGEST_NAME = 40;

  private final ForwardingSpec spec;
  private final ResolverInfo door;
  private final Resolver resolver = this::door;

  CourierForwarding(ForwardingSpec spec) {
    this.spec = spec;
    this.door = ResolverInfo.of(PaperNetwork.of(spec.hub())).answersAt(List.of(Leaf.of(address())));
  }

  private ResolverInfo door() {
    return door;
  }

  /** The inbound address of the hub. */
  String address() {
    return "10.0.%s.10".formatted(spec.hub().number());
  }

  @Override
  public ForwardingInfo<PaperNetwork> info() {
    return ForwardingInfo.of(
        spec.key(),
        spec.networks().stream().map(PaperNetwork::of).toList(),
        List.of(resolver),
        ForwardingCapabilities.of(
                "Courier DNS", "network", SameName.RULE_WINS, ServerChoice.IN_ORDER)
            .withPorts(),
        ZoneAccount.of("desk", spec.provider(), Optional.empty()));
  }

  @Override
  public List<Problem> problems(RulesPlan<PaperNetwork> plan) {
    return List.of();
  }

  @Override
  public ForwardingWalk declare(RulesPlan<PaperNetwork> plan, Registrar registrar) {
    ResolverRefs refs = ResolverRefs.fixed(door, List.of(addDoor(plan, registrar)));
    return new ForwardingWalk() {
      @Override
      public List<ResolverRefs> resolvers() {
        return List.of(refs);
      }

      @Override
      public List<RuleOffer> addRules(ServerAddresses servers) {
        for (PlannedRule rule : plan.rules()) {
          Ref<CustomResource> added = addRule(plan, rule, servers, registrar);
          plan.target().networks().stream()
              .filter(network -> follows(network, rule))
              .forEach(network -> addTie(plan, rule, added, network, registrar));
        }
        return List.of();
      }
    };
  }

  private Ref<CustomResource> addDoor(RulesPlan<PaperNetwork> plan, Registrar registrar) {
    String physicalName = plan.physicalNames().derive(door.key(), LONGEST_NAME, "door", door.key());
    return registrar.add(
        PlannedResource.of(CourierCloud.DOOR, plan.name(door), physicalName),
        (name, options) -> {
          CourierArgs args = new CourierArgs();
          args.name = Output.of(physicalName);
          args.network = id(plan, PaperNetwork.of(spec.hub()));
          args.address = Output.of(doorAddress());
          return new CustomResource(CourierCloud.DOOR, name, args, options.build());
        });
  }

  /** What the cloud is told. */
  String doorAddress() {
    return address();
  }

  boolean follows(PaperNetwork network, PlannedRule rule) {
    return rule.networks().contains(network.key());
  }

  Ref<CustomResource> addRule(
      RulesPlan<PaperNetwork> plan,
      PlannedRule rule,
      ServerAddresses servers,
      Registrar registrar) {
    return registrar.add(
        PlannedResource.of(CourierCloud.RULE, ruleLogicalName(plan, rule), ruleName(plan, rule))
            .after(asked(rule, servers)),
        (name, options) -> {
          CourierArgs args = new CourierArgs();
          args.name = Output.of(ruleName(plan, rule));
          args.domain = Output.of(rule.domain().absolute());
          args.servers = servers(rule, servers);
          args.port = Output.of(rule.port());
          return rule(name, args, options);
        });
  }

  List<Ref<?>> asked(PlannedRule rule, ServerAddresses servers) {
    return servers.resourcesOf(rule);
  }

  CustomResource rule(String name, CourierArgs args, CustomResourceOptions.Builder options) {
    return new CustomResource(CourierCloud.RULE, name, args, options.build());
  }

  Output<List<String>> servers(PlannedRule rule, ServerAddresses servers) {
    return servers.of(rule);
  }

  LogicalName ruleLogicalName(RulesPlan<PaperNetwork> plan, PlannedRule rule) {
    return plan.name(rule);
  }

  String ruleName(RulesPlan<PaperNetwork> plan, PlannedRule rule) {
    return plan.physicalNames()
        .derive(rule.domain().withoutDot(), LONGEST_NAME, "rule", rule.domain().absolute());
  }

  private void addTie(
      RulesPlan<PaperNetwork> plan,
      PlannedRule rule,
      Ref<CustomResource> added,
      PaperNetwork network,
      Registrar registrar) {
    String domain = rule.domain().withoutDot();
    String physicalName =
        plan.physicalNames().derive(network.key(), LONGEST_NAME, "tie", network.key(), domain);
    registrar.add(
        PlannedResource.of(CourierCloud.TIE, plan.name(network).child("rule", domain), physicalName)
            .by(owner(network)),
        (name, options) -> {
          CourierArgs args = new CourierArgs();
          args.name = Output.of(physicalName);
          args.network = id(plan, network);
          args.rule = reference(plan, rule, added);
          return new CustomResource(CourierCloud.TIE, name, args, options.build());
        });
  }

  Optional<ProviderResource> owner(PaperNetwork network) {
    return network.info().provider();
  }

  Output<String> id(RulesPlan<PaperNetwork> plan, PaperNetwork network) {
    return plan.canonicalId(network);
  }

  /** The id of the rule that a network follows. */
  Output<String> reference(
      RulesPlan<PaperNetwork> plan, PlannedRule rule, Ref<CustomResource> added) {
    return added.get().id();
  }
}
