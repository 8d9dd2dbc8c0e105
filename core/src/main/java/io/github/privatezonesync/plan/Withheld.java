package io.github.privatezonesync.plan;

import io.github.privatezonesync.declared.Withholding;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names that are left out of the zones of each target for one update. */
final class Withheld {
  private final Map<String, Set<RecordName>> declared;
  private final Map<String, Set<RecordName>> left = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Withheld(Map<String, Set<RecordName>> declared) {
    this.declared = declared;
  }

  /**
   * Reads what is withheld.
   *
   * @param declared the names of the record sets and services that each target has, sorted by
   *     target
   */
  static Withheld of(
      List<Withholding> written, DomainName zone, Map<String, Set<RecordName>> declared) {
    Withheld withheld = new Withheld(declared);
    written.forEach(one -> withheld.read(one, zone));
    return withheld;
  }

  /** The names that the zones of a target lack, sorted. */
  Set<RecordName> in(String targetKey) {
    return left.getOrDefault(targetKey, Set.of());
  }

  List<Problem> problems() {
    return problems;
  }

  private void read(Withholding written, DomainName zone) {
    Optional<RecordName> name = name(written, zone);
    Place where =
        Place.of("withhold('" + name.map(RecordName::relative).orElse(written.name()) + "')");
    Set<String> targets = new TreeSet<>(written.targetKeys());
    for (String target : written.targetKeys().stream().sorted().toList()) {
      if (!declared.containsKey(target)) {
        problems.add(TargetSelectionRules.unknown(where, target, declared.keySet()));
        targets.remove(target);
      }
    }
    name.ifPresent(known -> add(known, targets, written.targetKeys().isEmpty(), where));
  }

  private Optional<RecordName> name(Withholding written, DomainName zone) {
    try {
      return Optional.of(RecordName.parse(written.name(), zone));
    } catch (InvalidValue invalid) {
      problems.add(Problem.of(Place.WHOLE, "withheld name " + invalid.getMessage()));
      return Optional.empty();
    }
  }

  private void add(RecordName name, Set<String> named, boolean everywhere, Place where) {
    Set<String> holders = new TreeSet<>(declared.keySet());
    holders.removeIf(target -> !declared.getOrDefault(target, Set.of()).contains(name));
    if (holders.isEmpty()) {
      tell(where, "nothing is declared of this name; withhold a name that is declared");
      return;
    }
    List<String> again = new ArrayList<>();
    for (String target : everywhere ? holders : named) {
      if (!holders.contains(target)) {
        tell(where, "target '%s' has nothing of this name; leave it out".formatted(target));
      } else if (!left.computeIfAbsent(target, first -> new TreeSet<>()).add(name)) {
        again.add("'" + target + "'");
      }
    }
    if (!again.isEmpty()) {
      tell(where, "given twice for target %s; give it once".formatted(String.join(", ", again)));
    }
  }

  private void tell(Place where, String what) {
    problems.add(Problem.of(where, what));
  }
}
