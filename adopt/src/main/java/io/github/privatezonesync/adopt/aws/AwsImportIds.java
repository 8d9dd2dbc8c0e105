package io.github.privatezonesync.adopt.aws;

import io.github.privatezonesync.adopt.draft.RecordSetDraft;
import io.github.privatezonesync.adopt.draft.ZoneDraft;

/**
 * The ids that {@code pulumi import} takes, as terraform-provider-aws reads them
 * (internal/service/route53, read 2026-11-29). The id of a zone is its own.
 */
final class AwsImportIds {
  private AwsImportIds() {}

  /** With the region, because the provider would take its own. */
  static String association(String zone, String vpc, String region) {
    return zone + ":" + vpc + ":" + region;
  }

  /** Without a region, which would become a part of the VPC's id. */
  static String authorization(String zone, String vpc) {
    return zone + ":" + vpc;
  }

  /**
   * The provider takes the first part in capitals that is a type for the end of the name, which is
   * therefore in lower case.
   */
  static String recordSet(String zone, String domain, RecordSetDraft set) {
    String id = zone + "_" + ZoneDraft.fullName(set, domain) + "_" + set.type();
    return set.routing().map(routing -> id + "_" + routing.setIdentifier()).orElse(id);
  }
}
