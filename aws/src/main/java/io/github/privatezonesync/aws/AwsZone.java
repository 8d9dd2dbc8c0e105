package io.github.privatezonesync.aws;

import com.pulumi.aws.route53.VpcAssociationAuthorization;
import com.pulumi.aws.route53.VpcAssociationAuthorizationArgs;
import com.pulumi.aws.route53.Zone;
import com.pulumi.aws.route53.ZoneArgs;
import com.pulumi.aws.route53.ZoneAssociation;
import com.pulumi.aws.route53.ZoneAssociationArgs;
import com.pulumi.aws.route53.inputs.ZoneVpcArgs;
import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.aws.AwsZoneSettings.Records;
import io.github.privatezonesync.register.LogicalName;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.register.SharedOutputs;
import io.github.privatezonesync.target.AssociationRef;
import io.github.privatezonesync.target.RecordSetRefs;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneRefs;
import io.github.privatezonesync.target.ZoneValues;
import java.util.List;

/** A private hosted zone with its VPCs and record sets. */
final class AwsZone {
  private static final String ZONE_TYPE = "aws:route53/zone:Zone";
  private static final String AUTHORIZATION_TYPE =
      "aws:route53/vpcAssociationAuthorization:VpcAssociationAuthorization";
  private static final String ASSOCIATION_TYPE = "aws:route53/zoneAssociation:ZoneAssociation";

  private final ZonePlan<Vpc> plan;
  private final AwsZoneSettings settings;
  private final SharedOutputs outputs = new SharedOutputs();

  AwsZone(ZonePlan<Vpc> plan, AwsZoneSettings settings) {
    this.plan = plan;
    this.settings = settings;
  }

  ZoneRefs declare(Registrar registrar) {
    Vpc anchor = AwsAnchor.of(plan.networks(), settings);
    Ref<Zone> zone =
        registrar.add(
            PlannedResource.of(ZONE_TYPE, plan.names().zone(), plan.domain().withoutDot())
                .deleteFirst(),
            (name, options) -> zone(name, anchor, options));
    List<RecordSetRefs> recordSets = recordSets(zone, registrar);
    AwsNotes.of(plan, settings).forEach(registrar::note);
    return ZoneRefs.of(
        zone,
        there -> ZoneValues.of(there.id(), there.id(), there.name(), there.nameServers()),
        plan.addAssociations(
            recordSets,
            (vpc, after) ->
                vpc == anchor
                    ? AssociationRef.inline(vpc)
                    : AssociationRef.by(vpc, association(zone, vpc, after, registrar))),
        recordSets);
  }

  private List<RecordSetRefs> recordSets(Ref<Zone> zone, Registrar registrar) {
    AwsHealthChecks checks = new AwsHealthChecks(plan, settings, registrar);
    AwsRecordSets each = new AwsRecordSets(plan, settings);
    AwsRecordsExclusive all = new AwsRecordsExclusive(plan);
    return plan.addRecordSets(
        unit -> {
          checks.add(unit.sets());
          return List.of(
              settings.has(Records.EXCLUSIVE)
                  ? all.add(unit, zone, checks, registrar)
                  : each.add(unit, zone, checks, registrar));
        });
  }

  /**
   * A zone without a VPC would be public. The list is exclusive and would remove what the
   * associations add, so its changes are ignored. The trigger makes a change of the anchor replace
   * the zone, which would otherwise silently keep the old one.
   */
  private Zone zone(String name, Vpc anchor, CustomResourceOptions.Builder options) {
    Output<String> anchorId = plan.canonicalId(anchor);
    ZoneArgs.Builder args =
        ZoneArgs.builder()
            .name(plan.domain().withoutDot())
            .comment(settings.comment())
            .vpcs(ZoneVpcArgs.builder().vpcId(anchorId).vpcRegion(anchor.regionName()).build());
    if (!settings.tags().isEmpty()) {
      args.tags(settings.tags());
    }
    if (settings.has(Records.EXCLUSIVE)) {
      // exclusive record sets stay in the zone when their resource goes, and would hold it
      args.forceDestroy(true);
    }
    return new Zone(
        name, args.build(), options.ignoreChanges("vpcs").replacementTrigger(anchorId).build());
  }

  private Ref<ZoneAssociation> association(
      Ref<Zone> zone, Vpc vpc, List<Ref<?>> after, Registrar registrar) {
    LogicalName logicalName = plan.names().network(vpc);
    String id = vpc.info().id().toString();
    PlannedResource planned =
        PlannedResource.of(ASSOCIATION_TYPE, logicalName, id)
            .after(after)
            .by(vpc.info().provider())
            .deleteFirst();
    if (vpc.info().provider().isPresent()) {
      planned = planned.after(List.of(authorization(zone, vpc, logicalName, id, registrar)));
    }
    return registrar.add(
        planned,
        (name, options) -> {
          if (vpc.isMarked()) {
            // the last VPC cannot be removed from a zone: the anchor goes with the zone
            options.retainOnDelete(true);
          }
          return new ZoneAssociation(
              name,
              ZoneAssociationArgs.builder()
                  .zoneId(zone.get().id())
                  .vpcId(vpcId(vpc))
                  .vpcRegion(vpc.regionName())
                  .build(),
              options.build());
        });
  }

  /** Two steps by two accounts, one after the other, and undone in reverse (ASSOC-4). */
  private Ref<VpcAssociationAuthorization> authorization(
      Ref<Zone> zone, Vpc vpc, LogicalName association, String id, Registrar registrar) {
    return registrar.add(
        PlannedResource.of(AUTHORIZATION_TYPE, association.child("authorization"), id)
            .deleteFirst(),
        (name, options) ->
            new VpcAssociationAuthorization(
                name,
                VpcAssociationAuthorizationArgs.builder()
                    .zoneId(zone.get().id())
                    .vpcId(vpcId(vpc))
                    .vpcRegion(vpc.regionName())
                    .build(),
                options.build()));
  }

  /** Read once, so that an id that turns out wrong is reported once. */
  private Output<String> vpcId(Vpc vpc) {
    return outputs.once(vpc.key(), () -> plan.canonicalId(vpc));
  }
}
