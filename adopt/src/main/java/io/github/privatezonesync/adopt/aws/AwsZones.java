package io.github.privatezonesync.adopt.aws;

import io.github.privatezonesync.adopt.data.Escapes;
import io.github.privatezonesync.adopt.data.NameText;
import io.github.privatezonesync.adopt.draft.Document;
import io.github.privatezonesync.adopt.draft.Fact;
import io.github.privatezonesync.adopt.draft.Names;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  /** A zone and its VPCs, which a list does not have. */
  private record Entry(JsonNode zone, JsonNode vpcs, String folder) {}

  List<ZoneDraft> drafts() {
    Map<String, List<ExistingAuthorization>> authorizations = authorizations();
    List<ZoneDraft> drafts = new ArrayList<>();
    for (Entry entry : entries()) {
      id(entry.zone().get("Id"))
          .ifPresentOrElse(
              id ->
                  draft(id, entry, authorizations.getOrDefault(id, List.of()))
                      .ifPresent(drafts::add),
              () ->
                  problems.add(
                      entry.zone().origin(),
                      "has no 'Id' of a hosted zone, such as '/hostedzone/Z0123456789'"));
    }
    Set<String> dumped =
        drafts.stream().map(draft -> draft.place().identity()).collect(Collectors.toSet());
    remarks.addAll(accounts.zonesWithoutDump(dumped));
    authorizations.forEach(
        (id, ofZone) -> {
          if (!dumped.contains(id) && !ofZone.isEmpty()) {
            problems.add(
                ofZone.get(0).origin(),
                "has authorizations of the zone '%s', which is in no dump of AWS".formatted(id));
          }
        });
    return drafts;
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Document document : documents) {
      JsonNode root = document.root();
      if (document.kind().equals(AwsKinds.ZONE)) {
        addDescribed(
            new Entry(root.get("HostedZone"), root.get("VPCs"), document.folder()), entries);
      } else if (document.kind().equals(AwsKinds.ZONES)) {
        addListed(document, entries);
      }
    }
    return entries;
  }

  private void addDescribed(Entry entry, List<Entry> entries) {
    if (isPrivate(entry.zone())) {
      entries.add(entry);
    } else {
      problems.add(
          entry.zone().origin(),
          "zone '%s' is public, and only private zones are adopted; leave its files out"
              .formatted(Quoted.of(entry.zone().get("Id").text().orElse(""))));
    }
  }

  private void addListed(Document document, List<Entry> entries) {
    int publicZones = 0;
    for (JsonNode zone : document.root().get("HostedZones").elements()) {
      if (isPrivate(zone)) {
        entries.add(new Entry(zone, zone.get("VPCs"), document.folder()));
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
    Optional<String> domain =
        Names.read(zone.get("Name"), Escapes.OCTAL, problems).map(NameText::absolute);
    if (domain.isEmpty()) {
      return Optional.empty();
    }
    Optional<Map<String, String>> ownTags = tags.of(id);
    if (ownTags.isEmpty()) {
      remarks.add(
          new Remark(
              zone.origin(),
              ("the tags of zone '%s' are in no dump; 'aws route53 list-tags-for-resource"
                      + " --resource-type hostedzone --resource-id %s' prints them")
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
            entry.vpcs().isArray() ? List.of(zone, entry.vpcs()) : List.of(zone),
            zone.origin()));
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
