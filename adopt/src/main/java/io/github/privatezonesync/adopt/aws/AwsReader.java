package io.github.privatezonesync.adopt.aws;

import io.github.privatezonesync.adopt.draft.CloudReader;
import io.github.privatezonesync.adopt.draft.Document;
import io.github.privatezonesync.adopt.draft.Drafts;
import io.github.privatezonesync.adopt.draft.DumpKind;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.draft.RecordListing;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the documents of AWS. */
public final class AwsReader implements CloudReader {
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
                      "is a part of what '%s' has, because it has %s; run it without --max-items, --starting-token and --no-paginate"
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
    return Drafts.of(new AwsZones(whole, problems, remarks).drafts(), listings, remarks);
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
}
