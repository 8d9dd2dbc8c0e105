package io.github.privatezonesync.engine;

import com.pulumi.Context;
import com.pulumi.aws.Provider;
import com.pulumi.aws.ProviderArgs;
import com.pulumi.aws.inputs.ProviderAssumeRoleArgs;
import com.pulumi.core.Alias;
import com.pulumi.resources.ComponentResourceOptions;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.azure.VirtualNetwork;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One state of a stack that declares a private domain in three clouds, and the changes that lead to
 * the next state.
 */
final class Stage implements Declared {
  /** Makes a target in a running program, so that it can make its providers. */
  @FunctionalInterface
  interface Targets {
    ZoneTarget<?> in(Context ctx);
  }

  private final String component;
  private final String domain;
  private final Map<String, Targets> targets;
  private final List<RecordSetArgs> records;
  private final Function<PrivateZoneSyncArgs.Builder, PrivateZoneSyncArgs.Builder> args;
  private final Function<ComponentResourceOptions.Builder, ComponentResourceOptions.Builder>
      options;
  private final AtomicReference<SyncPlan> plan = new AtomicReference<>();

  private Stage(
      String component,
      String domain,
      Map<String, Targets> targets,
      List<RecordSetArgs> records,
      Function<PrivateZoneSyncArgs.Builder, PrivateZoneSyncArgs.Builder> args,
      Function<ComponentResourceOptions.Builder, ComponentResourceOptions.Builder> options) {
    this.component = component;
    this.domain = domain;
    this.targets = targets;
    this.records = records;
    this.args = args;
    this.options = options;
  }

  /** Two networks a cloud, no record sets. */
  static Stage empty() {
    return new Stage(
        "dns",
        "corp.internal",
        Map.of(
            "gcp", ctx -> gcp().build(),
            "aws", ctx -> aws().build(),
            "azure", ctx -> azure().build()),
        List.of(),
        args -> args,
        options -> options);
  }

  static GcpTarget.Builder gcp() {
    return GcpTarget.builder()
        .network(GcpNetwork.of("hub", Site.HUB))
        .network(GcpNetwork.of("data", Site.DATA));
  }

  static AwsTarget.Builder aws() {
    return AwsTarget.builder()
        .vpc(Vpc.of("us", Site.US, "us-east-1").anchor())
        .vpc(Vpc.of("eu", Site.EU, "eu-west-1"));
  }

  static AzureTarget.Builder azure() {
    return AzureTarget.builder()
        .resourceGroup(Site.GROUP)
        .virtualNetwork(VirtualNetwork.of("west", Site.WEST, "westeurope"))
        .virtualNetwork(VirtualNetwork.of("north", Site.NORTH, "northeurope"));
  }

  /** The provider of the account that owns the lab's VPC. */
  static Provider lab() {
    return new Provider(
        "lab",
        ProviderArgs.builder()
            .region("eu-west-1")
            .assumeRole(ProviderAssumeRoleArgs.builder().roleArn(Site.LAB_ROLE).build())
            .build());
  }

  /** A provider of the account that owns the other VPCs. */
  static Provider own() {
    return new Provider("own", ProviderArgs.builder().region("us-east-1").build());
  }

  Stage named(String component) {
    return new Stage(component, domain, targets, records, args, options);
  }

  Stage domain(String domain) {
    return new Stage(component, domain, targets, records, args, options);
  }

  Stage target(String key, Targets target) {
    Map<String, Targets> changed = new TreeMap<>(targets);
    changed.put(key, target);
    return new Stage(component, domain, changed, records, args, options);
  }

  /** The same in one cloud alone. */
  Stage only(String target) {
    return new Stage(
        component, domain, Map.of(target, targets.get(target)), records, args, options);
  }

  Stage without(String target) {
    Map<String, Targets> changed = new TreeMap<>(targets);
    changed.remove(target);
    return new Stage(component, domain, changed, records, args, options);
  }

  Stage records(RecordSetArgs... records) {
    return new Stage(component, domain, targets, List.of(records), args, options);
  }

  Stage and(RecordSetArgs... more) {
    List<RecordSetArgs> all = new ArrayList<>(records);
    all.addAll(List.of(more));
    return records(all.toArray(RecordSetArgs[]::new));
  }

  Stage services(RegionalService... services) {
    return with(given -> given.services(services));
  }

  Stage drained(String... sites) {
    return with(given -> given.drain(sites));
  }

  Stage withheld(String name) {
    return with(given -> given.withhold(name));
  }

  private Stage with(UnaryOperator<PrivateZoneSyncArgs.Builder> change) {
    return new Stage(
        component, domain, targets, records, given -> change.apply(args.apply(given)), options);
  }

  Stage formerly(String name) {
    return new Stage(
        component,
        domain,
        targets,
        records,
        given -> given.physicalPrefix(name),
        given -> given.aliases(Alias.builder().name(name).build()));
  }

  Stage isProtected() {
    return new Stage(component, domain, targets, records, args, given -> given.protect(true));
  }

  @Override
  public void accept(Context ctx) {
    PrivateZoneSyncArgs.Builder builder =
        PrivateZoneSyncArgs.builder().domain(domain).records(records);
    targets.values().forEach(target -> builder.targets(target.in(ctx)));
    PrivateZoneSync dns =
        new PrivateZoneSync(
            component,
            args.apply(builder).build(),
            options.apply(ComponentResourceOptions.builder()).build());
    plan.set(dns.plan());
  }

  @Override
  public List<String> brokenIn(Snapshot clouds) {
    return new Promise(plan()).brokenIn(clouds);
  }

  /** What the last run of the program planned. */
  SyncPlan plan() {
    return plan.get();
  }
}
