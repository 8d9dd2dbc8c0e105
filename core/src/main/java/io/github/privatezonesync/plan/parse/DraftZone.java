package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.register.PhysicalNames;
import io.github.privatezonesync.routing.RoutingCloud;
import io.github.privatezonesync.routing.ServiceSets;
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
  static <N extends Network> DraftZone<N> of(Draft draft, DraftTarget<N> target, View<N> view) {
    Capabilities capabilities = target.target().info().capabilities();
    List<RecordSet> sets = new ArrayList<>(target.records());
    sets.removeIf(set -> !capabilities.types().contains(set.type()));
    List<ZoneService> services = services(draft, target, view);
    services.forEach(service -> sets.addAll(service.sets().sets()));
    ZonePlan<N> plan =
        ZonePlan.of(
            target.target().info(),
            names(draft.identity(), target.key(), view),
            physicalNames(draft, target.key(), view),
            draft.domain(),
            view.networks(),
            sets);
    return new DraftZone<>(target.target(), plan, services);
  }

  private static List<ZoneService> services(Draft draft, DraftTarget<?> target, View<?> view) {
    TargetInfo<?> info = target.target().info();
    RoutingCloud cloud =
        new RoutingCloud(
            info.capabilities().cloud(),
            info.capabilities().routes(),
            info.capabilities().health(),
            info.capabilities().failoverNeeds()::missing);
    List<ZoneService> services = new ArrayList<>();
    for (DraftService service : draft.services()) {
      if (service.parsed().written().targets().has(info.key())) {
        ServiceZone zone =
            new ServiceZone(
                service.planned(), view.clients(), info.topology().isPerRegion(), cloud);
        ServiceSets sets = service.whole().routing().sets(zone);
        services.add(new ZoneService(service.whole(), zone, sets));
      }
    }
    return services;
  }

  private static ZoneNames names(Identity identity, String targetKey, View<?> view) {
    return view.name()
        .map(region -> ZoneNames.of(identity.component(), targetKey, region, view.isPrimary()))
        .orElseGet(() -> ZoneNames.sole(identity.component(), targetKey));
  }

  private static PhysicalNames physicalNames(Draft draft, String targetKey, View<?> view) {
    Identity identity = draft.identity();
    List<String> identities =
        new ArrayList<>(
            List.of(
                identity.project(),
                identity.stack(),
                draft.written().physicalPrefix().orElse(identity.component()),
                targetKey,
                draft.domain().absolute()));
    if (!view.isPrimary()) {
      view.name().ifPresent(identities::add);
    }
    return new PhysicalNames(identities);
  }
}
