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
            new RecordsExclusive(name, records(unit.sets(), zone.get(), checks), options.build()));
  }

  /** Without any record set the resource still owns the zone: it keeps it empty. */
  private RecordsExclusiveArgs records(List<RecordSet> sets, Zone zone, AwsHealthChecks checks) {
    RecordsExclusiveArgs.Builder args = RecordsExclusiveArgs.builder().zoneId(zone.id());
    if (!sets.isEmpty()) {
      args.resourceRecordSets(recordSets(sets, zone.id(), checks::id));
    }
    return args.build();
  }

  /**
   * Known sets stay known in a preview; the others wait for the check of all sets together.
   *
   * @param zone the id of the zone
   * @param healthCheck the id of the health check of a set that has one
   */
  List<RecordsExclusiveResourceRecordSetArgs> recordSets(
      List<RecordSet> sets,
      Output<String> zone,
      Function<RecordSet, Optional<Output<String>>> healthCheck) {
    List<Output<List<RecordData>>> data =
        sets.stream().map(set -> plan.render(set, values -> values)).toList();
    Output<Boolean> checked = LateCheck.read(Output.all(data), plan.place(), this::check);
    List<RecordsExclusiveResourceRecordSetArgs> args = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      RecordSet set = sets.get(i);
      Output<List<RecordData>> values =
          set.isKnown()
              ? data.get(i)
              : Output.tuple(data.get(i), checked).applyValue(both -> both.t1);
      args.add(recordSet(set, values, zone, healthCheck.apply(set)));
    }
    return args;
  }

  /**
   * Names are written as the API gives them back: the provider compares them as text, and would
   * send each alias again in every change.
   */
  private RecordsExclusiveResourceRecordSetArgs recordSet(
      RecordSet set,
      Output<List<RecordData>> values,
      Output<String> zone,
      Optional<Output<String>> healthCheck) {
    RecordsExclusiveResourceRecordSetArgs.Builder args =
        RecordsExclusiveResourceRecordSetArgs.builder()
            .name(AwsValues.name(set.name().absolute()))
            .type(set.type().name());
    set.route().ifPresent(route -> AwsRouting.apply(route, args));
    healthCheck.ifPresent(args::healthCheckId);
    AwsAlias.in(set)
        .ifPresentOrElse(
            alias -> args.aliasTarget(aliasTarget(alias, plan.place(set), zone)),
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
      AwsAlias alias, Place place, Output<String> zone) {
    return RecordsExclusiveResourceRecordSetAliasTargetArgs.builder()
        .dnsName(LateCheck.read(alias.dnsName(place), place, AwsRecordsExclusive::absolute))
        .hostedZoneId(alias.hostedZoneId(place, zone))
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
    return AwsValues.name(dnsName + ".");
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
