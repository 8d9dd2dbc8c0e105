package io.github.privatezonesync.adopt.aws;

import io.github.privatezonesync.adopt.data.Escapes;
import io.github.privatezonesync.adopt.data.NameText;
import io.github.privatezonesync.adopt.draft.Document;
import io.github.privatezonesync.adopt.draft.Fact;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.draft.ZoneDraft;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingAuthorization;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.found.Source;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.adopt.json.JsonNode;
import io.github.privatezonesync.adopt.json.Quoted;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Brings together what several documents say of each hosted zone. */
final class AwsZones {
  private static final Pattern ID = Pattern.compile("[A-Z0-9]{1,32}");
  private static final String PREFIX = "/hostedzone/";

  private final List<Document> documents;
  private final ReadingProblems problems;
  private final List<Remark> remarks;
  private final AwsAccounts accounts;
  private final AwsTags tags;

  AwsZones(List<Document> documents, ReadingProblems problems, List<Remark> remarks) {
    this.documents = documents;
    this.problems = problems;
    this.remarks = remarks;
    this.accounts = new AwsAccounts(documents, problems);
    this.tags = new AwsTags(documents, problems);
  }

  /** A zone: its summary, and the whole document if it is not from a list. */
  private record Entry(JsonNode zone, JsonNode vpcs, boolean described, String folder) {}

