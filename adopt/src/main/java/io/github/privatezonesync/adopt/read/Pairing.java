package io.github.privatezonesync.adopt.read;

import io.github.privatezonesync.adopt.draft.Document;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.draft.RecordListing;
import io.github.privatezonesync.adopt.draft.ZoneDraft;
import io.github.privatezonesync.adopt.json.Quoted;
import java.util.List;
import java.util.Optional;

/**
 * Finds the zone of a record listing. Route 53, Cloud DNS and OCI print record sets without the id
 * of their zone, so the domain says which one it is and, where several zones have it, the folder.
 */
record Pairing(List<ZoneDraft> zones, ReadingProblems problems) {
  Optional<ZoneDraft> zoneOf(RecordListing listing) {
    List<ZoneDraft> candidates =
        zones.stream().filter(zone -> zone.place().cloud() == listing.cloud()).toList();
    if (listing.zone().isPresent()) {
      String identity = listing.zone().get();
      return onlyOne(
          listing,
          candidates.stream().filter(zone -> zone.place().identity().equals(identity)).toList());
    }
    List<ZoneDraft> ofDomain =
        candidates.stream().filter(zone -> zone.domain().equals(listing.domain())).toList();
    List<ZoneDraft> beside =
        ofDomain.stream().filter(zone -> folder(zone).equals(folder(listing))).toList();
    return onlyOne(listing, ofDomain.size() > 1 && !beside.isEmpty() ? beside : ofDomain);
  }

  private Optional<ZoneDraft> onlyOne(RecordListing listing, List<ZoneDraft> candidates) {
    if (candidates.size() == 1) {
      return Optional.of(candidates.get(0));
    }
    String domain = Quoted.of(listing.domain());
    problems.add(
        listing.origin().file(),
        candidates.isEmpty()
            ? "has record sets of the zone '%s', which is in no dump of %s"
                .formatted(domain, listing.cloud().title())
            : ("has record sets of the zone '%s', and there are %d zones of that name; keep"
                    + " the files of each zone in a folder of its own")
                .formatted(domain, candidates.size()));
    return Optional.empty();
  }

  private static String folder(ZoneDraft zone) {
    return Document.folderOf(zone.origin().file());
  }

  private static String folder(RecordListing listing) {
    return Document.folderOf(listing.origin().file());
  }
}
