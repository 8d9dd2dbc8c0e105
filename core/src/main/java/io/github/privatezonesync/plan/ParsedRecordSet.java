package io.github.privatezonesync.plan;

import io.github.privatezonesync.declared.RecordSetDeclaration;
import io.github.privatezonesync.dns.CloudData;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.RecordSetValues;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a record set as written: a set, or problems.
 *
 * @param written what the user wrote
 * @param name the name, empty if it is invalid
 * @param set the set, empty if anything about it is invalid
 * @param problems what is wrong with it on its own
 */
record ParsedRecordSet(
    RecordSetDeclaration written,
    Optional<RecordName> name,
    Optional<RecordSet> set,
    List<Problem> problems) {

  static ParsedRecordSet parse(
      RecordSetDeclaration written, DomainName zone, Duration defaultTtl, Set<String> targetKeys) {
    List<Problem> problems = new ArrayList<>();
    Place where = Place.recordSet(written.name(), written.type().toString());
    Optional<RecordName> name = name(written, zone, problems);
    Optional<Ttl> ttl = ttl(written.ttl().orElse(defaultTtl), where, problems);
    List<RecordValue> values = values(written, zone, where, problems);
    problems.addAll(TargetSelectionRules.problems(written, where, targetKeys));
    if (name.isEmpty() || ttl.isEmpty() || values.size() < written.values().size()) {
      return new ParsedRecordSet(written, name, Optional.empty(), problems);
    }
    RecordSet set = new RecordSet(name.get(), written.type(), ttl.get(), values);
    problems.addAll(RecordSetValues.problems(set));
    problems.addAll(ttlThatDoesNotApply(written, set));
    return new ParsedRecordSet(written, name, Optional.of(set), problems);
  }

  private static Optional<RecordName> name(
      RecordSetDeclaration written, DomainName zone, List<Problem> problems) {
    try {
      return Optional.of(RecordName.parse(written.name(), zone));
    } catch (InvalidValue invalid) {
      problems.add(Problem.of(Place.WHOLE, "record name " + invalid.getMessage()));
      return Optional.empty();
    }
  }

  private static Optional<Ttl> ttl(Duration written, Place where, List<Problem> problems) {
    try {
      return Optional.of(Ttl.of(written));
    } catch (InvalidValue invalid) {
      problems.add(Problem.of(where, invalid));
      return Optional.empty();
    }
  }

  private static List<Problem> ttlThatDoesNotApply(RecordSetDeclaration written, RecordSet set) {
    if (written.ttl().isEmpty()) {
      return List.of();
    }
    return set.knownData().stream()
        .filter(data -> data instanceof CloudData cloudData && !cloudData.hasTtl())
        .map(data -> ((CloudData) data).kind())
        .map(kind -> Problem.of(set.place(), "a ttl is given, but an " + kind + " has its own"))
        .toList();
  }

  private static List<RecordValue> values(
      RecordSetDeclaration written, DomainName zone, Place where, List<Problem> problems) {
    List<RecordValue> values = new ArrayList<>();
    for (RecordValueArgs value : written.values()) {
      try {
        values.add(value.parse(zone));
      } catch (InvalidValue invalid) {
        problems.add(Problem.of(where, invalid));
      }
    }
    return values;
  }
}
