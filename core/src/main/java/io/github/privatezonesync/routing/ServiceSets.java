package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.problem.Problem;
import java.util.List;

/**
 * What a service becomes in one zone.
 *
 * @param sets the record sets
 * @param problems what is in the way, with places relative to the target
 */
public record ServiceSets(List<RecordSet> sets, List<Problem> problems) {
  static ServiceSets of(List<RecordSet> sets) {
    return new ServiceSets(sets, List.of());
  }

  static ServiceSets refused(Problem problem) {
    return new ServiceSets(List.of(), List.of(problem));
  }
}
