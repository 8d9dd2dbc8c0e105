package io.github.privatezonesync.adopt.drift;

import io.github.privatezonesync.adopt.found.Cloud;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.Mark;
import io.github.privatezonesync.adopt.found.Origin;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.plan.LeftAlonePattern;
import io.github.privatezonesync.adopt.plan.PlannedSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares the record sets of a zone: all of one name and type together. */
final class RecordSetComparison {
  private static final Pattern WEIGHT = Pattern.compile(".*, (weight [0-9]+)");

  private final ZonePair pair;
  private final DriftBuilder drift;
  private final Map<String, List<Answer>> declared = new TreeMap<>();
  private final Map<String, List<ExistingRecordSet>> live = new LinkedHashMap<>();

  RecordSetComparison(ZonePair pair, DriftBuilder drift) {
    this.pair = pair;
    this.drift = drift;
    for (PlannedSet set : pair.planned().recordSets()) {
      declared
          .computeIfAbsent(set.name() + " " + set.type(), any -> new ArrayList<>())
          .add(Answer.of(set));
    }
    for (ExistingRecordSet set : pair.live().recordSets()) {
      live.computeIfAbsent(absolute(set) + " " + set.type(), any -> new ArrayList<>()).add(set);
    }
    if (pair.live().place().cloud() == Cloud.GCP) {
      declared.replaceAll((key, answers) -> inPolicy(answers));
    }
  }

  private String absolute(ExistingRecordSet set) {
    String domain = pair.live().domain();
    return set.name().equals("@") ? domain : set.name() + "." + domain;
  }

  /** As a policy of Google Cloud has them; it has none for the only set of a failover. */
  private static List<Answer> inPolicy(List<Answer> answers) {
    List<Answer> items = new ArrayList<>();
    for (Answer answer : answers) {
      Matcher weight = WEIGHT.matcher(answer.route());
      boolean alone =
          answers.size() == 1
              && (answer.route().equals("primary") || answer.route().equals("secondary"));
      items.add(
          alone
              ? answer.withRoute("")
              : weight.matches() ? answer.withRoute(weight.group(1)) : answer);
    }
    return items;
  }

  void run() {
    if (live.isEmpty()) {
      String why = pair.live().verdict().why();
      String usual = "its record sets are in no dump";
      drift.unknown(pair.words() + ": " + (why.isEmpty() ? usual : why));
      return;
    }
    declared.forEach(
        (key, answers) -> {
          List<ExistingRecordSet> sets = live.get(key);
          if (sets == null) {
            add(Difference.Kind.MISSING, key, text(answers), Optional.empty(), Optional.empty());
          } else {
            compare(key, answers, sets);
          }
        });
    live.forEach(
        (key, sets) -> {
          if (!declared.containsKey(key)) {
            undeclared(key, sets);
          }
        });
  }

  private void undeclared(String key, List<ExistingRecordSet> sets) {
    ExistingRecordSet first = sets.get(0);
    Optional<LeftAlonePattern> pattern =
        pair.planned().leftAlone().stream()
            .filter(names -> names.covers(first.name(), first.type()))
            .findFirst();
    if (pattern.isPresent()) {
      drift.leftAlone(pattern.get().text(), owner(sets));
    } else if (first.verdict().list() == Verdict.Fate.SYSTEM) {
      drift.system(first.verdict().why());
    } else {
      add(
          Difference.Kind.UNDECLARED,
          key,
          text(answers(sets)),
          owner(sets),
          Optional.of(first.origin()));
    }
  }

  private void compare(String key, List<Answer> answers, List<ExistingRecordSet> sets) {
    List<Answer> found = new ArrayList<>(answers(sets));
    List<Answer> missing = new ArrayList<>();
    for (Answer answer : answers) {
      Optional<Answer> same = found.stream().filter(answer::agreesWith).findFirst();
      same.ifPresentOrElse(found::remove, () -> missing.add(answer));
    }
    Optional<String> owner = owner(sets);
    owner.ifPresent(who -> drift.claim(key + " is declared, and has a mark of " + who));
    Optional<String> difference =
        missing.isEmpty() && found.isEmpty()
            ? undeclarable(sets)
            : Optional.of(difference(missing, found));
    if (difference.isPresent()) {
      add(
          Difference.Kind.DIFFERENT,
          key,
          difference.get(),
          owner,
          Optional.of(sets.get(0).origin()));
    } else {
      drift.asDeclared(answers.stream().mapToInt(Answer::outputs).sum());
    }
  }

  /** Why no program declares a live set that has the data of a declared one. */
  private Optional<String> undeclarable(List<ExistingRecordSet> sets) {
    return sets.stream()
        .map(ExistingRecordSet::verdict)
        .filter(verdict -> verdict.list() == Verdict.Fate.REFUSED)
        .filter(verdict -> !verdict.equals(pair.live().verdict()))
        .map(Verdict::why)
        .findFirst();
  }

  private static String difference(List<Answer> missing, List<Answer> found) {
    if (missing.size() == 1 && found.size() == 1) {
      Answer declared = missing.get(0);
      Answer live = found.get(0);
      if (declared.route().equals(live.route()) && declared.dataText().equals(live.dataText())) {
        return "TTL declared %d, live %d".formatted(declared.ttl().orElse(0), live.ttl().orElse(0));
      }
      if (declared.route().equals(live.route()) && declared.hasTtlOf(live)) {
        return "declared %s; live %s".formatted(declared.dataText(), live.dataText());
      }
    }
    return "declared %s; live %s".formatted(text(missing), text(found));
  }

  private static String text(List<Answer> answers) {
    return answers.isEmpty()
        ? "nothing"
        : answers.stream().map(Answer::toString).collect(Collectors.joining("; "));
  }

  private List<Answer> answers(List<ExistingRecordSet> sets) {
    return sets.stream().flatMap(set -> LiveAnswers.of(set, pair.live()).stream()).toList();
  }

  private static Optional<String> owner(List<ExistingRecordSet> sets) {
    List<Mark> marks = sets.stream().flatMap(set -> set.marks().stream()).toList();
    return DriftBuilder.owner(marks);
  }

  private void add(
      Difference.Kind kind,
      String key,
      String detail,
      Optional<String> owner,
      Optional<Origin> origin) {
    drift.add(pair.difference(kind, "record set " + key, detail, owner, origin));
  }
}
