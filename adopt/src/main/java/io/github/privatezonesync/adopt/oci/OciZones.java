package io.github.privatezonesync.adopt.oci;

import io.github.privatezonesync.adopt.data.Escapes;
import io.github.privatezonesync.adopt.data.NameText;
import io.github.privatezonesync.adopt.draft.Document;
import io.github.privatezonesync.adopt.draft.DumpKind;
import io.github.privatezonesync.adopt.draft.Fact;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.draft.ZoneDraft;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.found.Source;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.adopt.json.JsonNode;
import io.github.privatezonesync.adopt.json.Quoted;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Brings private zones together with their views and the resolvers that ask them. */
final class OciZones {
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
    Map<String, JsonNode> zones = new LinkedHashMap<>();
    for (JsonNode zone : of(OciKinds.ZONES)) {
      add(zone, zones);
    }
    List<ZoneDraft> drafts = new ArrayList<>();
    zones.forEach((id, zone) -> draft(zone).ifPresent(drafts::add));
    return drafts;
  }

  private void add(JsonNode zone, Map<String, JsonNode> zones) {
    String id = zone.get("id").text().orElse("");
    if (!zone.get("scope").text().equals(Optional.of("PRIVATE"))) {
      problems.add(
          zone.origin(),
          "zone '%s' is public, and only private zones are adopted; leave its files out, and list zones with '--scope PRIVATE'"
              .formatted(Quoted.of(zone.get("name").text().orElse(id))));
      return;
    }
    String state = zone.get("lifecycle-state").text().orElse("ACTIVE");
    if (!state.equals("ACTIVE")) {
      problems.add(
          zone.origin(),
          "zone '%s' is being changed, its state is '%s'; make the dump again when it is 'ACTIVE'"
              .formatted(Quoted.of(id), Quoted.of(state)));
      return;
    }
    JsonNode first = zones.putIfAbsent(id, zone);
    if (first != null && !agree(first, zone)) {
      problems.add(
          zone.origin(),
          "differs from %s for the same zone '%s'; make all dumps again while nobody writes"
              .formatted(first.origin(), Quoted.of(id)));
    }
  }

  /** A list has fewer members than {@code get}, so what both have counts. */
  private static boolean agree(JsonNode first, JsonNode second) {
    return first.names().stream()
        .filter(second.names()::contains)
        .allMatch(name -> first.get(name).sameAs(second.get(name)));
  }

  private Optional<ZoneDraft> draft(JsonNode zone) {
    Optional<Ocid> id = zone.get("id").text().flatMap(Ocid::parse);
    Optional<Ocid> view = zone.get("view-id").text().flatMap(Ocid::parse);
    Optional<Ocid> compartment = zone.get("compartment-id").text().flatMap(Ocid::parse);
    if (id.isEmpty() || view.isEmpty() || compartment.isEmpty()) {
      problems.add(
          zone.origin(),
          "has no OCID of a zone, a view and a compartment in 'id', 'view-id' and 'compartment-id'");
      return Optional.empty();
    }
    String domain;
    try {
      domain = NameText.parse(zone.get("name").text().orElse(""), Escapes.DECIMAL).absolute();
    } catch (InvalidValue invalid) {
      problems.add(zone.get("name").origin(), Quoted.of(invalid.sentence().toString()));
      return Optional.empty();
    }
    Map<String, String> tags = zone.get("freeform-tags").texts();
    String viewId = view.get().text();
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
                id.get().region()),
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
