package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.declared.LeftAlone;
import io.github.privatezonesync.dns.NamePattern;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.target.TargetInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Names that somebody else writes.
 *
 * @param patterns the valid patterns, by what was written
 */
record ParsedLeftAlone(Map<LeftAlone, NamePattern> patterns) {
  static ParsedLeftAlone of(List<LeftAlone> written, ReadingContext context, ProblemList problems) {
    Place place = Place.of("leaveAlone");
    Map<LeftAlone, NamePattern> patterns = new LinkedHashMap<>();
    for (LeftAlone names : written) {
      problems.addAll(names.nulls());
      context.checkSelection(names.targets(), place, problems);
      problems
          .read(place, () -> NamePattern.parse(names.pattern(), names.types()))
          .ifPresent(pattern -> patterns.put(names, pattern));
    }
    return new ParsedLeftAlone(patterns);
  }

  /** The patterns for the zones of a target, in the order written, its own last. */
  List<NamePattern> in(TargetInfo<?> target) {
    Stream<NamePattern> ofComponent =
        patterns.entrySet().stream()
            .filter(entry -> entry.getKey().targets().has(target.key()))
            .map(Map.Entry::getValue);
    return Stream.concat(ofComponent, target.leftAlone().stream()).distinct().toList();
  }
}
