package io.github.privatezonesync.gcp;

import com.pulumi.gcp.dns.ManagedZone;
import com.pulumi.gcp.dns.ManagedZoneArgs;
import com.pulumi.gcp.dns.inputs.ManagedZoneForwardingConfigArgs;
import com.pulumi.gcp.dns.inputs.ManagedZoneForwardingConfigTargetNameServerArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePeeringConfigArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePeeringConfigTargetNetworkArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigNetworkArgs;
import io.github.privatezonesync.register.LogicalName;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.RulesPlan;
import io.github.privatezonesync.target.forward.ServerAddresses;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The zones that forward: one for whoever asks servers itself, one for the spokes. */
final class GcpForwardingZones {
  static final String TYPE = "gcp:dns/managedZone:ManagedZone";
  private static final int LONGEST_NAME = 63;

  /**
   * Addresses that are reached through the network in any case: RFC 1918, and RFC 6598, which the
   * default path would ask over the internet.
   */
  private static final Pattern PRIVATE =
      Pattern.compile(
          "10\\..*|192\\.168\\..*|172\\.(1[6-9]|2[0-9]|3[01])\\..*|100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\..*");

  private final RulesPlan<GcpNetwork> plan;
  private final GcpForwardingSettings settings;
  private final ServerAddresses servers;
  private final Registrar registrar;

  GcpForwardingZones(
      RulesPlan<GcpNetwork> plan,
      GcpForwardingSettings settings,
      ServerAddresses servers,
      Registrar registrar) {
    this.plan = plan;
    this.settings = settings;
    this.servers = servers;
    this.registrar = registrar;
  }

  void declare() {
    for (PlannedRule rule : plan.rules()) {
      List<Ref<?>> forwarding = forward(rule);
      settings.hub().ifPresent(hub -> peer(rule, hub, forwarding));
    }
  }

  private List<GcpNetwork> networks(PlannedRule rule, boolean spokes) {
    return plan.target().networks().stream()
        .filter(network -> rule.networks().contains(network.key()))
        .filter(network -> plan.target().hub(network.key()).isPresent() == spokes)
        .sorted(Comparator.comparing(Network::key))
        .toList();
  }

  private List<Ref<?>> forward(PlannedRule rule) {
    List<GcpNetwork> networks = networks(rule, false);
    if (networks.isEmpty()) {
      return List.of();
    }
    return List.of(
        add(
            plan.name(rule),
            physicalName(rule, "forwarding"),
            rule,
            servers.resourcesOf(rule),
            networks,
            args ->
                args.forwardingConfig(
                    servers
                        .of(rule)
                        .applyValue(
                            all ->
                                ManagedZoneForwardingConfigArgs.builder()
                                    .targetNameServers(
                                        all.stream().map(GcpForwardingZones::server).toList())
                                    .build()))));
  }

  private static ManagedZoneForwardingConfigTargetNameServerArgs server(String address) {
    return ManagedZoneForwardingConfigTargetNameServerArgs.builder()
        .ipv4Address(address)
        .forwardingPath(PRIVATE.matcher(address).matches() ? "private" : "default")
        .build();
  }

  /** Spokes ask the hub only once it forwards, and no longer before it stops. */
  private void peer(PlannedRule rule, GcpHub hub, List<Ref<?>> forwarding) {
    List<GcpNetwork> spokes = networks(rule, true);
    if (spokes.isEmpty()) {
      return;
    }
    Ref<ManagedZone> unused =
        add(
            plan.name(rule).child("peering"),
            physicalName(rule, "peering"),
            rule,
            forwarding,
            spokes,
            args ->
                args.peeringConfig(
                    ManagedZonePeeringConfigArgs.builder()
                        .targetNetwork(
                            ManagedZonePeeringConfigTargetNetworkArgs.builder()
                                .networkUrl(plan.canonicalId(hub.network()))
                                .build())
                        .build()));
  }

  private String physicalName(PlannedRule rule, String kind) {
    return plan.physicalNames()
        .derive(
            kind + "-" + rule.domain().withoutDot(), LONGEST_NAME, kind, rule.domain().absolute());
  }

  /** What a zone does with questions. */
  private interface Kind {
    ManagedZoneArgs.Builder put(ManagedZoneArgs.Builder args);
  }

  private Ref<ManagedZone> add(
      LogicalName logicalName,
      String physicalName,
      PlannedRule rule,
      List<Ref<?>> after,
      List<GcpNetwork> networks,
      Kind kind) {
    return registrar.add(
        PlannedResource.of(TYPE, logicalName, physicalName).after(after).deleteFirst(),
        (name, options) -> {
          ManagedZoneArgs.Builder args =
              ManagedZoneArgs.builder()
                  .name(physicalName)
                  .dnsName(rule.domain().absolute())
                  .description("Managed by Pulumi")
                  .visibility("private")
                  .privateVisibilityConfig(visibility(networks));
          if (!settings.labels().isEmpty()) {
            args.labels(settings.labels());
          }
          settings.project(plan.target().place()).ifPresent(args::project);
          return new ManagedZone(name, kind.put(args).build(), options.build());
        });
  }

  private ManagedZonePrivateVisibilityConfigArgs visibility(List<GcpNetwork> networks) {
    return ManagedZonePrivateVisibilityConfigArgs.builder()
        .networks(
            networks.stream()
                .map(
                    network ->
                        ManagedZonePrivateVisibilityConfigNetworkArgs.builder()
                            .networkUrl(plan.canonicalId(network))
                            .build())
                .toList())
        .build();
  }
}
