package io.github.privatezonesync.engine;

import static io.github.privatezonesync.RecordSetArgs.a;

import com.pulumi.Context;
import com.pulumi.core.Alias;
import com.pulumi.resources.ComponentResourceOptions;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.OnPremises;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.aws.AwsForwarding;
import io.github.privatezonesync.aws.AwsResolver;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.azure.AzureForwarding;
import io.github.privatezonesync.azure.AzureResolver;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.azure.VirtualNetwork;
import io.github.privatezonesync.forward.ForwardingPlan;
import io.github.privatezonesync.forward.PlannedForwarding;
import io.github.privatezonesync.gcp.GcpForwarding;
import io.github.privatezonesync.gcp.GcpHub;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.oci.OciForwarding;
import io.github.privatezonesync.oci.OciResolver;
import io.github.privatezonesync.oci.OciTarget;
import io.github.privatezonesync.oci.OciVcnResolver;
import io.github.privatezonesync.oci.OciVcnResolverArgs;
import io.github.privatezonesync.oci.Vcn;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Outcome;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import io.github.privatezonesync.target.forward.PlannedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One state of a stack that forwards domains to a data centre, and that has in each cloud a zone of
 * which the data centre asks.
 */
final class ForwardingStage implements Declared {
  static final Vpc AWS_HUB = vpc("hub", ForwardingSite.AWS_HUB);
  static final Vpc AWS_NEXT = vpc("next", ForwardingSite.AWS_NEXT);
  static final Vpc AWS_SPOKE = vpc("spoke", ForwardingSite.AWS_SPOKE);
  static final GcpNetwork GCP_HUB = GcpNetwork.of("hub", ForwardingSite.GCP_HUB);
  static final GcpNetwork GCP_NEXT = GcpNetwork.of("next", ForwardingSite.GCP_NEXT);
  static final GcpNetwork GCP_SPOKE = GcpNetwork.of("spoke", ForwardingSite.GCP_SPOKE);
  static final VirtualNetwork AZURE_HUB = virtualNetwork("hub", ForwardingSite.AZURE_HUB);
  static final VirtualNetwork AZURE_NEXT = virtualNetwork("next", ForwardingSite.AZURE_NEXT);
  static final VirtualNetwork AZURE_SPOKE = virtualNetwork("spoke", ForwardingSite.AZURE_SPOKE);
  static final Vcn OCI_HUB = vcn("hub", ForwardingSite.OCI_HUB);
  static final Vcn OCI_NEXT = vcn("next", ForwardingSite.OCI_NEXT);
  static final Vcn OCI_SPOKE = vcn("spoke", ForwardingSite.OCI_SPOKE);

  static final AwsResolver AWS =
      AwsResolver.of(AWS_HUB)
          .securityGroups(ForwardingSite.AWS_DNS)
          .inbound(ForwardingSite.AWS_A, "10.10.1.10")
          .inbound(ForwardingSite.AWS_B, "10.10.2.10")
          .outbound(ForwardingSite.AWS_A, "10.10.1.11")
          .outbound(ForwardingSite.AWS_B, "10.10.2.11");
  static final GcpHub GOOGLE = GcpHub.of(GCP_HUB).inbound(ForwardingSite.GCP_TUNNELS);
  static final AzureResolver AZURE =
      AzureResolver.of(AZURE_HUB)
          .inbound(ForwardingSite.AZURE_IN, "10.40.0.4")
          .outbound(ForwardingSite.AZURE_OUT);
  static final OciResolver ORACLE =
      OciResolver.of(OCI_HUB)
          .inbound(ForwardingSite.OCI_IN, "10.60.1.10")
          .outbound(ForwardingSite.OCI_IN, "10.60.1.11");

  /** In each VCN an endpoint through which it asks. */
  static final OciResolver ORACLE_SPOKE =
      OciResolver.of(OCI_SPOKE).outbound(ForwardingSite.OCI_SPOKE_OUT, "10.62.1.11");

  static final OnPremises DC =
      OnPremises.of("dc").servers("10.9.0.53", "10.9.0.54").answers("example");

