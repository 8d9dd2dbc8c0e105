package io.github.privatezonesync.plan;

import io.github.privatezonesync.declared.RecordSetDeclaration;
import io.github.privatezonesync.dns.CloudData;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.RecordSetValues;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules across the record sets of one zone, and those of one cloud. */
final class RecordRules {
  private RecordRules() {}

  /** What the DNS itself forbids among the sets of one zone (RFC 1034, section 3.6.2). */
  static List<Problem> acrossSets(List<ParsedRecordSet> parsed) {
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
    List<Problem> problems = new ArrayList<>();
    byName.forEach(
        (name, byType) ->
            byType.forEach((type, same) -> problems.addAll(atName(name, type, same, byType))));
    return problems;
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
    List<Problem> problems = new ArrayList<>();
    Place where = Place.recordSet(name.toString(), type.toString());
    if (same.size() > 1) {
      String names =
          same.stream()
              .map(written -> "'" + written.name() + "'")
              .distinct()
              .collect(Collectors.joining(" and "));
      problems.add(
          Problem.of(
              where,
              "declared %d times, as %s; put all values into one record set"
                  .formatted(same.size(), names)));
    }
    if (type == RecordType.CNAME) {
      problems.addAll(cname(name, where, same, byType));
    }
    if (type == RecordType.NS && name.isApex()) {
      problems.add(Problem.of(where, "the apex NS records are the cloud's own; leave them out"));
    }
    if (type == RecordType.NS && name.isWildcard()) {
      problems.add(Problem.of(where, "a wildcard cannot have NS records; name the zone"));
    }
    return problems;
  }

  private static List<Problem> cname(
      RecordName name,
      Place where,
      List<RecordSetDeclaration> same,
      Map<RecordType, List<RecordSetDeclaration>> byType) {
    List<Problem> problems = new ArrayList<>();
    if (name.isApex()) {
      problems.add(
          Problem.of(
              where,
              "a CNAME cannot stand at the apex, where SOA and NS are; use A or AAAA there"));
    }
    int values = same.get(0).values().size();
    if (values > 1) {
      problems.add(Problem.of(where, values + " values; a CNAME has exactly one"));
    }
    if (byType.size() > 1) {
      String others =
          byType.keySet().stream()
              .filter(type -> type != RecordType.CNAME)
              .map(RecordType::name)
              .collect(Collectors.joining(", "));
      problems.add(
          Problem.of(
              where,
              "'%s' also has %s; a CNAME must be the only record set at its name"
                  .formatted(name, others)));
    }
    return problems;
  }

  /** What one cloud cannot hold (rule REC-4); places are relative to the target. */
  static List<Problem> capabilities(
      String targetKey, Capabilities capabilities, List<RecordSet> sets) {
    List<Problem> problems = new ArrayList<>();
    for (RecordSet set : sets) {
      if (!capabilities.types().contains(set.type())) {
        problems.add(Problem.of(set.place(), typeIsMissing(targetKey, capabilities, set.type())));
        continue;
      }
      for (RecordData data : set.knownData()) {
        if (data instanceof CloudData cloudData && !capabilities.takes(cloudData)) {
          problems.add(
              Problem.of(
                  set.place(),
                  "%s has no %s, only %s has; leave it out here with .except(\"%s\")"
                      .formatted(
                          capabilities.cloud(), cloudData.kind(), cloudData.cloud(), targetKey)));
        }
      }
      problems.addAll(RecordSetValues.problems(capabilities, set));
    }
    return problems;
  }

  private static String typeIsMissing(
      String targetKey, Capabilities capabilities, RecordType type) {
    String types =
        capabilities.types().stream().map(RecordType::name).collect(Collectors.joining(", "));
    return "%s has no %s records; it has %s; leave it out here with .except(\"%s\")"
        .formatted(capabilities.cloud(), type, types, targetKey);
  }
}
