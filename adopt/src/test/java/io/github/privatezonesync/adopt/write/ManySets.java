package io.github.privatezonesync.adopt.write;

import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.RecordText;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.found.ZonePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Sixty more record sets in the hosted zone of an inventory. */
final class ManySets {
  private ManySets() {}

  static Inventory in(Inventory inventory) {
    return new Inventory(
        inventory.zones().stream()
            .map(zone -> zone.place() instanceof ZonePlace.Aws ? in(zone) : zone)
            .toList(),
        inventory.dataFiles(),
        inventory.terraform(),
        inventory.remarks(),
        inventory.counts());
  }

  private static ExistingZone in(ExistingZone zone) {
    List<ExistingRecordSet> sets = new ArrayList<>(zone.recordSets());
    for (int i = 0; i < 60; i++) {
      String text = "10.0.1." + i;
      sets.add(
          new ExistingRecordSet(
              "host-" + i,
              "A",
              OptionalLong.of(60),
              new RecordContent.Values(List.of(new RecordText(text, text))),
              Optional.empty(),
              Map.of(),
              Optional.of(zone.importId() + "_host-" + i + ".corp.internal_A"),
              Verdict.adoptable(),
              List.of(),
              zone.origin()));
    }
    return new ExistingZone(
        zone.place(),
        zone.domain(),
        zone.description(),
        zone.tags(),
        zone.importId(),
        zone.associations(),
        zone.authorizations(),
        sets,
        zone.verdict(),
        zone.marks(),
        zone.source(),
        zone.origin());
  }
}
