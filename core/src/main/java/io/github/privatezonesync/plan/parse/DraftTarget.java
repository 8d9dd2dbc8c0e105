package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.TargetInfo;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.ArrayList;
import java.util.List;

/**
 * One target of a draft.
 *
 * @param target what would declare zones
 * @param info its data
 * @param views the networks of each zone, whatever is wrong with the topology
 * @param records the valid record sets that the target has, also sets that its cloud does not take
 * @param <N> the cloud's kind of network
 */
public record DraftTarget<N extends Network>(
    ZoneTarget<N> target, TargetInfo<N> info, List<View<N>> views, List<RecordSet> records) {
  static <N extends Network> DraftTarget<N> of(
      ZoneTarget<N> target,
      List<ParsedRecordSet> parsed,
      ReadingContext context,
      ProblemList problems) {
    TargetInfo<N> info = target.info();
    List<RecordSet> records = new ArrayList<>();
    for (ParsedRecordSet record : parsed) {
      if (record.set().isPresent() && record.written().targets().has(info.key())) {
        records.add(record.set().get());
      }
    }
    return new DraftTarget<>(target, info, View.of(info, context, problems), records);
  }
}
