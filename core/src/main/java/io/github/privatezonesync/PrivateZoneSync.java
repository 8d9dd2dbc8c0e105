package io.github.privatezonesync;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.deployment.Deployment;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.DeclaredZone;
import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.plan.rules.NetworkRules;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.Registering;
import io.github.privatezonesync.target.TargetInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One private domain in every network that is declared with it, on every cloud.
 *
 * <p>The component declares, for each target, a private zone, its associations with the target's
 * networks and its record sets. {@link SyncPlan#of} shows beforehand what it will declare.
 *
 * <p>Options of the component (parent, protect, aliases, providers, transformations) reach every
 * child. Give providers with {@code providers(..)}: the SDK drops {@code provider(..)} of a
 * component when options are merged.
 */
public final class PrivateZoneSync extends ComponentResource {
  /** The type token; it never changes. */
  public static final String TYPE = "privatezonesync:index:PrivateZoneSync";

  private final SyncPlan plan;
  private final Map<String, DeclaredZone> zonesByTarget;

  @Export(
      name = "zones",
      refs = {Map.class, String.class, Object.class},
      tree = "[0,1,[0,1,2]]")
  private final Output<Map<String, Map<String, Object>>> zones;

  /**
   * Declares the domain.
   *
   * @param name the logical name, unique in the stack and part of the name of every resource
   * @param args the domain, its targets and its record sets
   * @throws InvalidDeclarationException if anything is wrong, with all problems at once, before
   *     anything is registered
   */
  public PrivateZoneSync(String name, PrivateZoneSyncArgs args) {
    this(name, args, null);
  }

  /**
   * Declares the domain with options.
   *
   * @param name the logical name, unique in the stack and part of the name of every resource
   * @param args the domain, its targets and its record sets
   * @param options the options of the component, or null for none
   * @throws InvalidDeclarationException if anything is wrong, with all problems at once, before
   *     anything is registered
   */
  public PrivateZoneSync(
      String name, PrivateZoneSyncArgs args, @Nullable ComponentResourceOptions options) {
    this(SyncPlan.of(identity(name), args.declaration()), options);
  }

  private PrivateZoneSync(SyncPlan plan, @Nullable ComponentResourceOptions options) {
    super(TYPE, plan.identity().component(), DeclaredShape.of(plan), options);
    this.plan = plan;
    this.zonesByTarget = declare(plan);
    this.zones = ZoneOutputs.of(zonesByTarget);
    registerOutputs(Map.of("zones", zones));
  }

  private Map<String, DeclaredZone> declare(SyncPlan plan) {
    Map<String, DeclaredZone> declared = new LinkedHashMap<>();
    for (PlannedZone<?> planned : plan.zones()) {
      declared.put(
          planned.key(),
          planned.declare(new Registering(this, planned.zone().account().provider())));
    }
    NetworkRules.checkLater(
        plan.zones().stream().<TargetInfo<?>>map(zone -> zone.zone().target()).distinct().toList());
    return declared;
  }

  private static Identity identity(String name) {
    Deployment deployment = Deployment.getInstance();
    return new Identity(deployment.getProjectName(), deployment.getStackName(), name);
  }

  /**
   * The zone of one target.
   *
   * @param targetKey the key of the target, for example {@code prod}
   * @return the zone with its id, names and name servers
   * @throws InvalidDeclarationException if there is no such target; the message lists all targets
   */
  public DeclaredZone zone(String targetKey) {
    DeclaredZone zone = zonesByTarget.get(targetKey);
    if (zone == null) {
      throw new InvalidDeclarationException(
          List.of(
              Problem.of(
                  Place.component("PrivateZoneSync", pulumiResourceName()),
                  "there is no target '%s'; the targets are %s",
                  targetKey,
                  String.join(", ", zonesByTarget.keySet()))));
    }
    return zone;
  }

  /**
   * The zone of one view of a target that declares a zone for each region.
   *
   * @param targetKey the key of the target, for example {@code prod}
   * @param view the region, for example {@code westeurope}
   * @return the zone with its id, names and name servers
   * @throws InvalidDeclarationException if there is no such zone; the message lists all zones
   */
  public DeclaredZone zone(String targetKey, String view) {
    return zone(targetKey + "/" + view);
  }

  /**
   * All zones as plain maps, to export as they are.
   *
   * @return by target key, with {@code /} and the region for a view, the entries {@code id}, {@code
   *     resourceName}, {@code dnsName} and {@code nameServers}
   */
  public Output<Map<String, Map<String, Object>>> zones() {
    return zones;
  }

  /**
   * What was declared, as it was planned.
   *
   * @return the plan; printing it gives a table
   */
  public SyncPlan plan() {
    return plan;
  }
}
