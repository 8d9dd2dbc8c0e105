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
import io.github.privatezonesync.oci.OciResolver;
import io.github.privatezonesync.oci.OciTarget;
import io.github.privatezonesync.oci.OciVcnResolverArgs;
import io.github.privatezonesync.oci.Vcn;
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
import java.util.stream.Stream;

/**
 * One state of a stack that declares a private domain in several clouds, and the changes that lead
 * to the next state.
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
  private final Owners owners;
  private final AtomicReference<SyncPlan> plan = new AtomicReference<>();

  private Stage(
      String component,
      String domain,
      Map<String, Targets> targets,
      List<RecordSetArgs> records,
      Function<PrivateZoneSyncArgs.Builder, PrivateZoneSyncArgs.Builder> args,
      Function<ComponentResourceOptions.Builder, ComponentResourceOptions.Builder> options,
      Owners owners) {
    this.component = component;
    this.domain = domain;
    this.targets = targets;
    this.records = records;
    this.args = args;
    this.options = options;
    this.owners = owners;
  }

  /** Two networks in each of three clouds, no record sets. */
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
        options -> options,
        Owners.NONE);
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

  /** Two VCNs, whose resolvers the program owns. */
  static OciTarget.Builder oci() {
    return OciTarget.builder()
        .compartment(Site.COMPARTMENT)
        .vcn(attached("ash", Site.ASH))
        .vcn(attached("elm", Site.ELM));
  }

  static Vcn attached(String key, String id) {
    return vcn(key, id).attachedBy(OciResolver.of(vcn(key, id)));
  }

  static Vcn vcn(String key, String id) {
    return Vcn.of(key, id, Site.FRANKFURT);
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
    return new Stage(component, domain, targets, records, args, options, owners);
  }

  Stage domain(String domain) {
    return new Stage(component, domain, targets, records, args, options, owners);
  }

  Stage target(String key, Targets target) {
    Map<String, Targets> changed = new TreeMap<>(targets);
    changed.put(key, target);
    return new Stage(component, domain, changed, records, args, options, owners);
  }

  /** The same in one cloud alone. */
  Stage only(String target) {
    return new Stage(
        component, domain, Map.of(target, targets.get(target)), records, args, options, owners);
  }

  /** The same, and two networks of Oracle Cloud. */
  Stage withOracle() {
    return target("oci", ctx -> oci().build()).owning("ash", Site.ASH).owning("elm", Site.ELM);
  }

  /** The program owns the resolver of a VCN, and may delete it. */
  Stage owning(String key, String vcn) {
    return owning(key, vcn, OciVcnResolverArgs.Builder::unprotected);
  }

  Stage owning(String key, String vcn, UnaryOperator<OciVcnResolverArgs.Builder> more) {
    return owners(
        owners.with(key, args -> more.apply(args.resolver(OciResolver.of(vcn(key, vcn))))));
  }

  /** The program owns no resolver. */
  Stage owningNothing() {
    return owners(Owners.NONE);
  }

  /** Another component in the same program, whose views the resolvers attach too. */
  Stage beside(Stage other) {
    return owners(owners.beside(other));
  }

  private Stage owners(Owners owners) {
    return new Stage(component, domain, targets, records, args, options, owners);
  }

  Stage without(String target) {
    Map<String, Targets> changed = new TreeMap<>(targets);
    changed.remove(target);
    return new Stage(component, domain, changed, records, args, options, owners);
  }

  Stage records(RecordSetArgs... records) {
    return new Stage(component, domain, targets, List.of(records), args, options, owners);
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

  Stage leavingAlone(String... names) {
    return with(given -> given.leaveAlone(names));
  }

  private Stage with(UnaryOperator<PrivateZoneSyncArgs.Builder> change) {
    return new Stage(
        component,
        domain,
        targets,
        records,
        given -> change.apply(args.apply(given)),
        options,
        owners);
  }

  Stage formerly(String name) {
    return new Stage(
        component,
        domain,
        targets,
        records,
        given -> given.physicalPrefix(name),
        given -> given.aliases(Alias.builder().name(name).build()),
        owners);
  }

  Stage isProtected() {
    return new Stage(
        component, domain, targets, records, args, given -> given.protect(true), owners);
  }

  @Override
  public void accept(Context ctx) {
    PrivateZoneSync dns = declare(ctx);
    if (targets.containsKey("oci")) {
      owners.declare(dns, ctx);
    }
  }

  PrivateZoneSync declare(Context ctx) {
    PrivateZoneSyncArgs.Builder builder =
        PrivateZoneSyncArgs.builder().domain(domain).records(records);
    targets.values().forEach(target -> builder.targets(target.in(ctx)));
    PrivateZoneSync dns =
        new PrivateZoneSync(
            component,
            args.apply(builder).build(),
            options.apply(ComponentResourceOptions.builder()).build());
    plan.set(dns.plan());
    return dns;
  }

  @Override
  public List<String> brokenIn(Snapshot clouds) {
    return Stream.concat(Stream.of(this), owners.others().stream())
        .flatMap(stage -> new Promise(stage.plan()).brokenIn(clouds).stream())
        .toList();
  }

  /** What the last run of the program planned. */
  SyncPlan plan() {
    return plan.get();
  }
}
