package io.github.privatezonesync.gcp;

import com.pulumi.core.Output;
import com.pulumi.deployment.InvokeOptions;
import com.pulumi.gcp.compute.ComputeFunctions;
import com.pulumi.gcp.compute.inputs.GetAddressesArgs;
import com.pulumi.gcp.compute.outputs.GetAddressesAddress;
import com.pulumi.gcp.dns.Policy;
import com.pulumi.gcp.dns.PolicyArgs;
import com.pulumi.gcp.dns.inputs.PolicyNetworkArgs;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.register.LateCheck;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.forward.ResolverRefs;
import io.github.privatezonesync.target.forward.RulesPlan;
import java.util.List;

/** The policy that lets others ask the hub, and the look-up of the addresses that Google chose. */
final class GcpInboundPolicy {
  static final String TYPE = "gcp:dns/policy:Policy";
  private static final int LONGEST_NAME = 63;

  private final RulesPlan<GcpNetwork> plan;
  private final GcpForwardingSettings settings;

  GcpInboundPolicy(RulesPlan<GcpNetwork> plan, GcpForwardingSettings settings) {
    this.plan = plan;
    this.settings = settings;
  }

  List<ResolverRefs> declare(Registrar registrar) {
    if (settings.hub().isEmpty()) {
      return List.of();
    }
    GcpHub hub = settings.hub().get();
    if (!hub.subnetworks().isEmpty()) {
      return List.of(declare(hub, registrar));
    }
    return hub.existing().isEmpty()
        ? List.of()
        : List.of(ResolverRefs.fixed(hub.info(), List.of()));
  }

  private ResolverRefs declare(GcpHub hub, Registrar registrar) {
    String physicalName =
        plan.physicalNames()
            .derive(hub.network().key(), LONGEST_NAME, "policy", hub.network().key());
    Ref<Policy> policy =
        registrar.add(
            PlannedResource.of(TYPE, plan.name(hub.info()).child("inbound"), physicalName)
                .deleteFirst(),
            (name, options) -> new Policy(name, policy(hub, physicalName), options.build()));
    return ResolverRefs.lookedUp(
        hub.info(), policy, (there, options) -> addresses(hub, there, options));
  }

  private PolicyArgs policy(GcpHub hub, String physicalName) {
    PolicyArgs.Builder args =
        PolicyArgs.builder()
            .name(physicalName)
            .enableInboundForwarding(true)
            .networks(
                PolicyNetworkArgs.builder().networkUrl(plan.canonicalId(hub.network())).build());
    settings.project(plan.target().place()).ifPresent(args::project);
    return args.build();
  }

  private Output<List<String>> addresses(GcpHub hub, Policy policy, InvokeOptions options) {
    Place place = Place.of("subnetworks").in(plan.target().place());
    List<Output<List<String>>> all =
        hub.subnetworks().stream()
            .map(one -> LateCheck.read(one.output(), place, SubnetworkPath::of))
            .map(path -> addresses(path, policy, options))
            .toList();
    return Output.all(all)
        .applyValue(lists -> lists.stream().flatMap(List::stream).sorted().toList());
  }

  /**
   * The policy has no output with addresses (terraform-provider-google#3753), and the list that the
   * look-up gives is empty until Google has chosen them.
   */
  private static Output<List<String>> addresses(
      Output<SubnetworkPath> subnetwork, Policy policy, InvokeOptions options) {
    Output<String> filter =
        Output.tuple(subnetwork, policy.id())
            .applyValue(
                both ->
                    "(purpose = \"DNS_RESOLVER\") AND (subnetwork ~ \".*/subnetworks/%s$\")"
                        .formatted(both.t1.name()));
    return ComputeFunctions.getAddresses(
            GetAddressesArgs.builder()
                .project(subnetwork.applyValue(SubnetworkPath::project))
                .region(subnetwork.applyValue(SubnetworkPath::region))
                .filter(filter)
                .build(),
            options)
        .applyValue(found -> found.addresses().stream().map(GetAddressesAddress::address).toList());
  }
}
