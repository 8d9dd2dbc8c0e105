package io.github.privatezonesync.aws;

import com.pulumi.aws.route53.HealthCheck;
import com.pulumi.aws.route53.HealthCheckArgs;
import com.pulumi.core.Output;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.register.LateCheck;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Scope;
import io.github.privatezonesync.target.ZonePlan;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The health checks of a zone's record sets: for each endpoint with an alarm one, which all its
 * sets share.
 */
final class AwsHealthChecks {
  private static final String TYPE = "aws:route53/healthCheck:HealthCheck";

  private final ZonePlan<Vpc> plan;
  private final AwsZoneSettings settings;
  private final Scope scope;
  private final Map<String, HealthCheck> declared = new HashMap<>();

  /** Nothing is declared yet. */
  AwsHealthChecks(ZonePlan<Vpc> plan, AwsZoneSettings settings, Scope scope) {
    this.plan = plan;
    this.settings = settings;
    this.scope = scope;
  }

  /** Every health check that the record sets of a plan need. */
  static List<PlannedResource> resources(ZonePlan<Vpc> plan) {
    Map<String, PlannedResource> resources = new LinkedHashMap<>();
    for (RecordSet set : plan.recordSets()) {
      if (health(set).orElse(null) instanceof AwsAlarm alarm) {
        String name = name(plan, set);
        resources.put(name, new PlannedResource(TYPE, name, alarm.name().toString()));
      }
    }
    return List.copyOf(resources.values());
  }

  /** The id of the health check of a record set, which is declared if it is not yet. */
  Optional<Output<String>> id(RecordSet set) {
    return health(set)
        .map(
            health ->
                health instanceof AwsAlarm alarm
                    ? declared
                        .computeIfAbsent(name(plan, set), name -> check(name, alarm, set))
                        .id()
                    : existing((AwsHealthCheck) health, set));
  }

  private Output<String> existing(AwsHealthCheck health, RecordSet set) {
    return LateCheck.read(health.id().output(), plan.whereHealth(set), AwsHealthCheck::readId);
  }

  private HealthCheck check(String name, AwsAlarm alarm, RecordSet set) {
    HealthCheckArgs.Builder args =
        HealthCheckArgs.builder()
            .type("CLOUDWATCH_METRIC")
            .cloudwatchAlarmName(
                LateCheck.read(alarm.name().output(), plan.whereHealth(set), AwsAlarm::readName))
            .cloudwatchAlarmRegion(alarm.region())
            .insufficientDataHealthStatus(alarm.withoutData());
    if (!settings.tags().isEmpty()) {
      args.tags(settings.tags());
    }
    return new HealthCheck(name, args.build(), scope.options().build());
  }

  private static Optional<AwsHealth> health(RecordSet set) {
    return set.route().flatMap(Route::health).map(AwsHealth.class::cast);
  }

  private static String name(ZonePlan<Vpc> plan, RecordSet set) {
    return plan.names().health(set.name(), set.route().map(Route::site).orElse(""));
  }
}
