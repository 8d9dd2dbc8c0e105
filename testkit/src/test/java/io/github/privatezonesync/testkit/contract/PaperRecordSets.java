package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.RecordSetUnit;
import io.github.privatezonesync.target.ZonePlan;
import java.util.List;
import java.util.Optional;

/** The part of {@link PaperTarget} that is about record sets. */
abstract class PaperRecordSets {
  static final String RECORD = "paper:dns:Record";

  /** How whatever is inside the zone names it. */
  Output<String> zoneReference(ZonePlan<PaperNetwork> plan, PaperZone zone) {
    return zone.name;
  }

  List<Ref<?>> addRecordSet(
      ZonePlan<PaperNetwork> plan, Ref<PaperZone> zone, RecordSetUnit unit, Registrar registrar) {
    return List.of(
        registrar.add(
            recordSetResource(plan, unit),
            (name, options) -> {
              PaperArgs args = recordSetArgs(plan, zone.get(), unit.first());
              return new CustomResource(RECORD, name, args, recordSetOptions(options).build());
            }));
  }

  PlannedResource recordSetResource(ZonePlan<PaperNetwork> plan, RecordSetUnit unit) {
    return unit.resource(RECORD, recordName(unit.first())).deleteFirst();
  }

  PaperArgs recordSetArgs(ZonePlan<PaperNetwork> plan, PaperZone zone, RecordSet set) {
    PaperArgs args = new PaperArgs();
    args.zone = zoneReference(plan, zone);
    args.name = Output.of(recordName(set));
    args.type = Output.of(set.type().name());
    args.ttl = Output.of(ttl(set));
    args.values = plan.render(set, this::values);
    set.route().ifPresent(route -> route(route, args));
    return args;
  }

  CustomResourceOptions.Builder recordSetOptions(CustomResourceOptions.Builder options) {
    return options;
  }

  String recordName(RecordSet set) {
    return set.name().absolute();
  }

  int ttl(RecordSet set) {
    return set.ttl().seconds();
  }

  List<String> values(List<RecordData> data) {
    return data.stream().map(RecordData::presentation).toList();
  }

  void route(Route route, PaperArgs args) {
    args.set = Output.of(route.key());
    args.rule = Output.of(rule(route));
    health(route).ifPresent(health -> args.health = Output.of(health.watchman()));
  }

  Optional<PaperHealth> health(Route route) {
    return route.health().map(PaperHealth.class::cast);
  }

  /** For example {@code region eu-west-1} or {@code weight 3}. */
  String rule(Route route) {
    return switch (route.kind()) {
      case BY_REGION -> "region " + route.key();
      case BY_LATENCY -> "latency " + route.key();
      case WEIGHTED -> "weight " + route.weight().orElseThrow();
      case FAILOVER -> "part " + route.key();
    };
  }
}
