package io.github.privatezonesync.bench;

import com.pulumi.Context;
import com.pulumi.gcp.dns.ManagedZone;
import com.pulumi.gcp.dns.ManagedZoneArgs;
import com.pulumi.gcp.dns.inputs.ManagedZoneForwardingConfigArgs;
import com.pulumi.gcp.dns.inputs.ManagedZoneForwardingConfigTargetNameServerArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePeeringConfigArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePeeringConfigTargetNetworkArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigNetworkArgs;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.forward.ForwardingPlan;
import io.github.privatezonesync.gcp.GcpForwarding;
import io.github.privatezonesync.gcp.GcpHub;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.register.PlannedResource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Domains that a hub of Google Cloud forwards and a spoke asks for through it, through the
 * component and by hand.
 */
final class ForwardedDomains {
  private static final String NETWORKS = "projects/bench/global/networks/";
  private static final String SERVER = "10.9.0.53";

  private final int count;

  /** By stack: a team has them as constants. */
  private final Map<String, Map<String, String>> physicalNames = new ConcurrentHashMap<>();

  ForwardedDomains(int count) {
    this.count = count;
  }

  private Map<String, String> physicalNames(Context context) {
    PrivateForwardingArgs args = args();
    Identity identity = new Identity(context.projectName(), context.stackName(), "hybrid");
    return ForwardingPlan.of(identity, args.declaration(), args.beside()).targets().stream()
        .flatMap(target -> target.resources().stream())
        .collect(Collectors.toMap(PlannedResource::name, PlannedResource::physicalName));
  }

  private PrivateForwardingArgs args() {
    return PrivateForwardingArgs.builder()
        .targets(
            GcpForwarding.builder()
                .hub(GcpHub.of(GcpNetwork.of("a", NETWORKS + "a")))
                .spoke(GcpNetwork.of("b", NETWORKS + "b"))
                .build())
        .domains(
            IntStream.range(0, count)
                .mapToObj(number -> ForwardedDomain.of(domain(number)).to(SERVER))
                .toArray(ForwardedDomain[]::new))
        .build();
  }

  private static String domain(int number) {
    return "d%s.example".formatted(number);
  }

  Consumer<Context> component() {
    return context -> {
      var unused = new PrivateForwarding("hybrid", args());
    };
  }

  Consumer<Context> handWritten() {
    return context -> {
      var unused =
          new ByHand(
              physicalNames.computeIfAbsent(context.stackName(), stack -> physicalNames(context)));
    };
  }

  /** What a team writes without our component, in a component of its own. */
  private final class ByHand extends ComponentResource {
    private final Map<String, String> physicalNames;

    ByHand(Map<String, String> physicalNames) {
      super(PrivateForwarding.TYPE, "hybrid");
      this.physicalNames = physicalNames;
      for (int number = 0; number < count; number++) {
        String name = "hybrid/gcp/rule/" + domain(number);
        ManagedZone forwarding =
            new ManagedZone(
                name,
                zone(name, number, "a")
                    .forwardingConfig(
                        ManagedZoneForwardingConfigArgs.builder()
                            .targetNameServers(
                                ManagedZoneForwardingConfigTargetNameServerArgs.builder()
                                    .ipv4Address(SERVER)
                                    .forwardingPath("private")
                                    .build())
                            .build())
                    .build(),
                options().build());
        var unused =
            new ManagedZone(
                name + "/peering",
                zone(name + "/peering", number, "b")
                    .peeringConfig(
                        ManagedZonePeeringConfigArgs.builder()
                            .targetNetwork(
                                ManagedZonePeeringConfigTargetNetworkArgs.builder()
                                    .networkUrl(url("a"))
                                    .build())
                            .build())
                    .build(),
                options().dependsOn(forwarding).build());
      }
      registerOutputs(Map.of());
    }

    private ManagedZoneArgs.Builder zone(String name, int number, String network) {
      return ManagedZoneArgs.builder()
          .name(physicalNames.get(name))
          .dnsName(domain(number) + ".")
          .description("Managed by Pulumi")
          .visibility("private")
          .privateVisibilityConfig(
              ManagedZonePrivateVisibilityConfigArgs.builder()
                  .networks(
                      ManagedZonePrivateVisibilityConfigNetworkArgs.builder()
                          .networkUrl(url(network))
                          .build())
                  .build());
    }

    private CustomResourceOptions.Builder options() {
      return CustomResourceOptions.builder().parent(this).deleteBeforeReplace(true);
    }
  }

  private static String url(String network) {
    return "https://www.googleapis.com/compute/v1/" + NETWORKS + network;
  }
}
