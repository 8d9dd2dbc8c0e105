package io.github.privatezonesync.adopt.gcp;

import io.github.privatezonesync.adopt.data.Escapes;
import io.github.privatezonesync.adopt.draft.Document;
import io.github.privatezonesync.adopt.draft.Fact;
import io.github.privatezonesync.adopt.draft.Folders;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads managed zones. */
final class GcpZones {
  private static final Pattern NAME = Pattern.compile("[a-z]([-a-z0-9]{0,61}[a-z0-9])?");
  private static final Pattern PROJECT = Pattern.compile("[a-z0-9.:-]{1,100}");
  private static final Pattern NETWORK =
      Pattern.compile(
          "(?:https://[a-z.]+/compute/[a-z0-9]+/)?(projects/[a-z0-9.:-]+/global/networks/[a-z0-9-]+)");

  /** What a zone may be instead of a zone of records, by the member that shows it. */
  private static final Map<String, String> OTHER_KINDS =
      Map.of(
          "forwardingConfig", "it is a forwarding zone and has no records of its own",
          "peeringConfig", "it is a peering zone and has no records of its own",
          "serviceDirectoryConfig", "it is a zone of Service Directory, which writes its names",
          "reverseLookupConfig", "it is a managed reverse lookup zone, which Google fills");

  private final List<Document> documents;
  private final ReadingProblems problems;
  private final List<Remark> remarks;
  private final Folders projects;

  GcpZones(List<Document> documents, ReadingProblems problems, List<Remark> remarks) {
    this.documents = documents;
    this.problems = problems;
    this.remarks = remarks;
    this.projects = new Folders("project", problems);
    for (Document document : documents) {
      if (document.kind().equals(GcpKinds.PROJECT)) {
        document
            .root()
            .get("id")
            .text()
            .filter(id -> PROJECT.matcher(id).matches())
            .ifPresent(id -> projects.put(document, id));
      }
    }
  }

  List<ZoneDraft> drafts() {
    List<ZoneDraft> drafts = new ArrayList<>();
    for (Document document : documents) {
      if (document.kind().equals(GcpKinds.ZONE)) {
        draft(document.root(), document.folder(), true).ifPresent(drafts::add);
      } else if (document.kind().equals(GcpKinds.ZONES)) {
        for (JsonNode zone : document.root().elements()) {
          draft(zone, document.folder(), false).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  private Optional<ZoneDraft> draft(JsonNode zone, String folder, boolean chosen) {
    Optional<String> name = zone.get("name").text().filter(text -> NAME.matcher(text).matches());
    if (name.isEmpty()) {
      problems.add(zone.origin(), "has no 'name' of a managed zone, such as 'corp-internal'");
      return Optional.empty();
    }
    if (!zone.get("visibility").text().equals(Optional.of("private"))) {
      refusePublic(zone, name.get(), chosen);
      return Optional.empty();
    }
    // only a state has the project
    Optional<String> project = zone.get("project").text().or(() -> projects.nearest(folder));
    ZonePlace.Gcp place = new ZonePlace.Gcp(project, name.get());
    return Names.read(zone.get("dnsName"), Escapes.DECIMAL, problems)
        .map(domain -> draft(place, domain.absolute(), zone));
  }

  private void refusePublic(JsonNode zone, String name, boolean chosen) {
    if (chosen) {
      problems.add(
          zone.origin(),
          "zone '%s' is public, and only private zones are adopted; leave its files out"
              .formatted(name));
    } else {
      remarks.add(
          new Remark(zone.origin(), "zone '%s' is public and not looked at".formatted(name)));
    }
  }

  private ZoneDraft draft(ZonePlace.Gcp place, String domain, JsonNode zone) {
    if (place.project().isEmpty()) {
      remarks.add(
          new Remark(
              zone.origin(),
              ("the project of zone '%s' is in no dump; 'gcloud dns project-info describe"
                      + " PROJECT --format=json' prints it, into the same folder")
                  .formatted(place.managedZone())));
    }
    GcpImportIds ids = new GcpImportIds(place);
    Optional<String> description = zone.get("description").nonEmptyText();
    return new ZoneDraft(
        place,
        domain,
        description,
        zone.get("labels").texts(),
        ids.zone(),
        set -> Optional.of(ids.recordSet(domain, set)),
        associations(zone.get("privateVisibilityConfig")),
        List.of(),
        OptionalLong.empty(),
        "gcloud dns record-sets list --zone=%s --format=json".formatted(place.managedZone()),
        verdict(zone),
        facts(zone, place, domain, description),
        Source.DUMP,
        List.of(zone),
        zone.origin());
  }

  private static Verdict verdict(JsonNode zone) {
    return OTHER_KINDS.keySet().stream()
        .sorted()
        .filter(member -> zone.get(member).isObject())
        .findFirst()
        .map(member -> Verdict.refused(String.valueOf(OTHER_KINDS.get(member))))
        .orElse(Verdict.adoptable());
  }

  private List<ExistingAssociation> associations(JsonNode visibility) {
    List<ExistingAssociation> associations = new ArrayList<>();
    for (JsonNode network : visibility.get("networks").elements()) {
      String url = network.get("networkUrl").text().orElse("");
      Matcher matcher = NETWORK.matcher(url);
      if (matcher.matches()) {
        associations.add(
            new ExistingAssociation.GcpNetwork(
                url, matcher.group(1), Verdict.adoptable(), network.origin()));
      } else {
        problems.add(
            network.origin(),
            "has the network '%s'; expected '../projects/PROJECT/global/networks/NETWORK'"
                .formatted(Quoted.of(url)));
      }
    }
    for (JsonNode cluster : visibility.get("gkeClusters").elements()) {
      associations.add(
          new ExistingAssociation.GkeCluster(
              cluster.get("gkeClusterName").text().orElse(""),
              Verdict.adoptable(),
              cluster.origin()));
    }
    return associations;
  }

  private static List<Fact> facts(
      JsonNode zone, ZonePlace.Gcp place, String domain, Optional<String> description) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(Fact.Subject.DOMAIN, domain));
    facts.add(new Fact(Fact.Subject.ZONE_NAME, place.managedZone()));
    description.ifPresent(text -> facts.add(new Fact(Fact.Subject.DESCRIPTION, text)));
    zone.get("labels")
        .texts()
        .forEach((key, value) -> facts.add(new Fact(Fact.Subject.TAG, key + "=" + value)));
    return facts;
  }
}
