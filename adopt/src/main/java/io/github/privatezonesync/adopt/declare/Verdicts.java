package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.found.Verdict;
import java.util.List;
import java.util.function.BiFunction;

/** Changes what becomes of things. */
public final class Verdicts {
  private Verdicts() {}

  /**
   * Gives an inventory with other verdicts on record sets.
   *
   * @param inventory the inventory
   * @param judge gives each set with its verdict
   * @return the changed inventory
   */
  public static Inventory change(
      Inventory inventory, BiFunction<ExistingZone, ExistingRecordSet, ExistingRecordSet> judge) {
    return with(
        inventory,
        inventory.zones().stream()
            .map(
                zone ->
                    with(
                        zone,
                        zone.verdict(),
                        zone.recordSets().stream().map(set -> judge.apply(zone, set)).toList()))
            .toList());
  }

  /** The inventory with other zones. */
  static Inventory with(Inventory inventory, List<ExistingZone> zones) {
    return new Inventory(
        zones,
        inventory.dataFiles(),
        inventory.terraform(),
        inventory.remarks(),
        inventory.counts());
  }

  /** A zone that cannot be declared, and so none of its record sets. */
  static ExistingZone refuse(ExistingZone zone, String why) {
    Verdict refused = Verdict.refused(why);
    return with(
        zone,
        refused,
        zone.recordSets().stream()
            .map(
                set ->
                    set.verdict().isAdoptable()
                        ? set.withVerdict(Verdict.refused("its zone is refused"))
                        : set)
            .toList());
  }

  private static ExistingZone with(
      ExistingZone zone, Verdict verdict, List<ExistingRecordSet> sets) {
    return new ExistingZone(
        zone.place(),
        zone.domain(),
        zone.description(),
        zone.tags(),
        zone.importId(),
        zone.associations(),
        zone.authorizations(),
        sets,
        verdict,
        zone.marks(),
        zone.source(),
        zone.origin());
  }
}
