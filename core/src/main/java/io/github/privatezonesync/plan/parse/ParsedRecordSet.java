package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.declared.RecordSetDeclaration;
import io.github.privatezonesync.dns.CloudData;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.target.RecordSetValues;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a record set: a set, or problems.
 *
 * @param written what the user wrote
 * @param name the name; empty if it is invalid
 * @param set the set; empty if anything about it is invalid
 */
public record ParsedRecordSet(
    RecordSetDeclaration written, Optional<RecordName> name, Optional<RecordSet> set) {
  static ParsedRecordSet of(
      RecordSetDeclaration written, ReadingContext context, ProblemList problems) {
    Place where = Place.recordSet(written.name(), written.type().toString());
    written.nulls().forEach(it -> problems.add(where.setting(it), NullArguments.COMPLAINT));
    Optional<RecordName> name = context.name("record", written.name(), problems);
    Optional<Ttl> ttl = context.ttl(written.ttl(), where, problems);
    List<RecordValue> values = context.values(written.values(), where, problems);
    context.checkSelection(written.targets(), where, problems);
    if (name.isEmpty() || ttl.isEmpty() || values.size() < written.values().size()) {
      return new ParsedRecordSet(written, name, Optional.empty());
    }
    RecordSet set = new RecordSet(name.get(), written.type(), ttl.get(), values);
    problems.addAll(RecordSetValues.problems(set));
    if (written.ttl().isPresent()) {
      checkTtlApplies(set, problems);
    }
    return new ParsedRecordSet(written, name, Optional.of(set));
  }

  private static void checkTtlApplies(RecordSet set, ProblemList problems) {
    for (RecordData data : set.knownData()) {
      if (data instanceof CloudData cloudData && !cloudData.hasTtl()) {
        problems.add(set.place(), "a ttl is given, but an %s has its own", cloudData.kind());
      }
    }
  }
}
