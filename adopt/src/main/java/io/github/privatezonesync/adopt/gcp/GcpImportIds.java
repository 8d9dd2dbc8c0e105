package io.github.privatezonesync.adopt.gcp;

import io.github.privatezonesync.adopt.draft.RecordSetDraft;
import io.github.privatezonesync.adopt.draft.ZoneDraft;
import io.github.privatezonesync.adopt.found.ZonePlace;

/**
 * The ids that {@code pulumi import} takes, as terraform-provider-google reads them
 * (google/services/dns, read 2026-11-29). Without a project they are short, and the provider takes
 * its own.
 */
record GcpImportIds(ZonePlace.Gcp place) {
  String zone() {
    return place
        .project()
        .map(project -> "projects/" + project + "/managedZones/" + place.managedZone())
        .orElse(place.managedZone());
  }

  /** With the final dot of the name, which is required; a wildcard is a plain star. */
  String recordSet(String domain, RecordSetDraft set) {
    String rest = ZoneDraft.fullName(set, domain) + "./" + set.type();
    return place.project().isPresent() ? zone() + "/rrsets/" + rest : zone() + "/" + rest;
  }
}
