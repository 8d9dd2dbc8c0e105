package io.github.privatezonesync.adopt.aws;

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

/** Reads the documents of AWS. */
public final class AwsReader implements CloudReader {
  /** A reader without settings. */
  public AwsReader() {}

  @Override
  public Optional<DumpKind> recognise(JsonNode root) {
    return AwsKinds.of(root);
  }

  @Override
  public Drafts read(List<Document> documents, ReadingProblems problems) {
    List<Document> whole = new ArrayList<>();
    for (Document document : documents) {
      partial(document.root())
          .ifPresentOrElse(
              mark ->
                  problems.add(
                      document.root().file(),
                      ("is a part of what '%s' has, because it has %s; run it without"
                              + " --max-items, --starting-token and --no-paginate")
                          .formatted(document.kind().command(), mark)),
              () -> whole.add(document));
    }
    List<Remark> remarks = new ArrayList<>();
    List<RecordListing> listings = new ArrayList<>();
    for (Document document : whole) {
      if (document.kind().equals(AwsKinds.RECORD_SETS)) {
        AwsRecordSets.of(document.root(), problems).ifPresent(listings::add);
      }
    }
    List<ZoneDraft> zones = new AwsZones(whole, problems, remarks).drafts();
    return Drafts.of(zones, listings, Drafts.associationsOf(zones), remarks);
  }

  /** The CLI joins pages by itself; these are left when it was told not to. */
  private static Optional<String> partial(JsonNode root) {
    if (root.get("IsTruncated").isTrue()) {
      return Optional.of("'IsTruncated': true");
    }
    return List.of("NextToken", "NextMarker", "NextRecordName").stream()
        .filter(name -> root.get(name).isGiven())
        .map(name -> "'" + name + "'")
        .findFirst();
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
    return AwsRecordSets.ofZone(identity, zone, sets, problems);
  }
}
