package io.github.privatezonesync.adopt.aws;

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
import io.github.privatezonesync.adopt.found.RecordText;
import io.github.privatezonesync.adopt.found.SetRouting;
import io.github.privatezonesync.adopt.found.Source;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.json.JsonNode;
import io.github.privatezonesync.adopt.json.Quoted;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the record sets of a hosted zone. */
final class AwsRecordSets {
  /** Those of the target; its test compares. */
  static final Set<RecordType> TYPES =
      Set.of(A, AAAA, CAA, CNAME, HTTPS, MX, NAPTR, PTR, SPF, SRV, SSHFP, SVCB, TLSA, TXT);

  private final NameText zone;
  private final ReadingProblems problems;

  private AwsRecordSets(NameText zone, ReadingProblems problems) {
    this.zone = zone;
    this.problems = problems;
  }

  /** Empty if the document is not of one whole zone. */
  static Optional<RecordListing> of(JsonNode root, ReadingProblems problems) {
    List<JsonNode> sets = root.get("ResourceRecordSets").elements();
    List<JsonNode> apexes =
        sets.stream().filter(set -> set.get("Type").text().equals(Optional.of("SOA"))).toList();
    if (apexes.size() != 1) {
      problems.add(
          root.file(),
          ("has %d SOA sets, and a whole zone has one; run 'aws route53"
                  + " list-resource-record-sets --hosted-zone-id ZONE' without --query and"
                  + " --start-record-name")
              .formatted(apexes.size()));
      return Optional.empty();
    }
    Optional<NameText> zone = Names.read(apexes.get(0).get("Name"), Escapes.OCTAL, problems);
    return zone.map(
        known ->
            new RecordListing(
                Cloud.AWS,
                Optional.empty(),
                known.absolute(),
                true,
                Source.DUMP,
                new AwsRecordSets(known, problems).read(sets),
                root.origin()));
  }

  /** The record sets of a zone that is known otherwise. */
  static RecordListing ofZone(
      String identity, NameText zone, List<JsonNode> sets, ReadingProblems problems) {
    return new RecordListing(
        Cloud.AWS,
        Optional.of(identity),
        zone.absolute(),
        false,
        Source.DUMP,
        new AwsRecordSets(zone, problems).read(sets),
        sets.get(0).origin());
  }

  private List<RecordSetDraft> read(List<JsonNode> sets) {
    List<RecordSetDraft> drafts = new ArrayList<>();
    for (JsonNode set : sets) {
      Names.relative(set.get("Name"), zone, Escapes.OCTAL, problems)
          .ifPresent(name -> drafts.add(draft(set, name, set.get("Type").text().orElse(""))));
    }
    return drafts;
  }

  private RecordSetDraft draft(JsonNode set, String name, String type) {
    SetReading reading = new SetReading(name, type, zone.absolute(), TYPES);
    JsonNode alias = set.get("AliasTarget");
    RecordContent content = alias.isObject() ? alias(alias, reading) : values(set, reading);
    OptionalLong ttl =
        alias.isObject() ? OptionalLong.empty() : reading.ttl(set.get("TTL").whole());
    Optional<SetRouting> routing = AwsRouting.of(set, reading);
    return new RecordSetDraft(
        name,
        type,
        ttl,
        content,
        routing,
        Map.of(),
        Optional.empty(),
        verdict(set, name, type, reading),
        reading.facts(),
        set.origin());
  }

  private static Verdict verdict(JsonNode set, String name, String type, SetReading reading) {
    if (name.equals("@") && (type.equals("SOA") || type.equals("NS"))) {
      return Verdict.system("Route 53 makes the " + type + " set of the zone");
    }
    return set.get("TrafficPolicyInstanceId")
        .text()
        .map(
            policy ->
                Verdict.leftOut(
                    "a traffic policy of Route 53",
                    "it belongs to the traffic policy instance '%s'".formatted(Quoted.of(policy))))
        .orElseGet(reading::verdict);
  }

  private static RecordContent values(JsonNode set, SetReading reading) {
    List<RecordText> values = new ArrayList<>();
    for (JsonNode value : set.get("ResourceRecords").elements()) {
      values.add(reading.value(value.get("Value").text().orElse(""), Escapes.OCTAL));
    }
    if (values.isEmpty()) {
      reading.refuse("it has no records");
    }
    return new RecordContent.Values(values);
  }

  private static RecordContent alias(JsonNode alias, SetReading reading) {
    String target = alias.get("DNSName").text().orElse("");
    String absolute = target;
    try {
      absolute = NameText.parse(target, Escapes.OCTAL).absolute();
    } catch (InvalidValue invalid) {
      reading.refuse("its alias target cannot be read: " + Quoted.of(target));
    }
    return new RecordContent.Alias(
        absolute,
        alias.get("HostedZoneId").text().orElse(""),
        alias.get("EvaluateTargetHealth").isTrue());
  }
}
