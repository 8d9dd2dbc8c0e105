package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.register.PhysicalNames;
import io.github.privatezonesync.routing.RoutingCloud;
import io.github.privatezonesync.routing.ServiceZone;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.TargetInfo;
import io.github.privatezonesync.target.ZoneNames;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.ArrayList;
import java.util.List;

/**
 * One zone of a draft: that of a target, or of one of its views.
 *
 * @param target what would declare it
 * @param plan what it would hold, withheld names too
 * @param services the valid services that the target has
 * @param <N> the cloud's kind of network
 */
public record DraftZone<N extends Network>(
    ZoneTarget<N> target, ZonePlan<N> plan, List<ZoneService> services) {

  /** The zone of one view, with the record sets that its cloud takes. */
  static <N extends Network> DraftZone<N> of(
      DraftTarget<N> target, View<N> view, List<DraftService> planned, ReadingContext context) {
    Capabilities capabilities = target.target().info().capabilities();
    List<RecordSet> sets = new ArrayList<>(target.records());
    sets.removeIf(set -> !capabilities.types().contains(set.type()));
    List<ZoneService> services = services(target, view, planned);
    services.forEach(service -> sets.addAll(service.sets().sets()));
    ZonePlan<N> plan =
        ZonePlan.of(
            target.target().info(),
            names(context.identity(), target.key(), view),
            physicalNames(context, target.key(), view),
            context.zone(),
            view.networks(),
            sets);
    return new DraftZone<>(target.target(), plan, services);
  }

  private static List<ZoneService> services(
      DraftTarget<?> target, View<?> view, List<DraftService> planned) {
    TargetInfo<?> info = target.target().info();
    RoutingCloud cloud =
        new RoutingCloud(
            info.capabilities().cloud(),
            info.capabilities().routes(),
            info.capabilities().health(),
            info.capabilities().failoverNeeds()::missing);
    List<ZoneService> services = new ArrayList<>();
    for (DraftService service : planned) {
      if (service.parsed().written().targets().has(info.key())) {
        ServiceZone zone =
            new ServiceZone(
                service.whole(),
                service.planned(),
                view.clients(),
                info.topology().isPerRegion(),
                cloud);
        services.add(new ZoneService(zone, service.whole().routing().sets(zone)));
      }
    }
    return services;
  }

  private static ZoneNames names(Identity identity, String targetKey, View<?> view) {
    return view.name()
        .map(region -> ZoneNames.of(identity.component(), targetKey, region, view.isPrimary()))
        .orElseGet(() -> ZoneNames.sole(identity.component(), targetKey));
  }

  private static PhysicalNames physicalNames(
      ReadingContext context, String targetKey, View<?> view) {
    Identity identity = context.identity();
    List<String> identities =
        new ArrayList<>(
            List.of(
                identity.project(),
                identity.stack(),
                context.written().physicalPrefix().orElse(identity.component()),
                targetKey,
                context.zone().absolute()));
    if (!view.isPrimary()) {
      view.name().ifPresent(identities::add);
    }
    return new PhysicalNames(identities);
  }
}