  private static final List<Stage> ZONES =
      List.of(
          zone("aws.internal", "10.10.4.7")
              .target("aws", ctx -> AwsTarget.builder().vpc(AWS_HUB.anchor()).vpc(AWS_NEXT).build())
              .only("aws"),
          zone("gcp.internal", "10.30.4.7")
              .target("gcp", ctx -> GcpTarget.builder().network(GCP_HUB).network(GCP_NEXT).build())
              .only("gcp"),
          zone("az.internal", "10.40.4.7")
              .target(
                  "azure",
                  ctx ->
                      AzureTarget.builder()
                          .resourceGroup(ForwardingSite.GROUP)
                          .virtualNetwork(AZURE_HUB)
                          .virtualNetwork(AZURE_NEXT)
                          .build())
              .only("azure"),
          zone("oci.internal", "10.60.4.7")
              .target(
                  "oci",
                  ctx ->
                      OciTarget.builder()
                          .compartment(Site.COMPARTMENT)
                          .vcn(OCI_HUB.inDefaultView())
                          .vcn(OCI_NEXT.inDefaultView())
                          .build())
              .only("oci"));

  private final Map<String, Supplier<ForwardingTarget<?>>> targets;
  private final List<ForwardedDomain> domains;
  private final List<Stage> zones;
  private final String component;
  private final UnaryOperator<ComponentResourceOptions.Builder> options;
  private final AtomicReference<@Nullable ForwardingPlan> plan = new AtomicReference<>();

  private ForwardingStage(
      Map<String, Supplier<ForwardingTarget<?>>> targets,
      List<ForwardedDomain> domains,
      List<Stage> zones,
      String component,
      UnaryOperator<ComponentResourceOptions.Builder> options) {
    this.targets = targets;
    this.domains = domains;
    this.zones = zones;
    this.component = component;
    this.options = options;
  }

  /** A hub and a spoke in each cloud, and one domain of the data centre. */
  static ForwardingStage base() {
    return new ForwardingStage(
        Map.of(
            "aws", () -> aws(AWS).build(),
            "gcp", () -> gcp(GOOGLE).build(),
            "azure", () -> azure(AZURE).build(),
            "oci", () -> oci(ORACLE).build()),
        List.of(corp()),
        ZONES,
        "hybrid",
        UnaryOperator.identity());
  }

  static ForwardedDomain corp() {
    return ForwardedDomain.of("corp.example").to(DC);
  }

  static ForwardedDomain partner() {
    return ForwardedDomain.of("partner.example").to(DC);
  }

  static AwsForwarding.Builder aws(AwsResolver resolver) {
    return AwsForwarding.builder().resolver(resolver).vpc(AWS_SPOKE);
  }

  static GcpForwarding.Builder gcp(GcpHub hub) {
    return GcpForwarding.builder().hub(hub).spoke(GCP_SPOKE);
  }

  static AzureForwarding.Builder azure(AzureResolver resolver) {
    return AzureForwarding.builder()
        .resourceGroup(ForwardingSite.GROUP)
        .resolver(resolver)
        .virtualNetwork(AZURE_SPOKE);
  }

  static OciForwarding.Builder oci(OciResolver hub) {
    return OciForwarding.builder().resolver(hub).resolver(ORACLE_SPOKE);
  }

  ForwardingStage target(String key, Supplier<ForwardingTarget<?>> target) {
    Map<String, Supplier<ForwardingTarget<?>>> changed = new TreeMap<>(targets);
    changed.put(key, target);
    return new ForwardingStage(changed, domains, zones, component, options);
  }

  /** The same in one cloud alone. */
  ForwardingStage only(String key) {
    return new ForwardingStage(Map.of(key, targets.get(key)), domains, zones, component, options);
  }

  ForwardingStage without(String key) {
    Map<String, Supplier<ForwardingTarget<?>>> changed = new TreeMap<>(targets);
    changed.remove(key);
    return new ForwardingStage(changed, domains, zones, component, options);
  }

