package io.github.privatezonesync.adopt.azure;

import static io.github.privatezonesync.dns.RecordType.A;
import static io.github.privatezonesync.dns.RecordType.AAAA;
import static io.github.privatezonesync.dns.RecordType.CNAME;
import static io.github.privatezonesync.dns.RecordType.MX;
import static io.github.privatezonesync.dns.RecordType.PTR;
import static io.github.privatezonesync.dns.RecordType.SRV;
import static io.github.privatezonesync.dns.RecordType.TXT;

import io.github.privatezonesync.adopt.data.Escapes;
import io.github.privatezonesync.adopt.data.NameText;
import io.github.privatezonesync.adopt.draft.Fact;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.draft.RecordListing;
import io.github.privatezonesync.adopt.draft.RecordSetDraft;
import io.github.privatezonesync.adopt.draft.SetReading;
import io.github.privatezonesync.adopt.found.Cloud;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.Source;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.json.Quoted;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the record sets of private zones. */
final class AzureRecordSets {
  /** Those of the target; its test compares. */
  static final Set<RecordType> TYPES = Set.of(A, AAAA, CNAME, MX, PTR, SRV, TXT);

  private AzureRecordSets() {}

  /** One listing for each zone. */
  static List<RecordListing> listings(List<AzureResource> resources, ReadingProblems problems) {
    Map<AzureId, List<AzureResource>> byZone = new LinkedHashMap<>();
    for (AzureResource resource : resources) {
      if (AzureKinds.RECORD_SET.matcher(resource.type()).matches()) {
        AzureId.parse(resource.id())
            .ifPresentOrElse(
                id -> byZone.computeIfAbsent(id, any -> new ArrayList<>()).add(resource),
                () ->
                    problems.add(
                        resource.node().origin(),
                        ("has the id '%s'; expected"
                                + " '/subscriptions/../privateDnsZones/ZONE/TYPE/NAME'")
                            .formatted(Quoted.of(resource.id()))));
      }
    }
    List<RecordListing> listings = new ArrayList<>();
    byZone.forEach((id, sets) -> listings.add(listing(id, sets, problems)));
    return listings;
  }

  private static RecordListing listing(
      AzureId id, List<AzureResource> sets, ReadingProblems problems) {
    List<RecordSetDraft> drafts = new ArrayList<>();
    for (AzureResource set : sets) {
      name(set, id, problems).ifPresent(name -> drafts.add(draft(set, name, id)));
    }
    return new RecordListing(
        Cloud.AZURE,
        Optional.of(id.identity()),
        id.domain(),
        false,
        Source.DUMP,
        drafts,
        sets.get(0).node().origin());
  }

  private static Optional<String> name(AzureResource set, AzureId id, ReadingProblems problems) {
    String name = set.name();
    if (name.equals("@")) {
      return Optional.of(name);
    }
    try {
      NameText zone = NameText.parse(id.domain(), Escapes.DECIMAL);
      Optional<String> relative =
          NameText.parse(name + "." + id.domain(), Escapes.DECIMAL).relativeTo(zone);
      if (relative.isPresent()) {
        return relative;
      }
    } catch (InvalidValue invalid) {
      problems.add(set.node().origin(), Quoted.of(invalid.sentence().toString()));
    }
    return Optional.empty();
  }

  private static RecordSetDraft draft(AzureResource set, String name, AzureId id) {
    String type = set.type().substring(set.type().lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
    SetReading reading = new SetReading(name, type, id.domain(), TYPES);
    RecordContent.Values values = new AzureRecords(set, reading).of(type);
    if (values.values().isEmpty()) {
      reading.refuse("it is empty: the name exists and has no records, which cannot be declared");
    }
    Map<String, String> metadata = set.property("metadata").texts();
    metadata.forEach((key, value) -> reading.fact(Fact.Subject.METADATA, key + "=" + value));
    return new RecordSetDraft(
        name,
        type,
        reading.ttl(set.property("ttl").whole()),
        values,
        Optional.empty(),
        metadata,
        Optional.of(set.id()),
        verdict(set, type, reading),
        reading.facts(),
        set.node().origin());
  }

  private static Verdict verdict(AzureResource set, String type, SetReading reading) {
    if (type.equals("SOA")) {
      return Verdict.system("Azure makes the SOA set of the zone");
    }
    return set.property("isAutoRegistered").isTrue()
        ? Verdict.system("Azure registered it for a virtual machine")
        : reading.verdict();
  }
}
