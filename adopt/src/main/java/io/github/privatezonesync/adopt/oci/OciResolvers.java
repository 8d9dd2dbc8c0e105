package io.github.privatezonesync.adopt.oci;

import io.github.privatezonesync.adopt.draft.Document;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.json.JsonNode;
import io.github.privatezonesync.adopt.json.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The resolvers of VCNs with the views that they ask. */
final class OciResolvers {
  private final Map<String, JsonNode> byId = new LinkedHashMap<>();

  OciResolvers(List<Document> documents, ReadingProblems problems) {
    for (Document document : documents) {
      if (document.kind().equals(OciKinds.RESOLVERS)) {
        for (JsonNode resolver : OciKinds.in(document.root())) {
          add(resolver, problems);
        }
      }
    }
  }

  /** A list leaves the attached views out. */
  private void add(JsonNode resolver, ReadingProblems problems) {
    String id = resolver.get("id").text().orElse("");
    if (!resolver.get("attached-views").isArray()) {
      problems.add(
          resolver.origin(),
          "resolver '%s' has no 'attached-views'; run 'oci dns resolver get --resolver-id' for it"
              .formatted(Quoted.of(id)));
      return;
    }
    JsonNode first = byId.putIfAbsent(id, resolver);
    if (first != null && !first.get("attached-views").sameAs(resolver.get("attached-views"))) {
      problems.add(
          resolver.origin(),
          "differs from %s for the same resolver '%s'; make all dumps again while nobody writes"
              .formatted(first.origin(), Quoted.of(id)));
    }
  }

  List<ExistingAssociation> of(String viewId) {
    List<ExistingAssociation> attachments = new ArrayList<>();
    byId.forEach(
        (id, resolver) -> {
          List<String> views =
              resolver.get("attached-views").elements().stream()
                  .map(view -> view.get("view-id").text().orElse(""))
                  .toList();
          boolean isDefault = resolver.get("default-view-id").text().equals(Optional.of(viewId));
          int position = views.indexOf(viewId);
          if (position >= 0 || isDefault) {
            attachments.add(
                new ExistingAssociation.ViewAttachment(
                    resolver.get("attached-vcn-id").text().orElse(""),
                    id,
                    position < 0 ? OptionalInt.empty() : OptionalInt.of(position),
                    Verdict.adoptable(),
                    resolver.origin()));
          }
        });
    return attachments;
  }
}
