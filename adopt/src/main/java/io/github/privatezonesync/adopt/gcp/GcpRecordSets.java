package io.github.privatezonesync.adopt.gcp;

import static io.github.privatezonesync.dns.RecordType.A;
import static io.github.privatezonesync.dns.RecordType.AAAA;
import static io.github.privatezonesync.dns.RecordType.CAA;
import static io.github.privatezonesync.dns.RecordType.CNAME;
import static io.github.privatezonesync.dns.RecordType.HTTPS;
import static io.github.privatezonesync.dns.RecordType.MX;
import static io.github.privatezonesync.dns.RecordType.NAPTR;
import static io.github.privatezonesync.dns.RecordType.PTR;
import static io.github.privatezonesync.dns.RecordType.SPF;
import static io.github.privatezonesync.dns.RecordType.SRV;
import static io.github.privatezonesync.dns.RecordType.SSHFP;
import static io.github.privatezonesync.dns.RecordType.SVCB;
import static io.github.privatezonesync.dns.RecordType.TLSA;
import static io.github.privatezonesync.dns.RecordType.TXT;

import io.github.privatezonesync.adopt.data.Escapes;
import io.github.privatezonesync.adopt.data.NameText;
import io.github.privatezonesync.adopt.draft.Names;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.draft.RecordListing;
import io.github.privatezonesync.adopt.draft.RecordSetDraft;
import io.github.privatezonesync.adopt.draft.SetReading;
import io.github.privatezonesync.adopt.found.Cloud;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.Source;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.json.JsonNode;
import io.github.privatezonesync.dns.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the record sets of a managed zone. */
final class GcpRecordSets {
  /** Those of the target; its test compares. */
  static final Set<RecordType> TYPES =
      Set.of(A, AAAA, CAA, CNAME, HTTPS, MX, NAPTR, PTR, SPF, SRV, SSHFP, SVCB, TLSA, TXT);

  private final NameText zone;
  private final ReadingProblems problems;

  private GcpRecordSets(NameText zone, ReadingProblems problems) {
    this.zone = zone;
    this.problems = problems;
  }

  /** Empty if the document is not of one whole zone. */
  static Optional<RecordListing> of(JsonNode root, ReadingProblems problems) {
    List<JsonNode> apexes =
        root.elements().stream()
            .filter(set -> set.get("type").text().equals(Optional.of("SOA")))
            .toList();
    if (apexes.size() != 1) {
      problems.add(
          root.file(),
          ("has %d SOA sets, and a whole zone has one; run 'gcloud dns record-sets list"
                  + " --zone=ZONE --format=json' without --limit, --filter, --name and --type")
              .formatted(apexes.size()));
      return Optional.empty();
    }
    return Names.read(apexes.get(0).get("name"), Escapes.DECIMAL, problems)
        .map(
            zone ->
                new RecordListing(
                    Cloud.GCP,
                    Optional.empty(),
                    zone.absolute(),
                    true,
                    Source.DUMP,
                    new GcpRecordSets(zone, problems).read(root.elements()),
                    root.origin()));
  }

  /** The record sets of a zone that is known otherwise. */
  static RecordListing ofZone(
      String identity, NameText zone, List<JsonNode> sets, ReadingProblems problems) {
    return new RecordListing(
        Cloud.GCP,
        Optional.of(identity),
        zone.absolute(),
        false,
        Source.DUMP,
        new GcpRecordSets(zone, problems).read(sets),
        sets.get(0).origin());
  }

  private List<RecordSetDraft> read(List<JsonNode> sets) {
    List<RecordSetDraft> drafts = new ArrayList<>();
    for (JsonNode set : sets) {
      Names.relative(set.get("name"), zone, Escapes.DECIMAL, problems)
          .ifPresent(name -> drafts.add(draft(set, name, set.get("type").text().orElse(""))));
    }
    return drafts;
  }

  private RecordSetDraft draft(JsonNode set, String name, String type) {
    SetReading reading = new SetReading(name, type, zone.absolute(), TYPES);
    RecordContent content = content(set, reading);
    return new RecordSetDraft(
        name,
        type,
        reading.ttl(set.get("ttl").whole()),
        content,
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        name.equals("@") && (type.equals("SOA") || type.equals("NS"))
            ? Verdict.system("Cloud DNS makes the " + type + " set of the zone")
            : reading.verdict(),
        reading.facts(),
        set.origin());
  }

  private static RecordContent content(JsonNode set, SetReading reading) {
    JsonNode policy = set.get("routingPolicy");
    if (policy.isObject()) {
      return new GcpPolicy(reading).of(policy);
    }
    RecordContent.Values values =
        new RecordContent.Values(GcpPolicy.values(set.get("rrdatas"), reading));
    if (values.values().isEmpty()) {
      reading.refuse("it has no records");
    }
    return values;
  }
}