  List<ZoneDraft> drafts() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    documents.stream()
        .filter(document -> document.kind().equals(AwsKinds.ZONE))
        .forEach(document -> add(described(document), entries));
    documents.stream()
        .filter(document -> document.kind().equals(AwsKinds.ZONES))
        .forEach(document -> addListed(document, entries));
    Map<String, List<ExistingAuthorization>> authorizations = authorizations();
    List<ZoneDraft> drafts = new ArrayList<>();
    entries.forEach(
        (id, entry) ->
            draft(id, entry, authorizations.getOrDefault(id, List.of())).ifPresent(drafts::add));
    remarks.addAll(accounts.zonesWithoutDump(entries.keySet()));
    return drafts;
  }

  private static Entry described(Document document) {
    JsonNode root = document.root();
    return new Entry(root.get("HostedZone"), root.get("VPCs"), true, document.folder());
  }

  private void addListed(Document document, Map<String, Entry> entries) {
    int publicZones = 0;
    for (JsonNode zone : document.root().get("HostedZones").elements()) {
      if (isPrivate(zone)) {
        add(new Entry(zone, zone.get("VPCs"), false, document.folder()), entries);
      } else {
        publicZones++;
      }
    }
    if (publicZones > 0) {
      remarks.add(
          new Remark(
              document.root().origin(),
              "%d public zones in it are not looked at".formatted(publicZones)));
    }
  }

  private void add(Entry entry, Map<String, Entry> entries) {
    Optional<String> id = id(entry.zone().get("Id"));
    if (id.isEmpty()) {
      problems.add(
          entry.zone().origin(), "has no 'Id' of a hosted zone, such as '/hostedzone/Z0123456789'");
      return;
    }
    if (!isPrivate(entry.zone())) {
      problems.add(
          entry.zone().origin(),
          "zone '%s' is public, and only private zones are adopted; leave its files out"
              .formatted(id.get()));
      return;
    }
    Entry first = entries.putIfAbsent(id.get(), entry);
    if (first != null && !agree(first, entry)) {
      problems.add(
          entry.zone().origin(),
          "differs from %s for the same zone '%s'; make all dumps again while nobody writes"
              .formatted(first.zone().origin(), id.get()));
    }
  }

  private static boolean agree(Entry first, Entry second) {
    boolean bothDescribed = first.described() && second.described();
    return first.zone().sameAs(second.zone())
        && (!bothDescribed || first.vpcs().sameAs(second.vpcs()));
  }

  private static boolean isPrivate(JsonNode zone) {
    return zone.get("Config").get("PrivateZone").isTrue();
  }

  static Optional<String> id(JsonNode node) {
    return node.text()
        .map(text -> text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text)
        .filter(text -> ID.matcher(text).matches());
  }

  private Optional<ZoneDraft> draft(
      String id, Entry entry, List<ExistingAuthorization> authorizations) {
    JsonNode zone = entry.zone();
    Optional<String> domain = domain(zone.get("Name"));
    if (domain.isEmpty()) {
      return Optional.empty();
    }
    Optional<Map<String, String>> ownTags = tags.of(id);
    if (ownTags.isEmpty()) {
      remarks.add(
          new Remark(
              zone.origin(),
              "the tags of zone '%s' are in no dump; 'aws route53 list-tags-for-resource --resource-type hostedzone --resource-id %s' prints them"
                  .formatted(id, id)));
    }
    zone.get("Features")
        .get("AcceleratedRecoveryStatus")
        .text()
        .filter(status -> status.endsWith("HOSTED_ZONE_LOCKED"))
        .ifPresent(
            status ->
                remarks.add(
                    new Remark(
                        zone.origin(),
                        "zone '%s' takes no changes now, its recovery is '%s'"
                            .formatted(id, Quoted.of(status)))));
    Optional<String> comment = zone.get("Config").get("Comment").nonEmptyText();
    return Optional.of(
        new ZoneDraft(
            new ZonePlace.Aws(
                accounts.ofZone(id, entry.folder()),
                id,
                zone.get("CallerReference").text().orElse("")),
            domain.get(),
            comment,
            ownTags.orElse(Map.of()),
            id,
            set -> Optional.of(AwsImportIds.recordSet(id, domain.get(), set)),
            associations(id, entry.vpcs()),
            authorizations,
            zone.get("ResourceRecordSetCount").whole(),
            "aws route53 list-resource-record-sets --hosted-zone-id " + id,
            entry.vpcs().isArray()
                ? Verdict.adoptable()
                : Verdict.refused(
                    "its VPCs are in no dump; 'aws route53 get-hosted-zone --id %s' prints them"
                        .formatted(id)),
            facts(zone, domain.get(), comment, ownTags.orElse(Map.of())),
            Source.DUMP,
            zone.origin()));
  }

  private Optional<String> domain(JsonNode name) {
    try {
      return name.text().map(text -> NameText.parse(text, Escapes.OCTAL).absolute());
    } catch (InvalidValue invalid) {
      problems.add(name.origin(), Quoted.of(invalid.sentence().toString()));
      return Optional.empty();
    }
  }

  private static List<Fact> facts(
      JsonNode zone, String domain, Optional<String> comment, Map<String, String> tags) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(Fact.Subject.DOMAIN, domain));
    comment.ifPresent(text -> facts.add(new Fact(Fact.Subject.DESCRIPTION, text)));
    zone.get("CallerReference")
        .text()
        .ifPresent(text -> facts.add(new Fact(Fact.Subject.CALLER_REFERENCE, text)));
    JsonNode service = zone.get("LinkedService");
    if (service.isObject()) {
      facts.add(
          new Fact(
              Fact.Subject.LINKED_SERVICE,
              "%s %s"
                  .formatted(
                      service.get("ServicePrincipal").text().orElse("?"),
                      service.get("Description").text().orElse(""))
                  .strip()));
    }
    tags.forEach((key, value) -> facts.add(new Fact(Fact.Subject.TAG, key + "=" + value)));
    return facts;
  }

  private List<ExistingAssociation> associations(String zone, JsonNode vpcs) {
    List<ExistingAssociation> associations = new ArrayList<>();
    for (JsonNode vpc : vpcs.elements()) {
      AwsVpc.of(vpc, problems)
          .ifPresent(
              known ->
                  associations.add(
                      new ExistingAssociation.Vpc(
                          known.id(),
                          known.region(),
                          accounts.ofVpc(known.id()),
                          Optional.of(AwsImportIds.association(zone, known.id(), known.region())),
                          Verdict.adoptable(),
                          vpc.origin())));
    }
    return associations;
  }

  private Map<String, List<ExistingAuthorization>> authorizations() {
    Map<String, List<ExistingAuthorization>> byZone = new LinkedHashMap<>();
    for (Document document : documents) {
      Optional<String> zone = id(document.root().get("HostedZoneId"));
      if (document.kind().equals(AwsKinds.AUTHORIZATIONS) && zone.isPresent()) {
        List<ExistingAuthorization> ofZone = new ArrayList<>();
        for (JsonNode vpc : document.root().get("VPCs").elements()) {
          AwsVpc.of(vpc, problems)
              .ifPresent(
                  known ->
                      ofZone.add(
                          new ExistingAuthorization(
                              known.id(),
                              known.region(),
                              AwsImportIds.authorization(zone.get(), known.id()),
                              vpc.origin())));
        }
        byZone.putIfAbsent(zone.get(), ofZone);
      }
    }
    return byZone;
  }
}
