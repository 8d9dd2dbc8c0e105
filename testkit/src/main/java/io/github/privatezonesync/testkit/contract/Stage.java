package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.ResourceArgs;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.DeclaredZone;
import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The programs that the suite runs, and what it declares beside the component in them. */
final class Stage {
  static final String PROJECT = "contract";
  static final String COMPONENT = "dns";
  static final String TARGET = "cloud";
  static final String DOMAIN = GoldenRecords.DOMAIN;
  static final String OWN_ACCOUNT = "own-account";
  static final String OTHER_ACCOUNT = "other-account";

  private static final String LATER = "contract:index:Later";
  private static final String OWNERS = "contract:index:NetworkOwners";

  private Stage() {}

  static PulumiProgram program() {
    return PulumiProgram.project(PROJECT)
        .outputs(LATER, state -> Map.of("id", Objects.requireNonNull(state.get("value"))));
  }

  static Identity identity(String component) {
    return new Identity(PROJECT, "dev", component);
  }

  static PrivateZoneSyncArgs args(
      String domain, List<? extends ZoneTarget<?>> targets, RecordSetArgs... records) {
    return args(domain, targets).records(records).build();
  }

  static PrivateZoneSyncArgs args(ZoneTarget<?> target, RegionalService... services) {
    return args(DOMAIN, List.of(target)).services(services).build();
  }

  static PrivateZoneSyncArgs args(
      ZoneTarget<?> target, RecordSetArgs[] records, List<RegionalService> services) {
    return args(DOMAIN, List.of(target), records, services);
  }

  static PrivateZoneSyncArgs args(
      String domain,
      List<? extends ZoneTarget<?>> targets,
      RecordSetArgs[] records,
      List<RegionalService> services) {
    return args(domain, targets).records(records).services(services).build();
  }

  private static PrivateZoneSyncArgs.Builder args(
      String domain, List<? extends ZoneTarget<?>> targets) {
    return PrivateZoneSyncArgs.builder().domain(domain).targets(targets).ttl(Ttls.usual(targets));
  }

  /** Declares a component, and lets the owners of networks attach what it offers them. */
  static PrivateZoneSync declare(
      String component,
      PrivateZoneSyncArgs args,
      @Nullable ComponentResourceOptions options,
      Consumer<OfferSpec> attach) {
    PrivateZoneSync dns = new PrivateZoneSync(component, args, options);
    List<OfferSpec> offers = new ArrayList<>();
    for (PlannedZone<?> planned : dns.plan().zones()) {
      offers.addAll(offers(planned.zone(), dns.zone(planned.key()), component));
    }
    offers.forEach(attach);
    return dns;
  }

  private static <N extends Network> List<OfferSpec> offers(
      ZonePlan<N> plan, DeclaredZone zone, String component) {
    Map<String, Output<String>> offered = new HashMap<>();
    zone.associations()
        .forEach(tie -> tie.offer().ifPresent(id -> offered.put(tie.networkKey(), id)));
    if (offered.isEmpty()) {
      return List.of();
    }
    ComponentResource parent = owners(component + " " + plan.key());
    String owners = parent.pulumiResourceName();
    List<OfferSpec> offers = new ArrayList<>();
    for (N network : plan.networks()) {
      Output<String> id = offered.get(network.key());
      if (id != null) {
        offers.add(
            new OfferSpec(
                owners + ": " + network.key(),
                plan.canonicalId(network),
                network.info().region(),
                id,
                CustomResourceOptions.builder().parent(parent).build()));
      }
    }
    return offers;
  }

  /** The parent of what the owners of networks declare, for a component or a part of it. */
  static ComponentResource owners(String of) {
    return new ComponentResource(OWNERS, "network owners of " + of);
  }

  /** The provider of the account that the zone belongs to. */
  static ProviderResource ownAccount() {
    return new ProviderResource(PROJECT, OWN_ACCOUNT, ResourceArgs.Empty, null);
  }

  /** The provider of an account that the zone does not belong to. */
  static ProviderResource otherAccount() {
    return new ProviderResource(PROJECT, OTHER_ACCOUNT, ResourceArgs.Empty, null);
  }

  /** A value that a preview does not know. */
  static Output<String> later(String name, String value) {
    return new CustomResource(LATER, name, new LaterArgs(value), null).id();
  }

  /** What the target registered: neither the component nor what the stage declared beside it. */
  static List<DeclaredResource> children(DeclaredStack stack) {
    Set<String> owners =
        stack.resources(OWNERS).stream().map(DeclaredResource::name).collect(Collectors.toSet());
    return stack.resources().stream()
        .filter(resource -> !resource.type().equals(OWNERS))
        .filter(resource -> resource.parent().filter(owners::contains).isEmpty())
        .filter(resource -> !resource.type().equals(PrivateZoneSync.TYPE))
        .filter(resource -> !resource.type().equals(LATER))
        .filter(resource -> !resource.type().startsWith("pulumi:providers:"))
        .toList();
  }

  @SuppressWarnings("UnusedVariable") // the SDK reads the field
  private static final class LaterArgs extends ResourceArgs {
    @Import private final Output<String> value;

    LaterArgs(String value) {
      this.value = Output.of(value);
    }
  }
}
