package io.github.privatezonesync.adopt.gcp;

import io.github.privatezonesync.adopt.data.NameText;
import io.github.privatezonesync.adopt.draft.CloudReader;
import io.github.privatezonesync.adopt.draft.Document;
import io.github.privatezonesync.adopt.draft.Drafts;
import io.github.privatezonesync.adopt.draft.DumpKind;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.draft.RecordListing;
import io.github.privatezonesync.adopt.draft.ZoneDraft;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the documents of Google Cloud. */
public final class GcpReader implements CloudReader {
  /** A reader without settings. */
  public GcpReader() {}

  @Override
  public Optional<DumpKind> recognise(JsonNode root) {
    return GcpKinds.of(root);
  }

  @Override
  public Drafts read(List<Document> documents, ReadingProblems problems) {
    List<Remark> remarks = new ArrayList<>();
    List<RecordListing> listings = new ArrayList<>();
    for (Document document : documents) {
      if (document.kind().equals(GcpKinds.RECORD_SETS)) {
        GcpRecordSets.of(document.root(), problems).ifPresent(listings::add);
      }
    }
    List<ZoneDraft> zones = new GcpZones(documents, problems, remarks).drafts();
    return Drafts.of(zones, listings, Drafts.associationsOf(zones), remarks);
  }

  /**
   * Reads record sets in the form of a dump that come from a state.
   *
   * @param identity the identity of their zone
   * @param zone the domain of their zone
   * @param sets the record sets, at least one
   * @param problems takes what is wrong with them
   * @return the listing
   */
  public static RecordListing recordSets(
      String identity, NameText zone, List<JsonNode> sets, ReadingProblems problems) {
    return GcpRecordSets.ofZone(identity, zone, sets, problems);
  }
}
