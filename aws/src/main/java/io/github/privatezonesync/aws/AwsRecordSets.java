package io.github.privatezonesync.aws;

import com.pulumi.aws.route53.Record;
import com.pulumi.aws.route53.RecordArgs;
import com.pulumi.aws.route53.Zone;
import com.pulumi.aws.route53.enums.RecordType;
import com.pulumi.aws.route53.inputs.RecordAliasArgs;
import com.pulumi.core.Either;
import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.target.DeclaredRecordSet;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Scope;
import io.github.privatezonesync.register.SharedOutputs;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The record sets of a zone as one resource each. */
final class AwsRecordSets {
  private static final String TYPE = "aws:route53/record:Record";

  private final ZonePlan<Vpc> plan;
  private final AwsZoneSettings settings;
  private final SharedOutputs outputs = new SharedOutputs();

  AwsRecordSets(ZonePlan<Vpc> plan, AwsZoneSettings settings) {
    this.plan = plan;
    this.settings = settings;
  }

  List<PlannedResource> resources() {
    List<PlannedResource> resources = new ArrayList<>(AwsHealthChecks.resources(plan));
    for (RecordSet set : plan.recordSets()) {
      resources.add(new PlannedResource(TYPE, plan.names().record(set), set.name().withoutDot()));
    }
    return resources;
  }

  List<DeclaredRecordSet> declare(Zone zone, Scope scope) {
    AwsHealthChecks checks = new AwsHealthChecks(plan, settings, scope);
    return plan.declareRecordSets(
        (set, before) -> record(zone, set, checks.id(set), scope.optionsAfter(before)));
  }

  /**
   * The type changes in place, so that an A set becomes a CNAME set in one change. The name is
   * always the full one: the provider takes {@code myexample.com} in {@code example.com} for a full
   * name already.
   */
  private CustomResource record(
      Zone zone,
      RecordSet set,
      Optional<Output<String>> healthCheck,
      CustomResourceOptions.Builder options) {
    RecordArgs.Builder args =
        RecordArgs.builder()
            .zoneId(zone.id())
            .name(outputs.of(set.name().withoutDot()))
            .type(outputs.of(Either.<String, RecordType>ofLeft(set.type().name())));
    Optional<AwsAlias> alias = AwsAlias.in(set);
    if (alias.isPresent()) {
      args.aliases(alias(alias.get(), plan.where(set)));
    } else {
      args.ttl(outputs.of(set.ttl().seconds()))
          .records(plan.render(set, AwsValues::withoutOuterQuotes));
    }
    set.route().ifPresent(route -> AwsRouting.apply(route, args));
    healthCheck.ifPresent(args::healthCheckId);
    if (settings.allowOverwrite()) {
      args.allowOverwrite(true);
    }
    options.deleteBeforeReplace(true);
    if (settings.recordsRetainedOnDelete()) {
      options.retainOnDelete(true);
    }
    return new Record(plan.names().record(set), args.build(), options.build());
  }

  private static RecordAliasArgs alias(AwsAlias alias, String where) {
    return RecordAliasArgs.builder()
        .name(alias.dnsName(where))
        .zoneId(alias.hostedZoneId(where))
        .evaluateTargetHealth(alias.target().evaluatesHealth())
        .build();
  }
}
