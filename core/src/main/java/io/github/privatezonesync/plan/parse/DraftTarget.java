package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.ArrayList;
import java.util.List;

/**
 * One target of a draft.
 *
 * @param target what would declare zones
 * @param views the networks of each zone
 * @param records the valid record sets that the target has, also those that its cloud does not take
 * @param <N> the cloud's kind of network
 */
public record DraftTarget<N extends Network>(
    ZoneTarget<N> target, Parsed<List<View<N>>> views, List<RecordSet> records) {

  static <N extends Network> DraftTarget<N> of(
      ZoneTarget<N> target, List<ParsedRecordSet> parsed, ReadingContext context) {
    List<RecordSet> records = new ArrayList<>();
    for (ParsedRecordSet record : parsed) {
      if (record.set().isPresent() && record.written().targets().has(target.info().key())) {
        records.add(record.set().get());
      }
    }
    return new DraftTarget<>(target, View.of(target.info(), context), records);
  }

  /**
   * The key of the target.
   *
   * @return the key
   */
  public String key() {
    return target.info().key();
  }

  /** The views, whatever is wrong with the topology. */
  List<View<N>> allViews() {
    return views.value().orElse(List.of());
  }
}
