package io.github.privatezonesync.adopt.oci;

import io.github.privatezonesync.adopt.draft.RecordSetDraft;
import io.github.privatezonesync.adopt.draft.ZoneDraft;

/**
 * The ids that {@code pulumi import} takes, as terraform-provider-oci reads them
 * (internal/service/dns, read 2026-11-29). The id of a zone is its OCID.
 */
final class OciImportIds {
  private OciImportIds() {}

  /** Each part is escaped as a segment of a path. */
  static String recordSet(String zone, String domain, RecordSetDraft set) {
    String name = ZoneDraft.fullName(set, domain).replace("*", "%2A").replace("/", "%2F");
    return "zoneNameOrId/" + zone + "/domain/" + name + "/rtype/" + set.type();
  }
}
