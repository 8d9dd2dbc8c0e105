package io.github.privatezonesync.adopt.oci;

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

/** Reads the documents of OCI. */
public final class OciReader implements CloudReader {
  /** A reader without settings. */
  public OciReader() {}

  @Override
  public Optional<DumpKind> recognise(JsonNode root) {
    return OciKinds.of(root);
  }

  @Override
  public Drafts read(List<Document> documents, ReadingProblems problems) {
    List<Document> whole = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    List<RecordListing> listings = new ArrayList<>();
    for (Document document : documents) {
      JsonNode root = document.root();
      if (root.get("opc-next-page").isGiven()) {
        problems.add(
            root.file(),
            "is one page of several, because it has 'opc-next-page'; run '%s' with --all"
                .formatted(document.kind().command()));
      } else if (document.kind().equals(OciKinds.RECORDS)) {
        OciRecordSets.of(root, problems).ifPresent(listings::add);
      } else {
        whole.add(document);
      }
    }
    List<ZoneDraft> zones = new OciZones(whole, problems, remarks).drafts();
    return Drafts.of(zones, listings, List.of(), remarks);
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
    return OciRecordSets.ofZone(identity, zone, sets, problems);
  }
}
