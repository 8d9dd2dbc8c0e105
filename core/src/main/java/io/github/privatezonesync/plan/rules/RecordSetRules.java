package io.github.privatezonesync.plan.rules;

import io.github.privatezonesync.declared.RecordSetDeclaration;
import io.github.privatezonesync.dns.CloudData;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.plan.parse.Draft;
import io.github.privatezonesync.plan.parse.DraftTarget;
import io.github.privatezonesync.plan.parse.ParsedRecordSet;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.RecordSetValues;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules among the record sets of one zone, and for each of them on one cloud. */
final class RecordSetRules {
  private RecordSetRules() {}

  /** What the DNS itself forbids among the sets of one zone (RFC 1034, section 3.6.2). */
  static List<Problem> amongNames(Draft draft) {
    return draft.targets().isEmpty()
        ? amongNames(draft.records())
        : SharedProblems.ofTargets(
            draft,
            key ->
                amongNames(
                    draft.records().stream()
                        .filter(record -> record.written().targets().has(key))
                        .toList()));
  }

  private static List<Problem> amongNames(List<ParsedRecordSet> parsed) {
    Map<RecordName, Map<RecordType, List<RecordSetDeclaration>>> byName = new LinkedHashMap<>();
    for (ParsedRecordSet record : parsed) {
      record
          .name()
          .ifPresent(
              name ->
                  byName
                      .computeIfAbsent(name, n -> new EnumMap<>(RecordType.class))
                      .computeIfAbsent(record.written().type(), t -> new ArrayList<>())
                      .add(record.written()));
    }
    ProblemList problems = new ProblemList();
    byName.forEach(
        (name, byType) ->
            byType.forEach((type, same) -> problems.addAll(atName(name, type, same, byType))));
    return problems.all();
  }

  private static List<Problem> atName(
      RecordName name,
      RecordType type,
      List<RecordSetDeclaration> same,
      Map<RecordType, List<RecordSetDeclaration>> byType) {
    boolean special = type == RecordType.CNAME || type == RecordType.NS;
    if (same.size() == 1 && !special) {
      return List.of();
    }
    ProblemList problems = new ProblemList();
    Place where = Place.recordSet(name.toString(), type.toString());
    if (same.size() > 1) {
      String names =
          same.stream()
              .map(written -> "'" + written.name() + "'")
              .distinct()
              .collect(Collectors.joining(" and "));
      problems.add(
          where,
          "declared %s times, as %s; put all values into one record set",
          same.size(),
          names);
    }
    if (type == RecordType.CNAME) {
      problems.addAll(cname(name, where, same, byType));
    }
    if (type == RecordType.NS && name.isApex()) {
      problems.add(where, "the apex NS records are the cloud's own; leave them out");
    }
    if (type == RecordType.NS && name.isWildcard()) {
      problems.add(where, "a wildcard cannot have NS records; name the zone");
    }
    return problems.all();
  }

  private static List<Problem> cname(
      RecordName name,
      Place where,
      List<RecordSetDeclaration> same,
      Map<RecordType, List<RecordSetDeclaration>> byType) {
    ProblemList problems = new ProblemList();
    if (name.isApex()) {
      problems.add(
          where, "a CNAME cannot stand at the apex, where SOA and NS are; use A or AAAA there");
    }
    int values = same.get(0).values().size();
    if (values > 1) {
      problems.add(where, "%s values; a CNAME has exactly one", values);
    }
    if (byType.size() > 1) {
      String others =
          byType.keySet().stream()
              .filter(type -> type != RecordType.CNAME)
              .map(RecordType::name)
              .collect(Collectors.joining(", "));
      problems.add(
          where, "'%s' also has %s; a CNAME must be the only record set at its name", name, others);
    }
    return problems.all();
  }

  /** What a cloud cannot hold (rule REC-4). */
  static List<Problem> onClouds(Draft draft) {
    ProblemList problems = new ProblemList();
    for (DraftTarget<?> target : draft.targets()) {
      Place place = target.target().info().place();
      for (RecordSet set : target.records()) {
        Capabilities capabilities = target.target().info().capabilities();
        for (Problem problem : onCloud(target.key(), capabilities, set)) {
          problems.add(problem.in(place));
        }
        if (hasTtl(set)) {
          ttl(set.place().in(place), set.ttl(), capabilities).ifPresent(problems::add);
        }
      }
    }
    return problems.all();
  }

  static List<Problem> onCloud(String targetKey, Capabilities capabilities, RecordSet set) {
    ProblemList problems = new ProblemList();
    if (!capabilities.types().contains(set.type())) {
      problems.add(
          set.place(),
          "%s has no %s records; it has %s; leave it out here with %s",
          capabilities.cloud(),
          set.type(),
          capabilities.types().stream().map(RecordType::name).collect(Collectors.joining(", ")),
          leaveOut(targetKey));
      return problems.all();
    }
    for (RecordData data : set.knownData()) {
      if (data instanceof CloudData cloudData && !capabilities.takes(cloudData)) {
        problems.add(
            set.place(),
            "%s has no %s, only %s has; leave it out here with %s",
            capabilities.cloud(),
            cloudData.kind(),
            cloudData.cloud(),
            leaveOut(targetKey));
      }
    }
    problems.addAll(RecordSetValues.problems(capabilities, set));
    return problems.all();
  }

  private static boolean hasTtl(RecordSet set) {
    for (RecordData data : set.knownData()) {
      if (data instanceof CloudData cloudData && !cloudData.hasTtl()) {
        return false;
      }
    }
    return true;
  }

  private static WayOut leaveOut(String targetKey) {
    return WayOut.change("except").text(targetKey);
  }

  /** What is wrong with a TTL on a cloud that does not take them all. */
  static Optional<Problem> ttl(Place place, Ttl ttl, Capabilities capabilities) {
    return capabilities
        .ttls()
        .complaint(ttl)
        .map(
            taken ->
                Problem.of(
                    place,
                    "ttl %s s; %s takes %s, change it with %s or leave this target out with %s",
                    ttl.seconds(),
                    capabilities.cloud(),
                    taken,
                    WayOut.change("ttl").open(),
                    WayOut.LEAVE_OUT));
  }
}
