package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.declared.TargetSelection;
import io.github.privatezonesync.declared.Withholding;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.ProblemList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the names that are left out of the zones of each target for one update. */
final class Withheld {
  private final ReadingContext context;
  private final ProblemList problems;

  /** The targets that have the record sets and services of each name. */
  private final Map<RecordName, List<TargetSelection>> declared = new HashMap<>();

  private final Map<String, Set<RecordName>> leftOut = new TreeMap<>();

  private Withheld(ReadingContext context, ProblemList problems) {
    this.context = context;
    this.problems = problems;
  }

  /**
   * Reads what is withheld, which means nothing without a target.
   *
   * @return the names that the zones of each target lack, sorted; only for targets that lack any
   */
  static Map<String, Set<RecordName>> of(
      List<ParsedRecordSet> records, ReadingContext context, ProblemList problems) {
    List<Withholding> written = context.written().withheld();
    Withheld withheld = new Withheld(context, problems);
    if (!written.isEmpty() && !context.targetKeys().isEmpty()) {
      records.forEach(record -> withheld.declare(record.name(), record.written().targets()));
      context
          .written()
          .services()
          .forEach(
              service -> {
                // a wrong name is reported by the service, which is read after this
                Optional<RecordName> name =
                    context.name("service", service.name(), new ProblemList());
                withheld.declare(name, service.targets());
              });
      written.forEach(withheld::read);
    }
    return withheld.leftOut;
  }

  private void declare(Optional<RecordName> name, TargetSelection targets) {
    name.ifPresent(n -> declared.computeIfAbsent(n, first -> new ArrayList<>()).add(targets));
  }

  private void read(Withholding written) {
    Optional<RecordName> name = context.name("withheld", written.name(), problems);
    String shown = name.map(RecordName::relative).orElse(written.name());
    Place where = Place.of("withhold('" + shown + "')");
    context.checkTargets(written.targetKeys(), where, problems);
    name.ifPresent(known -> leaveOut(known, written.targetKeys(), where));
  }

  private void leaveOut(RecordName name, Set<String> named, Place where) {
    List<TargetSelection> selections = declared.getOrDefault(name, List.of());
    Set<String> holders = new TreeSet<>(context.targetKeys());
    holders.removeIf(key -> selections.stream().noneMatch(selection -> selection.has(key)));
    if (holders.isEmpty()) {
      problems.add(where, "nothing is declared of this name; withhold a name that is declared");
      return;
    }
    Set<String> targets = new TreeSet<>(named.isEmpty() ? holders : named);
    targets.retainAll(context.targetKeys());
    List<String> again = new ArrayList<>();
    for (String target : targets) {
      if (!holders.contains(target)) {
        problems.add(where, "target '%s' has nothing of this name; leave it out", target);
      } else if (!leftOut.computeIfAbsent(target, first -> new TreeSet<>()).add(name)) {
        again.add("'" + target + "'");
      }
    }
    if (!again.isEmpty()) {
      problems.add(where, "given twice for target %s; give it once", String.join(", ", again));
    }
  }
}