  ForwardingStage domains(ForwardedDomain... domains) {
    return new ForwardingStage(targets, List.of(domains), zones, component, options);
  }

  /** The zones without what forwards. */
  ForwardingStage withoutForwarding() {
    return new ForwardingStage(Map.of(), List.of(), zones, component, options);
  }

  ForwardingStage named(String name) {
    return new ForwardingStage(targets, domains, zones, name, options);
  }

  /** With an alias, and with the names in the clouds that it had. */
  ForwardingStage formerly(String name) {
    return new ForwardingStage(
        targets,
        domains,
        zones,
        component,
        given -> given.aliases(Alias.builder().name(name).build()));
  }

  ForwardingStage isProtected() {
    return new ForwardingStage(targets, domains, zones, component, given -> given.protect(true));
  }

  ForwardingStage with(Stage zone) {
    List<Stage> more = new ArrayList<>(zones);
    more.add(zone);
    return new ForwardingStage(targets, domains, more, component, options);
  }

  private static Stage zone(String domain, String address) {
    return Stage.empty().named(domain.replace('.', '-')).domain(domain).records(a("db", address));
  }

  static Vpc vpc(String key, String id) {
    return Vpc.of(key, id, ForwardingSite.US);
  }

  static VirtualNetwork virtualNetwork(String key, String id) {
    return VirtualNetwork.of(key, id, ForwardingSite.WEST);
  }

  static Vcn vcn(String key, String id) {
    return Vcn.of(key, id, Site.FRANKFURT);
  }

  @Override
  public void accept(Context ctx) {
    zones.forEach(zone -> zone.accept(ctx));
    if (targets.isEmpty()) {
      plan.set(null);
      return;
    }
    PrivateForwardingArgs.Builder args =
        PrivateForwardingArgs.builder().domains(domains).onPremises(DC);
    zones.forEach(zone -> args.beside(zone.plan()));
    targets.values().forEach(target -> args.targets(target.get()));
    PrivateForwarding forwarding =
        new PrivateForwarding(
            component,
            args.physicalPrefix("hybrid").build(),
            options.apply(ComponentResourceOptions.builder()).build());
    plan.set(forwarding.plan());
    forwarding.plan().targets().stream()
        .flatMap(target -> target.rules().target().resolvers().stream())
        .filter(OciResolver.class::isInstance)
        .forEach(resolver -> own((OciResolver) resolver, forwarding));
  }

  private static void own(OciResolver resolver, PrivateForwarding forwarding) {
    OciVcnResolver unused =
        new OciVcnResolver(
            resolver.info().network().key(),
            OciVcnResolverArgs.builder()
                .resolver(resolver)
                .rules(forwarding)
                .unprotected()
                .build());
  }

  @Override
  public List<String> brokenIn(Snapshot clouds) {
    List<String> broken = new ArrayList<>();
    zones.forEach(zone -> broken.addAll(zone.brokenIn(clouds)));
    ForwardingPlan planned = plan.get();
    if (planned != null) {
      planned.targets().forEach(target -> broken.addAll(unanswered(target, clouds)));
    }
    return broken;
  }

  /** The names of the domains that a network forwards, to which it gets no answer. */
  private static <N extends Network> List<String> unanswered(
      PlannedForwarding<N> target, Snapshot clouds) {
    List<String> broken = new ArrayList<>();
    for (N network : target.rules().target().networks()) {
      for (PlannedRule rule : target.rules().rules()) {
        for (DomainName name : ForwardingSite.NAMES) {
          if (rule.networks().contains(network.key()) && covers(rule, name)) {
            Answer answer =
                clouds.resolve(Client.of(network.info().id().toString()), name, DnsType.A);
            if (answer.outcome() != Outcome.ANSWERED) {
              broken.add("%s: %s %s".formatted(network.key(), answer, answer.path()));
            }
          }
        }
      }
    }
    return broken;
  }

  private static boolean covers(PlannedRule rule, DomainName name) {
    return name.toString().endsWith("." + rule.domain().absolute());
  }
}
