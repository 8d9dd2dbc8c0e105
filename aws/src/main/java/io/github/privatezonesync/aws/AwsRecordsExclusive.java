package io.github.privatezonesync.aws;

import com.pulumi.aws.route53.RecordsExclusive;
import com.pulumi.aws.route53.RecordsExclusiveArgs;
import com.pulumi.aws.route53.Zone;
import com.pulumi.aws.route53.inputs.RecordsExclusiveResourceRecordSetAliasTargetArgs;
import com.pulumi.aws.route53.inputs.RecordsExclusiveResourceRecordSetArgs;
import com.pulumi.aws.route53.inputs.RecordsExclusiveResourceRecordSetResourceRecordArgs;
import com.pulumi.core.Output;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.register.LateCheck;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.Limit;
import io.github.privatezonesync.target.RecordSetUnit;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All record sets of a zone as one resource, which removes every other record set from the zone.
 *
 * <p>The provider sends all changes as one request and removes nothing when the resource is deleted
 * (verified 2026-11-24 in terraform-provider-aws {@code records_exclusive.go}).
 */
final class AwsRecordsExclusive {
  private static final String TYPE = "aws:route53/recordsExclusive:RecordsExclusive";

  private final ZonePlan<Vpc> plan;

  AwsRecordsExclusive(ZonePlan<Vpc> plan) {
    this.plan = plan;
  }

  Ref<RecordsExclusive> add(
      RecordSetUnit unit, Ref<Zone> zone, AwsHealthChecks checks, Registrar registrar) {
    return registrar.add(
        unit.resource(TYPE, plan.domain().withoutDot()).deleteFirst(),
        (name, options) ->
            new RecordsExclusive(name, records(zone.get(), checks), options.build()));
  }

  /** Even without record sets the resource owns the zone: it keeps the zone empty. */
  private RecordsExclusiveArgs records(Zone zone, AwsHealthChecks checks) {
    RecordsExclusiveArgs.Builder args = RecordsExclusiveArgs.builder().zoneId(zone.id());
    if (!plan.recordSets().isEmpty()) {
      args.resourceRecordSets(recordSets(checks::id));
    }
    return args.build();
  }

  /**
   * Known sets stay known in a preview; the others wait for the check of all sets together.
   *
   * @param healthCheck the id of the health check of a set that has one
   */
  List<RecordsExclusiveResourceRecordSetArgs> recordSets(
      Function<RecordSet, Optional<Output<String>>> healthCheck) {
    List<Output<List<RecordData>>> data =
        plan.recordSets().stream().map(set -> plan.render(set, values -> values)).toList();
    Output<Boolean> checked = LateCheck.read(Output.all(data), plan.place(), this::check);
    List<RecordsExclusiveResourceRecordSetArgs> sets = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      RecordSet set = plan.recordSets().get(i);
      Output<List<RecordData>> values =
          set.isKnown()
              ? data.get(i)
              : Output.tuple(data.get(i), checked).applyValue(both -> both.t1);
      sets.add(recordSet(set, values, healthCheck.apply(set)));
    }
    return sets;
  }

  /**
   * Names have a final dot, as the API gives them back: the provider compares the name of an alias
   * target as text, and would send each alias again in every change.
   */
  private RecordsExclusiveResourceRecordSetArgs recordSet(
      RecordSet set, Output<List<RecordData>> values, Optional<Output<String>> healthCheck) {
    RecordsExclusiveResourceRecordSetArgs.Builder args =
        RecordsExclusiveResourceRecordSetArgs.builder()
            .name(set.name().absolute())
            .type(set.type().name());
    set.route().ifPresent(route -> AwsRouting.apply(route, args));
    healthCheck.ifPresent(args::healthCheckId);
    AwsAlias.in(set)
        .ifPresentOrElse(
            alias -> args.aliasTarget(aliasTarget(alias, plan.place(set))),
            () ->
                args.ttl(set.ttl().seconds())
                    .resourceRecords(values.applyValue(AwsRecordsExclusive::resourceRecords)));
    return args.build();
  }

  private static List<RecordsExclusiveResourceRecordSetResourceRecordArgs> resourceRecords(
      List<RecordData> data) {
    return AwsValues.verbatim(data).stream()
        .map(
            value ->
                RecordsExclusiveResourceRecordSetResourceRecordArgs.builder().value(value).build())
        .toList();
  }

  private static RecordsExclusiveResourceRecordSetAliasTargetArgs aliasTarget(
      AwsAlias alias, Place place) {
    return RecordsExclusiveResourceRecordSetAliasTargetArgs.builder()
        .dnsName(LateCheck.read(alias.dnsName(place), place, AwsRecordsExclusive::absolute))
        .hostedZoneId(alias.hostedZoneId(place))
        .evaluateTargetHealth(alias.name().evaluatesHealth())
        .build();
  }

  /**
   * The name that an alias answers for, with its final dot. The provider compares these names as
   * text, and Route 53 writes a label {@code *} in octal.
   */
  static String absolute(String dnsName) {
    if (AliasedName.isWildcard(dnsName)) {
      throw new InvalidValue(
          "alias target %s starts with '*', which among exclusive record sets would be changed in"
              + " every update; use another name of the endpoint or remove exclusiveRecords()",
          dnsName);
    }
    return dnsName + ".";
  }

  /** What the plan could not count, because outputs gave it. */
  private boolean check(List<List<RecordData>> sets) {
    long values = sets.stream().mapToLong(List::size).sum();
    long characters =
        sets.stream().flatMap(List::stream).mapToLong(value -> value.presentation().length()).sum();
    ProblemList problems = new ProblemList();
    plan.capabilities().exceeded(Limit.VALUES_PER_ZONE, values).ifPresent(problems::add);
    plan.capabilities().exceeded(Limit.CHARACTERS_PER_ZONE, characters).ifPresent(problems::add);
    problems.failIn(plan.place());
    return true;
  }
}
