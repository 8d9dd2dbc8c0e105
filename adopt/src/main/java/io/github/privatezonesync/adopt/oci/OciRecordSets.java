package io.github.privatezonesync.adopt.oci;

import static io.github.privatezonesync.dns.RecordType.A;
import static io.github.privatezonesync.dns.RecordType.AAAA;
import static io.github.privatezonesync.dns.RecordType.CAA;
import static io.github.privatezonesync.dns.RecordType.CNAME;
import static io.github.privatezonesync.dns.RecordType.MX;
import static io.github.privatezonesync.dns.RecordType.PTR;
import static io.github.privatezonesync.dns.RecordType.SRV;
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
import io.github.privatezonesync.adopt.found.RecordText;
import io.github.privatezonesync.adopt.found.Source;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.json.JsonNode;
import io.github.privatezonesync.dns.RecordType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the records of a private zone, of which each is an element of its own. */
final class OciRecordSets {
  /** Those of the target; its test compares. */
  static final Set<RecordType> TYPES = Set.of(A, AAAA, CAA, CNAME, MX, PTR, SRV, TXT);

  private final NameText zone;
  private final ReadingProblems problems;

  private OciRecordSets(NameText zone, ReadingProblems problems) {
    this.zone = zone;
    this.problems = problems;
  }

  /** What records of one set have in common. */
  private record Key(String domain, String type) {}

  /** Empty if the document is not of one whole zone. */
  static Optional<RecordListing> of(JsonNode root, ReadingProblems problems) {
    List<JsonNode> items = root.get("data").get("items").elements();
    List<JsonNode> apexes =
        items.stream().filter(item -> item.get("rtype").text().equals(Optional.of("SOA"))).toList();
    OptionalLong total = root.get("opc-total-items").whole();
    if (apexes.size() != 1) {
      problems.add(
          root.file(),
          "has %d SOA records, and a whole zone has one; run 'oci dns record zone get --all'"
              .formatted(apexes.size()));
      return Optional.empty();
    }
    if (total.isPresent() && total.getAsLong() != items.size()) {
      problems.add(
          root.file(),
          "says that the zone has %d records, and has %d; run 'oci dns record zone get --all'"
              .formatted(total.getAsLong(), items.size()));
      return Optional.empty();
    }
    return Names.read(apexes.get(0).get("domain"), Escapes.DECIMAL, problems)
        .map(
            zone ->
                new RecordListing(
                    Cloud.OCI,
                    Optional.empty(),
                    zone.absolute(),
                    true,
                    Source.DUMP,
                    new OciRecordSets(zone, problems).read(items),
                    root.origin()));
  }

  /** The record sets of a zone that is known otherwise. */
  static RecordListing ofZone(
      String identity, NameText zone, List<JsonNode> sets, ReadingProblems problems) {
    return new RecordListing(
        Cloud.OCI,
        Optional.of(identity),
        zone.absolute(),
        false,
        Source.DUMP,
        new OciRecordSets(zone, problems).read(sets),
        sets.get(0).origin());
  }

  private List<RecordSetDraft> read(List<JsonNode> items) {
    Map<Key, List<JsonNode>> sets = new LinkedHashMap<>();
    for (JsonNode item : items) {
      Key key = new Key(item.get("domain").text().orElse(""), item.get("rtype").text().orElse(""));
      sets.computeIfAbsent(key, any -> new ArrayList<>()).add(item);
    }
    List<RecordSetDraft> drafts = new ArrayList<>();
    sets.forEach(
        (key, records) ->
            Names.relative(records.get(0).get("domain"), zone, Escapes.DECIMAL, problems)
                .ifPresent(name -> drafts.add(draft(name, key.type(), records))));
    return drafts;
  }

  private RecordSetDraft draft(String name, String type, List<JsonNode> records) {
    SetReading reading = new SetReading(name, type, zone.absolute(), TYPES);
    List<RecordText> values = new ArrayList<>();
    for (JsonNode item : records) {
      values.add(reading.value(item.get("rdata").text().orElse(""), Escapes.DECIMAL));
    }
    JsonNode first = records.get(0);
    OptionalLong ttl = reading.ttl(first.get("ttl").whole());
    if (!records.stream().allMatch(item -> item.get("ttl").whole().equals(ttl))) {
      reading.refuse("its records have different TTLs");
    }
    return new RecordSetDraft(
        name,
        type,
        ttl,
        new RecordContent.Values(values),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        verdict(name, type, records, reading),
        reading.facts(),
        first.origin());
  }

  private static Verdict verdict(
      String name, String type, List<JsonNode> records, SetReading reading) {
    boolean made = name.equals("@") && (type.equals("SOA") || type.equals("NS"));
    return made || records.stream().anyMatch(item -> item.get("is-protected").isTrue())
        ? Verdict.system("OCI makes and protects it")
        : reading.verdict();
  }
}
