package io.github.privatezonesync.adopt.read;

import io.github.privatezonesync.adopt.draft.Drafts;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.found.FileCount;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what the readers understood of each file with what was counted in its raw JSON, so that
 * nothing is forgotten.
 */
final class Counts {
  private Counts() {}

  static void check(List<FileCount> counts, List<Drafts> drafts, ReadingProblems problems) {
    Map<String, Integer> sets =
        perFile(
            drafts.stream()
                .flatMap(draft -> draft.recordSets().stream())
                .map(origin -> origin.file()));
    Map<String, Integer> associations =
        perFile(
            drafts.stream()
                .flatMap(draft -> draft.associations().stream())
                .map(origin -> origin.file()));
    Map<String, Integer> rawSets = sum(counts, FileCount::recordSets);
    Map<String, Integer> rawAssociations = sum(counts, FileCount::associations);
    boolean sound = problems.lines().isEmpty(); // what has a problem may be understood in part
    if (sound) {
      compare("record sets", rawSets, sets, problems);
      compare("associations", rawAssociations, associations, problems);
    }
  }

  private static Map<String, Integer> perFile(Stream<String> files) {
    return files.collect(Collectors.toMap(Function.identity(), file -> 1, Integer::sum));
  }

  private static Map<String, Integer> sum(List<FileCount> counts, ToIntFunction<FileCount> number) {
    return counts.stream()
        .collect(Collectors.toMap(FileCount::file, number::applyAsInt, Integer::sum));
  }

  private static void compare(
      String what,
      Map<String, Integer> raw,
      Map<String, Integer> understood,
      ReadingProblems problems) {
    raw.forEach(
        (file, count) -> {
          int known = understood.getOrDefault(file, 0);
          if (known != count) {
            problems.add(
                file,
                "has %d %s, of which %d were understood; please report this"
                    .formatted(count, what, known));
          }
        });
  }
}
