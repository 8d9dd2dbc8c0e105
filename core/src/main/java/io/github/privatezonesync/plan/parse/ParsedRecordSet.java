package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.declared.RecordSetDeclaration;
import io.github.privatezonesync.dns.CloudData;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.target.RecordSetValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a record set as written: a set, or problems.
 *
 * @param written what the user wrote
 * @param name the name; empty if it is invalid
 * @param set the set; empty if anything about it is invalid
 * @param problems what is wrong with it on its own
 */
public record ParsedRecordSet(
    RecordSetDeclaration written,
    Optional<RecordName> name,
    Optional<RecordSet> set,
    List<Problem> problems) {

  static ParsedRecordSet of(RecordSetDeclaration written, ReadingContext context) {
    ProblemList problems = new ProblemList();
    Place where = Place.recordSet(written.name(), written.type().toString());
    Optional<RecordName> name = context.name("record", written.name()).orAddTo(problems);
    Optional<Ttl> ttl = context.ttl(written.ttl(), where, problems);
    List<RecordValue> values = values(written.values(), context, where, problems);
    problems.addAll(SelectionProblems.of(written.targets(), where, context.targetKeys()));
    if (name.isEmpty() || ttl.isEmpty() || values.size() < written.values().size()) {
      return new ParsedRecordSet(written, name, Optional.empty(), problems.all());
    }
    RecordSet set = new RecordSet(name.get(), written.type(), ttl.get(), values);
    problems.addAll(RecordSetValues.problems(set));
    if (written.ttl().isPresent()) {
      problems.addAll(ttlThatDoesNotApply(set));
    }
    return new ParsedRecordSet(written, name, Optional.of(set), problems.all());
  }

  /** The values that are valid; one that is not becomes a problem. */
  static List<RecordValue> values(
      List<RecordValueArgs> written, ReadingContext context, Place where, ProblemList problems) {
    List<RecordValue> values = new ArrayList<>(written.size());
    for (RecordValueArgs value : written) {
      problems.read(where, () -> value.parse(context.zone())).ifPresent(values::add);
    }
    return values;
  }

  private static List<Problem> ttlThatDoesNotApply(RecordSet set) {
    ProblemList problems = new ProblemList();
    for (RecordData data : set.knownData()) {
      if (data instanceof CloudData cloudData && !cloudData.hasTtl()) {
        problems.add(set.place(), "a ttl is given, but an %s has its own", cloudData.kind());
      }
    }
    return problems.all();
  }
}
