package io.github.privatezonesync.adopt.aws;

import io.github.privatezonesync.adopt.count.Elements;
import io.github.privatezonesync.adopt.count.RawCount;
import io.github.privatezonesync.adopt.draft.DumpKind;
import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.Optional;

/**
 * The documents of AWS, from the API model of 2013-04-01 in aws-cli 2.36.7, read 2026-11-29. Each
 * is known by the one member that only its command prints.
 */
final class AwsKinds {
  static final DumpKind ZONE =
      new DumpKind("aws route53 get-hosted-zone", RawCount.NONE, Elements.at("VPCs[]"));
  static final DumpKind ZONES = DumpKind.of("aws route53 list-hosted-zones");
  static final DumpKind RECORD_SETS =
      new DumpKind(
          "aws route53 list-resource-record-sets",
          Elements.at("ResourceRecordSets[]"),
          RawCount.NONE);
  static final DumpKind AUTHORIZATIONS =
      DumpKind.of("aws route53 list-vpc-association-authorizations");
  static final DumpKind TAGS = DumpKind.of("aws route53 list-tags-for-resource");
  static final DumpKind ZONES_OF_VPC = DumpKind.of("aws route53 list-hosted-zones-by-vpc");
  static final DumpKind VPCS = DumpKind.of("aws ec2 describe-vpcs");
  static final DumpKind CALLER = DumpKind.of("aws sts get-caller-identity");

  private AwsKinds() {}

  static Optional<DumpKind> of(JsonNode root) {
    if (root.get("HostedZone").isObject()) {
      return Optional.of(ZONE);
    }
    if (root.get("ResourceRecordSets").isArray()) {
      return Optional.of(RECORD_SETS);
    }
    if (root.get("HostedZones").isArray()) {
      return Optional.of(ZONES);
    }
    if (root.get("HostedZoneSummaries").isArray()) {
      return Optional.of(ZONES_OF_VPC);
    }
    if (root.get("HostedZoneId").isGiven() && root.get("VPCs").isArray()) {
      return Optional.of(AUTHORIZATIONS);
    }
    if (root.get("ResourceTagSet").isObject() || root.get("ResourceTagSets").isArray()) {
      return Optional.of(TAGS);
    }
    if (root.get("Vpcs").isArray()) {
      return Optional.of(VPCS);
    }
    boolean caller = root.get("Account").isGiven() && root.get("Arn").isGiven();
    return caller ? Optional.of(CALLER) : Optional.empty();
  }
}
