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
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.target.Association;
import io.github.privatezonesync.target.DeclaredRecordSet;
import io.github.privatezonesync.target.DeclaredZone;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Scope;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.List;

/** A private hosted zone with its VPCs and record sets. */
final class AwsZone {
  private static final String ZONE_TYPE = "aws:route53/zone:Zone";
  private static final String AUTHORIZATION_TYPE =
      "aws:route53/vpcAssociationAuthorization:VpcAssociationAuthorization";
  private static final String ASSOCIATION_TYPE = "aws:route53/zoneAssociation:ZoneAssociation";

  private final ZonePlan<Vpc> plan;
  private final AwsZoneSettings settings;

  AwsZone(ZonePlan<Vpc> plan, AwsZoneSettings settings) {
    this.plan = plan;
    this.settings = settings;
  }

  List<PlannedResource> resources() {
    List<PlannedResource> resources = new ArrayList<>();
    resources.add(new PlannedResource(ZONE_TYPE, plan.names().zone(), plan.domain().withoutDot()));
    Vpc anchor = AwsAnchor.of(plan.networks(), settings);
    for (Vpc vpc : plan.networks()) {
      if (vpc == anchor) {
        continue;
      }
      String id = vpc.id().toString();
      if (vpc.foreignAccount().isPresent()) {
        resources.add(new PlannedResource(AUTHORIZATION_TYPE, plan.names().authorization(vpc), id));
      }
      resources.add(new PlannedResource(ASSOCIATION_TYPE, plan.names().network(vpc), id));
    }
    resources.addAll(
        settings.exclusiveRecords()
            ? AwsRecordsExclusive.resources(plan)
            : new AwsRecordSets(plan, settings).resources());
    return resources;
  }

  DeclaredZone declare(Scope scope) {
    Vpc anchor = AwsAnchor.of(plan.networks(), settings);
    Zone zone = zone(anchor, scope);
    List<DeclaredRecordSet> recordSets =
        settings.exclusiveRecords()
            ? new AwsRecordsExclusive(plan).declare(zone, settings, scope)
            : new AwsRecordSets(plan, settings).declare(zone, scope);
    List<Association> associations =
        plan.declareAssociations(
            recordSets,
            (vpc, before) ->
                vpc == anchor ? Association.inline(vpc) : association(zone, vpc, before, scope));
    return new DeclaredZone(
        zone.id(), zone.id(), zone.name(), zone.nameServers(), associations, recordSets);
  }

  /**
   * A zone without a VPC would be public. The list is exclusive: it would remove what the
   * associations add, so that its changes are ignored; the trigger makes a change of the anchor
   * replace the zone, which otherwise would silently keep the old one.
   */
  private Zone zone(Vpc anchor, Scope scope) {
    Output<String> anchorId = plan.canonicalId(anchor);
    ZoneArgs.Builder args =
        ZoneArgs.builder()
            .name(plan.domain().withoutDot())
            .comment(settings.comment())
            .vpcs(ZoneVpcArgs.builder().vpcId(anchorId).vpcRegion(anchor.regionName()).build());
    if (!settings.tags().isEmpty()) {
      args.tags(settings.tags());
    }
    if (settings.exclusiveRecords()) {
      // exclusive record sets stay in the zone when their resource goes, and would hold it
      args.forceDestroy(true);
    }
    return new Zone(
        plan.names().zone(),
        args.build(),
        scope
            .options()
            .ignoreChanges("vpcs")
            .replacementTrigger(anchorId)
            .deleteBeforeReplace(true)
            .build());
  }

  private Association association(Zone zone, Vpc vpc, List<Resource> before, Scope scope) {
    Output<String> vpcId = plan.canonicalId(vpc);
    CustomResourceOptions.Builder options =
        vpc.foreignAccount()
            .map(account -> authorized(zone, vpc, vpcId, account, before, scope))
            .orElseGet(() -> scope.optionsAfter(before));
    if (vpc.isMarked()) {
      // the last VPC cannot be taken off a zone: the anchor goes with the zone
      options.retainOnDelete(true);
    }
    ZoneAssociation association =
        new ZoneAssociation(
            plan.names().network(vpc),
            ZoneAssociationArgs.builder()
                .zoneId(zone.id())
                .vpcId(vpcId)
                .vpcRegion(vpc.regionName())
                .build(),
            options.deleteBeforeReplace(true).build());
    return Association.of(vpc, association);
  }

  /** Two steps by two accounts, the second after the first, and undone in reverse (ASSOC-4). */
  private CustomResourceOptions.Builder authorized(
      Zone zone,
      Vpc vpc,
      Output<String> vpcId,
      ProviderResource account,
      List<Resource> before,
      Scope scope) {
    VpcAssociationAuthorization authorization =
        new VpcAssociationAuthorization(
            plan.names().authorization(vpc),
            VpcAssociationAuthorizationArgs.builder()
                .zoneId(zone.id())
                .vpcId(vpcId)
                .vpcRegion(vpc.regionName())
                .build(),
            scope.options().deleteBeforeReplace(true).build());
    List<Resource> all = new ArrayList<>(before);
    all.add(authorization);
    return scope.options(account).dependsOn(all);
  }
}
