package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.found.Verdict;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

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

  /**
   * Gives an attachment that the program only offers.
   *
   * @param attachment the attachment
   * @param why why the program cannot own the resolver, a clause without a full stop
   * @return the attachment, left out
   */
  public static ExistingAssociation.ViewAttachment offered(
      ExistingAssociation.ViewAttachment attachment, String why) {
    return attachment.withVerdict(Verdict.leftOut("the owner of the resolver", why));
  }

  /**
   * Gives an inventory whose attachments of views have other verdicts.
   *
   * @param inventory the inventory
   * @param judge gives each attachment with its verdict
   * @return the changed inventory
   */
  public static Inventory changeAttachments(
      Inventory inventory, UnaryOperator<ExistingAssociation.ViewAttachment> judge) {
    return with(
        inventory,
        inventory.zones().stream()
            .map(
                zone ->
                    with(
                        zone,
                        zone.associations().stream()
                            .map(
                                association ->
                                    association instanceof ExistingAssociation.ViewAttachment view
                                        ? judge.apply(view)
                                        : association)
                            .toList(),
                        zone.verdict(),
                        zone.recordSets()))
            .toList());
  }

  private static ExistingZone with(
      ExistingZone zone, Verdict verdict, List<ExistingRecordSet> sets) {
    return with(zone, zone.associations(), verdict, sets);
  }

  private static ExistingZone with(
      ExistingZone zone,
      List<ExistingAssociation> associations,
      Verdict verdict,
      List<ExistingRecordSet> sets) {
    return new ExistingZone(
        zone.place(),
        zone.domain(),
        zone.description(),
        zone.tags(),
        zone.importId(),
        associations,
        zone.authorizations(),
        sets,
        verdict,
        zone.marks(),
        zone.source(),
        zone.origin());
  }
}
