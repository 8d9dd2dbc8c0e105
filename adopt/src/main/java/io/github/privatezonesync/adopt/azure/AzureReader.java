package io.github.privatezonesync.adopt.azure;

import io.github.privatezonesync.adopt.draft.CloudReader;
import io.github.privatezonesync.adopt.draft.Document;
import io.github.privatezonesync.adopt.draft.Drafts;
import io.github.privatezonesync.adopt.draft.DumpKind;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.draft.RecordListing;
import io.github.privatezonesync.adopt.draft.ZoneDraft;
import io.github.privatezonesync.adopt.found.Origin;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the documents of Azure. */
public final class AzureReader implements CloudReader {
  /** A reader without settings. */
  public AzureReader() {}

  @Override
  public Optional<DumpKind> recognise(JsonNode root) {
    return AzureKinds.of(root);
  }

  @Override
  public Drafts read(List<Document> documents, ReadingProblems problems) {
    List<AzureResource> resources = new ArrayList<>();
    for (Document document : documents) {
      JsonNode root = document.root();
      if (root.get("nextLink").isGiven()) {
        problems.add(
            root.file(),
            "is one page of several, because it has 'nextLink'; run '%s', which joins them"
                .formatted(document.kind().command()));
      } else {
        resources.addAll(AzureResource.in(root));
      }
    }
    List<Remark> remarks = new ArrayList<>();
    List<RecordListing> listings = AzureRecordSets.listings(resources, problems);
    List<ZoneDraft> zones = new AzureZones(resources, problems, remarks).drafts();
    List<Origin> links =
        resources.stream()
            .filter(resource -> resource.type().equals(AzureKinds.LINK))
            .map(link -> link.node().origin())
            .toList();
    return Drafts.of(zones, listings, links, remarks);
  }
}
