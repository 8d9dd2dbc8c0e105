package io.github.privatezonesync.adopt.oci;

import io.github.privatezonesync.adopt.draft.Document;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingResolver;
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
  private final List<ExistingResolver> resolvers;

  OciResolvers(List<Document> documents, ReadingProblems problems) {
    for (Document document : documents) {
      if (document.kind().equals(OciKinds.RESOLVERS)) {
        for (JsonNode resolver : OciKinds.in(document.root())) {
          add(resolver, problems);
        }
      }
    }
    this.resolvers =
        byId.values().stream().flatMap(resolver -> read(resolver, problems).stream()).toList();
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
    if (first != null && !(first.agreesWith(resolver) && views(first).equals(views(resolver)))) {
      problems.add(
          resolver.origin(),
          "differs from %s for the same resolver '%s'; make all dumps again while nobody writes"
              .formatted(first.origin(), Quoted.of(id)));
    }
  }

  private static Optional<ExistingResolver> read(JsonNode resolver, ReadingProblems problems) {
    Optional<String> id = resolver.get("id").text();
    Optional<Ocid> vcn = resolver.get("attached-vcn-id").text().flatMap(Ocid::parse);
    List<String> views = views(resolver);
    boolean isRead = id.isPresent() && vcn.isPresent();
    if (!isRead || !views.stream().allMatch(view -> Ocid.parse(view).isPresent())) {
      problems.add(
          resolver.origin(),
          "has no OCIDs of a resolver, a VCN and views in 'id', 'attached-vcn-id' and"
              + " 'attached-views'");
      return Optional.empty();
    }
    JsonNode rules = resolver.get("rules");
    return Optional.of(
        new ExistingResolver(
            id.get(),
            vcn.get().text(),
            vcn.get().region(),
            resolver.get("compartment-id").text(),
            resolver.get("display-name").text(),
            resolver.get("default-view-id").text().orElse(""),
            views,
            rules.isArray() ? OptionalInt.of(rules.elements().size()) : OptionalInt.empty(),
            resolver.origin()));
  }

  private static List<String> views(JsonNode resolver) {
    return resolver.get("attached-views").elements().stream()
        .map(view -> view.get("view-id").text().orElse(""))
        .toList();
  }

  List<ExistingAssociation> of(String viewId) {
    List<ExistingAssociation> attachments = new ArrayList<>();
    for (ExistingResolver resolver : resolvers) {
      if (resolver.attachedViews().contains(viewId) || resolver.defaultViewId().equals(viewId)) {
        attachments.add(
            new ExistingAssociation.ViewAttachment(
                resolver, viewId, Verdict.adoptable(), resolver.origin()));
      }
    }
    return attachments;
  }
}
