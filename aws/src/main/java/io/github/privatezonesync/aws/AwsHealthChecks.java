package io.github.privatezonesync.aws;

import com.pulumi.aws.route53.HealthCheck;
import com.pulumi.aws.route53.HealthCheckArgs;
import com.pulumi.core.Output;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.register.LateCheck;
import io.github.privatezonesync.register.LogicalName;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.ZonePlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The health checks of a zone's record sets: one for each endpoint with an alarm, shared by all
 * sets of the endpoint.
 */
final class AwsHealthChecks {
  private static final String TYPE = "aws:route53/healthCheck:HealthCheck";

  private final ZonePlan<Vpc> plan;
  private final AwsZoneSettings settings;
  private final Registrar registrar;
  private final Map<LogicalName, Ref<HealthCheck>> added = new HashMap<>();

  /** Starts without any health check. */
  AwsHealthChecks(ZonePlan<Vpc> plan, AwsZoneSettings settings, Registrar registrar) {
    this.plan = plan;
    this.settings = settings;
    this.registrar = registrar;
  }

  /** Adds the health checks that record sets need, except those that were added before. */
  void add(List<RecordSet> sets) {
    for (RecordSet set : sets) {
      if (health(set).orElse(null) instanceof AwsAlarm alarm) {
        added.computeIfAbsent(
            name(set),
            planned ->
                registrar.add(
                    PlannedResource.of(TYPE, planned, alarm.name().toString()),
                    (name, options) -> new HealthCheck(name, check(alarm, set), options.build())));
      }
    }
  }

  /** The id of the health check of a record set, to be read while a resource is made. */
  Optional<Output<String>> id(RecordSet set) {
    return health(set)
        .map(
            health ->
                health instanceof AwsHealthCheck check
                    ? LateCheck.read(
                        check.id().output(), plan.placeOfHealth(set), AwsHealthCheck::readId)
                    : Objects.requireNonNull(added.get(name(set))).get().id());
  }

  private HealthCheckArgs check(AwsAlarm alarm, RecordSet set) {
    HealthCheckArgs.Builder args =
        HealthCheckArgs.builder()
            .type("CLOUDWATCH_METRIC")
            .cloudwatchAlarmName(
                LateCheck.read(alarm.name().output(), plan.placeOfHealth(set), AwsAlarm::readName))
            .cloudwatchAlarmRegion(alarm.region())
            .insufficientDataHealthStatus(alarm.withoutData());
    if (!settings.tags().isEmpty()) {
      args.tags(settings.tags());
    }
    return args.build();
  }

  private static Optional<AwsHealth> health(RecordSet set) {
    return set.route().flatMap(Route::health).map(AwsHealth.class::cast);
  }

  private LogicalName name(RecordSet set) {
    String site = set.route().flatMap(Route::site).orElse("");
    return plan.names().root().child("health", set.name().relative(), site);
  }
}
