package io.github.privatezonesync.adopt.oci;

import io.github.privatezonesync.adopt.data.Escapes;
import io.github.privatezonesync.adopt.data.NameText;
import io.github.privatezonesync.adopt.draft.Document;
import io.github.privatezonesync.adopt.draft.DumpKind;
import io.github.privatezonesync.adopt.draft.Fact;
import io.github.privatezonesync.adopt.draft.Names;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.draft.ZoneDraft;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.found.Source;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.adopt.json.JsonNode;
import io.github.privatezonesync.adopt.json.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Brings private zones together with their views and the resolvers that ask them. */
final class OciZones {
  private static final String STATIC = "STATIC";

  private final List<Document> documents;
  private final ReadingProblems problems;
  private final List<Remark> remarks;
  private final OciResolvers resolvers;
  private final Map<String, String> viewNames = new HashMap<>();

  OciZones(List<Document> documents, ReadingProblems problems, List<Remark> remarks) {
    this.documents = documents;
    this.problems = problems;
    this.remarks = remarks;
    this.resolvers = new OciResolvers(documents, problems);
    for (JsonNode view : of(OciKinds.VIEWS)) {
      Optional<String> id = view.get("id").text();
      Optional<String> name = view.get("display-name").text();
      id.ifPresent(known -> name.ifPresent(text -> viewNames.put(known, text)));
    }
  }

  private List<JsonNode> of(DumpKind kind) {
    return documents.stream()
        .filter(document -> document.kind().equals(kind))
        .flatMap(document -> OciKinds.in(document.root()).stream())
        .toList();
  }

  List<ZoneDraft> drafts() {
    List<ZoneDraft> drafts = new ArrayList<>();
    for (JsonNode zone : of(OciKinds.ZONES)) {
      if (isReadable(zone)) {
        draft(zone).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private boolean isReadable(JsonNode zone) {
    String id = zone.get("id").text().orElse("");
    String state = zone.get("lifecycle-state").text().orElse("ACTIVE");
    boolean isPrivate = zone.get("scope").text().equals(Optional.of("PRIVATE"));
    if (!isPrivate) {
      problems.add(
          zone.origin(),
          ("zone '%s' is public, and only private zones are adopted; leave its files out,"
                  + " and list zones with '--scope PRIVATE'")
              .formatted(Quoted.of(zone.get("name").text().orElse(id))));
    } else if (!state.equals("ACTIVE")) {
      problems.add(
          zone.origin(),
          "zone '%s' is being changed, its state is '%s'; make the dump again when it is 'ACTIVE'"
              .formatted(Quoted.of(id), Quoted.of(state)));
    }
    return isPrivate && state.equals("ACTIVE");
  }

  private Optional<ZoneDraft> draft(JsonNode zone) {
    Optional<Ocid> id = zone.get("id").text().flatMap(Ocid::parse);
    Optional<Ocid> view = zone.get("view-id").text().flatMap(Ocid::parse);
    Optional<Ocid> compartment = zone.get("compartment-id").text().flatMap(Ocid::parse);
    if (id.isEmpty() || view.isEmpty() || compartment.isEmpty()) {
      problems.add(
          zone.origin(),
          "has no OCID of a zone, a view and a compartment in 'id', 'view-id' and"
              + " 'compartment-id'");
      return Optional.empty();
    }
    Optional<String> name =
        Names.read(zone.get("name"), Escapes.DECIMAL, problems).map(NameText::absolute);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String domain = name.get();
    Map<String, String> tags = zone.get("freeform-tags").texts();
    String viewId = view.get().text();
    String mode = zone.get("resolution-mode").text().orElse(STATIC);
    if (!mode.equals(STATIC)) {
      remarks.add(
          new Remark(
              zone.origin(),
              "its resolution mode is '%s'; the takeover leaves it so, and the program does not set it"
                  .formatted(Quoted.of(mode))));
    }
    List<ExistingAssociation> attachments = resolvers.of(viewId);
    if (attachments.isEmpty()) {
      remarks.add(
          new Remark(
              zone.origin(),
              "no dump shows a resolver that asks the view '%s'; 'oci dns resolver get' prints one"
                  .formatted(viewId)));
    }
    return Optional.of(
        new ZoneDraft(
            new ZonePlace.Oci(
                compartment.get().text(),
                id.get().text(),
                viewId,
                Optional.ofNullable(viewNames.get(viewId)),
                id.get().region(),
                mode),
            domain,
            Optional.empty(),
            tags,
            id.get().text(),
            set -> Optional.of(OciImportIds.recordSet(id.get().text(), domain, set)),
            attachments,
            List.of(),
            OptionalLong.empty(),
            "oci dns record zone get --all --zone-name-or-id " + id.get().text(),
            verdict(zone),
            facts(domain, tags),
            Source.DUMP,
            List.of(zone),
            zone.origin()));
  }

  private static Verdict verdict(JsonNode zone) {
    if (zone.get("is-protected").isTrue()) {
      return Verdict.system("OCI makes it for its own names");
    }
    String type = zone.get("zone-type").text().orElse("PRIMARY");
    return type.equals("PRIMARY")
        ? Verdict.adoptable()
        : Verdict.refused("its records come from elsewhere, its type is '" + Quoted.of(type) + "'");
  }

  private static List<Fact> facts(String domain, Map<String, String> tags) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(Fact.Subject.DOMAIN, domain));
    tags.forEach((key, value) -> facts.add(new Fact(Fact.Subject.TAG, key + "=" + value)));
    return facts;
  }
}
