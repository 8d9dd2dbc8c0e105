package io.github.privatezonesync.aws;

import com.pulumi.aws.route53.Record;
import com.pulumi.aws.route53.RecordArgs;
import com.pulumi.aws.route53.Zone;
import com.pulumi.aws.route53.enums.RecordType;
import com.pulumi.aws.route53.inputs.RecordAliasArgs;
import com.pulumi.core.Either;
import com.pulumi.core.Output;
import io.github.privatezonesync.aws.AwsZoneSettings.Records;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.register.SharedOutputs;
import io.github.privatezonesync.target.RecordSetUnit;
import io.github.privatezonesync.target.ZonePlan;
import java.util.Optional;

/** The record sets of a zone, each of them a resource. */
final class AwsRecordSets {
  private static final String TYPE = "aws:route53/record:Record";

  private final ZonePlan<Vpc> plan;
  private final AwsZoneSettings settings;
  private final SharedOutputs outputs = new SharedOutputs();

  AwsRecordSets(ZonePlan<Vpc> plan, AwsZoneSettings settings) {
    this.plan = plan;
    this.settings = settings;
  }

  Ref<Record> add(RecordSetUnit unit, Ref<Zone> zone, AwsHealthChecks checks, Registrar registrar) {
    RecordSet set = unit.first();
    return registrar.add(
        unit.resource(TYPE, set.name().withoutDot()).deleteFirst(),
        (name, options) -> {
          if (settings.has(Records.RETAINED_ON_DELETE)) {
            options.retainOnDelete(true);
          }
          return new Record(name, record(zone.get(), set, checks.id(set)), options.build());
        });
  }

  /**
   * The type changes in place, so an A set becomes a CNAME set in one change. The name is always
   * complete: the provider takes {@code myexample.com} in {@code example.com} for a complete name.
   */
  private RecordArgs record(Zone zone, RecordSet set, Optional<Output<String>> healthCheck) {
    RecordArgs.Builder args =
        RecordArgs.builder()
            .zoneId(zone.id())
            .name(outputs.of(set.name().withoutDot()))
            .type(outputs.of(Either.<String, RecordType>ofLeft(set.type().name())));
    AwsAlias.in(set)
        .ifPresentOrElse(
            alias -> args.aliases(alias(alias, plan.place(set), zone.id())),
            () ->
                args.ttl(outputs.of(set.ttl().seconds()))
                    .records(plan.render(set, AwsValues::withoutOuterQuotes)));
    set.route().ifPresent(route -> AwsRouting.apply(route, args));
    healthCheck.ifPresent(args::healthCheckId);
    if (settings.has(Records.OVERWRITING)) {
      args.allowOverwrite(true);
    }
    return args.build();
  }

  private static RecordAliasArgs alias(AwsAlias alias, Place place, Output<String> zone) {
    return RecordAliasArgs.builder()
        .name(alias.dnsName(place))
        .zoneId(alias.hostedZoneId(place, zone))
        .evaluateTargetHealth(alias.name().evaluatesHealth())
        .build();
  }
}
