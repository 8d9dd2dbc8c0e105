package io.github.privatezonesync.azure;

import com.pulumi.azurenative.network.DnsForwardingRuleset;
import com.pulumi.azurenative.network.DnsForwardingRulesetArgs;
import com.pulumi.azurenative.network.ForwardingRule;
import com.pulumi.azurenative.network.ForwardingRuleArgs;
import com.pulumi.azurenative.network.PrivateResolverVirtualNetworkLink;
import com.pulumi.azurenative.network.PrivateResolverVirtualNetworkLinkArgs;
import com.pulumi.azurenative.network.inputs.SubResourceArgs;
import com.pulumi.azurenative.network.inputs.TargetDnsServerArgs;
import com.pulumi.core.Output;
import io.github.privatezonesync.register.LogicalName;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.RulesPlan;
import io.github.privatezonesync.target.forward.ServerAddresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The rulesets of a target. All rules of a ruleset are for all networks that are linked to it, and
 * a network is linked to one: so the networks that forward every domain share a ruleset, and each
 * other network has its own. Links come last, because a ruleset without links changes nothing.
 */
final class AzureRulesets {
  private static final String RULESET = "azure-native:network:DnsForwardingRuleset";
  private static final String RULE = "azure-native:network:ForwardingRule";
  private static final String LINK = "azure-native:network:PrivateResolverVirtualNetworkLink";
  private static final int LONGEST_NAME = 80;

  private final RulesPlan<VirtualNetwork> plan;
  private final AzureForwardingSettings settings;
  private final Supplier<Output<String>> outbound;
  private final ServerAddresses servers;
  private final Registrar registrar;

  AzureRulesets(
      RulesPlan<VirtualNetwork> plan,
      AzureForwardingSettings settings,
      Supplier<Output<String>> outbound,
      ServerAddresses servers,
      Registrar registrar) {
    this.plan = plan;
    this.settings = settings;
    this.outbound = outbound;
    this.servers = servers;
    this.registrar = registrar;
  }

  void declare() {
    Optional<Output<RulesetPath>> existing = settings.existingRuleset(plan.target().place());
    if (existing.isPresent()) {
      Output<RulesetPath> path = existing.get();
      Holder holder =
          new Holder(
              () -> path.applyValue(RulesetPath::group), () -> path.applyValue(RulesetPath::name));
      plan.rules().forEach(rule -> rule(plan.root(), holder, rule));
      return;
    }
    List<VirtualNetwork> all = new ArrayList<>();
    List<VirtualNetwork> some = new ArrayList<>();
    for (VirtualNetwork network : plan.target().networks()) {
      long domains = plan.rules().stream().filter(rule -> has(rule, network)).count();
      if (domains == plan.rules().size()) {
        all.add(network);
      } else if (domains > 0) {
        some.add(network);
      }
    }
    if (!all.isEmpty() && !plan.rules().isEmpty()) {
      declare(plan.root(), "", plan.rules(), all);
    }
    some.sort(Comparator.comparing(Network::key));
    for (VirtualNetwork network : some) {
      List<PlannedRule> own = plan.rules().stream().filter(rule -> has(rule, network)).toList();
      declare(plan.name(network), network.key(), own, List.of(network));
    }
  }

  /** The ruleset that a rule is in, made or there. */
  private record Holder(Supplier<Output<String>> group, Supplier<Output<String>> name) {}

  private static boolean has(PlannedRule rule, VirtualNetwork network) {
    return rule.networks().contains(network.key());
  }

  private void declare(
      LogicalName root, String key, List<PlannedRule> rules, List<VirtualNetwork> networks) {
    Ref<DnsForwardingRuleset> ruleset = ruleset(root, key);
    List<Ref<?>> added = new ArrayList<>();
    Holder holder = new Holder(this::group, () -> ruleset.get().name());
    rules.forEach(rule -> added.add(rule(root, holder, rule)));
    networks.stream()
        .sorted(Comparator.comparing(Network::key))
        .forEach(network -> link(ruleset, network, added));
  }

  private String physicalName(String readable, String... parts) {
    return plan.physicalNames().derive(readable, LONGEST_NAME, parts);
  }

  private Output<String> group() {
    return settings.resourceGroup(plan.target().place());
  }

  private Ref<DnsForwardingRuleset> ruleset(LogicalName root, String key) {
    String physicalName = physicalName(key.isEmpty() ? "ruleset" : key, "ruleset", key);
    return registrar.add(
        PlannedResource.of(RULESET, root.child("ruleset"), physicalName).deleteFirst(),
        (name, options) -> {
          DnsForwardingRulesetArgs.Builder args =
              DnsForwardingRulesetArgs.builder()
                  .resourceGroupName(group())
                  .dnsForwardingRulesetName(physicalName)
                  .location(
                      settings.resolver().orElseThrow().network().info().region().orElseThrow())
                  .dnsResolverOutboundEndpoints(
                      SubResourceArgs.builder().id(outbound.get()).build());
          if (!settings.tags().isEmpty()) {
            args.tags(settings.tags());
          }
          return new DnsForwardingRuleset(name, args.build(), options.build());
        });
  }

  private Ref<ForwardingRule> rule(LogicalName root, Holder holder, PlannedRule rule) {
    String domain = rule.domain().absolute();
    String physicalName = physicalName(rule.domain().withoutDot(), "rule", domain);
    return registrar.add(
        PlannedResource.of(RULE, root.child("rule", rule.domain().written()), physicalName)
            .after(servers.resourcesOf(rule))
            .deleteFirst(),
        (name, options) ->
            new ForwardingRule(
                name,
                ForwardingRuleArgs.builder()
                    .resourceGroupName(holder.group().get())
                    .dnsForwardingRulesetName(holder.name().get())
                    .forwardingRuleName(physicalName)
                    .domainName(domain)
                    .forwardingRuleState("Enabled")
                    .targetDnsServers(servers.of(rule).applyValue(all -> servers(all, rule.port())))
                    .build(),
                options.replaceOnChanges("domainName").build()));
  }

  private static List<TargetDnsServerArgs> servers(List<String> addresses, int port) {
    return addresses.stream()
        .map(address -> TargetDnsServerArgs.builder().ipAddress(address).port(port).build())
        .toList();
  }

  private void link(Ref<DnsForwardingRuleset> ruleset, VirtualNetwork network, List<Ref<?>> rules) {
    String physicalName = physicalName(network.key(), "link", network.key());
    registrar.add(
        PlannedResource.of(LINK, plan.name(network).child("link"), physicalName)
            .after(rules)
            .deleteFirst(),
        (name, options) ->
            new PrivateResolverVirtualNetworkLink(
                name,
                PrivateResolverVirtualNetworkLinkArgs.builder()
                    .resourceGroupName(group())
                    .dnsForwardingRulesetName(ruleset.get().name())
                    .virtualNetworkLinkName(physicalName)
                    .virtualNetwork(SubResourceArgs.builder().id(plan.canonicalId(network)).build())
                    .build(),
                options.replaceOnChanges("virtualNetwork").build()));
  }
}
