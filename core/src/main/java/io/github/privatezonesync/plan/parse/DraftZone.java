package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.register.PhysicalNames;
import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.routing.PlannedService;
import io.github.privatezonesync.routing.Service;
import io.github.privatezonesync.routing.ServiceZone;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.TargetInfo;
import io.github.privatezonesync.target.ZoneNames;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.ArrayList;
import java.util.List;

/**
 * One zone of a draft: the zone of a target, or of one of its views.
 *
 * @param target what would declare it
 * @param plan what it would hold, withheld names too
 * @param services the valid services that the target has
 * @param <N> the cloud's kind of network
 */
public record DraftZone<N extends Network>(
    ZoneTarget<N> target, ZonePlan<N> plan, List<RoutedService> services) {
  /**
   * A service in the zone.
   *
   * @param zone the zone as the routing of the service sees it
   * @param sets what the service becomes in the zone
   */
  public record RoutedService(ServiceZone zone, List<RecordSet> sets) {}

  /** The zone of one view, with the record sets that its cloud takes. */
  static <N extends Network> DraftZone<N> of(
      DraftTarget<N> target,
      View<N> view,
      List<ParsedService> parsed,
      ParsedLeftAlone leftAlone,
      ReadingContext context) {
    TargetInfo<N> info = target.info();
    List<RecordSet> sets = new ArrayList<>(target.records());
    sets.removeIf(set -> !info.capabilities().types().contains(set.type()));
    List<RoutedService> services = services(info, view, parsed);
    services.forEach(service -> sets.addAll(service.sets()));
    String component = context.identity().component();
    ZoneNames names =
        view.name()
            .map(region -> ZoneNames.of(component, info.key(), region, view.isPrimary()))
            .orElseGet(() -> ZoneNames.sole(component, info.key()));
    PhysicalNames physicalNames = physicalNames(info.key(), view, context);
    ZonePlan<N> plan =
        ZonePlan.of(info, names, physicalNames, context.zone(), view.networks(), sets)
            .leaving(leftAlone.in(info));
    return new DraftZone<>(target.target(), plan, services);
  }

  private static List<RoutedService> services(
      TargetInfo<?> target, View<?> view, List<ParsedService> parsed) {
    List<RoutedService> services = new ArrayList<>();
    for (ParsedService service : parsed) {
      if (service.planned().isPresent() && service.written().targets().has(target.key())) {
        PlannedService planned = service.planned().get();
        Service whole = planned.whole();
        List<Client> clients = whole.isLimited() ? view.clients() : view.oneOfEachRegion();
        ServiceZone zone = new ServiceZone(planned, clients, target, new ProblemList());
        services.add(new RoutedService(zone, whole.routing().sets(zone)));
      }
    }
    return services;
  }

  private static PhysicalNames physicalNames(
      String targetKey, View<?> view, ReadingContext context) {
    Identity identity = context.identity();
    List<String> identities = new ArrayList<>(List.of(identity.project(), identity.stack()));
    identities.add(context.written().physicalPrefix().orElse(identity.component()));
    identities.add(targetKey);
    identities.add(context.zone().absolute());
    if (!view.isPrimary()) {
      view.name().ifPresent(identities::add);
    }
    return new PhysicalNames(identities);
  }
}
