package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.declared.Withholding;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.ProblemList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names that are left out of the zones of each target for one update. */
public final class Withheld {
  private final ReadingContext context;

  /** The names of the record sets and services that each target has. */
  private final Map<String, Set<RecordName>> declared = new TreeMap<>();

  private final Map<String, Set<RecordName>> leftOut = new TreeMap<>();
  private final ProblemList problems = new ProblemList();

  private Withheld(ReadingContext context) {
    this.context = context;
    context.targetKeys().forEach(key -> declared.put(key, new HashSet<>()));
  }

  /** Reads what is withheld. Without a target nothing can be said about it. */
  static Parsed<Withheld> of(
      List<ParsedRecordSet> records, List<ParsedService> services, ReadingContext context) {
    List<Withholding> written = context.written().withheld();
    Withheld withheld = new Withheld(context);
    if (written.isEmpty() || context.targetKeys().isEmpty()) {
      return Parsed.of(withheld);
    }
    withheld.declared.forEach(
        (key, names) -> {
          for (ParsedRecordSet record : records) {
            record.name().filter(n -> record.written().targets().has(key)).ifPresent(names::add);
          }
          for (ParsedService service : services) {
            service.name().filter(n -> service.written().targets().has(key)).ifPresent(names::add);
          }
        });
    written.forEach(withheld::read);
    return new Parsed<>(Optional.of(withheld), withheld.problems.all());
  }

  /**
   * The names that the zones of a target lack.
   *
   * @param targetKey the key of the target
   * @param withheld what is withheld
   * @return the names, sorted
   */
  public static Set<RecordName> in(String targetKey, Parsed<Withheld> withheld) {
    return withheld.value().map(w -> w.leftOut.getOrDefault(targetKey, Set.of())).orElse(Set.of());
  }

  private void read(Withholding written) {
    Optional<RecordName> name = context.name("withheld", written.name()).orAddTo(problems);
    Place where =
        Place.of("withhold('" + name.map(RecordName::relative).orElse(written.name()) + "')");
    Set<String> targets = new TreeSet<>(written.targetKeys());
    for (String target : List.copyOf(targets)) {
      if (!declared.containsKey(target)) {
        problems.add(SelectionProblems.unknown(where, target, declared.keySet()));
        targets.remove(target);
      }
    }
    name.ifPresent(known -> leaveOut(known, targets, written.targetKeys().isEmpty(), where));
  }

  private void leaveOut(RecordName name, Set<String> named, boolean everywhere, Place where) {
    Set<String> holders = new TreeSet<>(declared.keySet());
    holders.removeIf(target -> !declared.getOrDefault(target, Set.of()).contains(name));
    if (holders.isEmpty()) {
      problems.add(where, "nothing is declared of this name; withhold a name that is declared");
      return;
    }
    List<String> again = new ArrayList<>();
    for (String target : everywhere ? holders : named) {
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
