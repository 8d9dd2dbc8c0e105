package io.github.privatezonesync.adopt.read;

import io.github.privatezonesync.adopt.draft.Drafts;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.draft.RecordListing;
import io.github.privatezonesync.adopt.draft.RecordSetDraft;
import io.github.privatezonesync.adopt.draft.ZoneDraft;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.found.Source;
import io.github.privatezonesync.adopt.found.ZonePlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings zones and record listings together. */
final class ZoneAssembly {
  private static final Comparator<ExistingZone> ORDER =
      Comparator.comparing(ExistingZone::domain)
          .thenComparing(zone -> zone.place().cloud())
          .thenComparing(zone -> zone.place().identity());

  private final ReadingProblems problems;
  private final List<Remark> remarks;
  private final List<ZoneDraft> zones;
  private final IdentityHashMap<ZoneDraft, MergedListing> listings = new IdentityHashMap<>();

  ZoneAssembly(List<Drafts> drafts, ReadingProblems problems, List<Remark> remarks) {
    this.problems = problems;
    this.remarks = remarks;
    this.zones = merged(drafts.stream().flatMap(draft -> draft.zones().stream()).toList());
    Pairing pairing = new Pairing(zones, problems);
    for (Drafts draft : drafts) {
      for (RecordListing listing : draft.listings()) {
        if (listing.source() == Source.TERRAFORM_STATE && !isInStateOnly(listing)) {
          continue;
        }
        pairing
            .zoneOf(listing)
            .ifPresent(
                zone ->
                    listings
                        .computeIfAbsent(zone, any -> new MergedListing(problems))
                        .add(listing));
      }
    }
  }

  /** Whether no dump shows the zone of a listing. */
  private boolean isInStateOnly(RecordListing listing) {
    return zones.stream()
        .filter(zone -> zone.place().cloud() == listing.cloud())
        .filter(zone -> zone.source() == Source.TERRAFORM_STATE)
        .anyMatch(zone -> listing.zone().equals(Optional.of(zone.place().identity())));
  }

  /** What a zone is found by. */
  private record Key(Class<? extends ZonePlace> cloud, String identity) {}

  /** Each zone once; the draft that was made from most is kept. */
  private List<ZoneDraft> merged(List<ZoneDraft> all) {
    Map<Key, ZoneDraft> byKey = new LinkedHashMap<>();
    for (ZoneDraft zone : all) {
      Key key = new Key(zone.place().getClass(), zone.place().identity());
      ZoneDraft first = byKey.putIfAbsent(key, zone);
      boolean inState = zone.source() == Source.TERRAFORM_STATE;
      if (inState && (first != null || isWithoutProject(key, byKey))) {
        byKey.remove(key, zone);
        continue; // the cloud decides, a state can be old; clouds are read before states
      }
      if (first != null && !first.agreesWith(zone)) {
        problems.add(
            zone.origin(),
            "differs from %s for the same zone '%s'; make all dumps again while nobody writes"
                .formatted(first.origin(), zone.place().identity()));
      } else if (first != null && first.raw().size() < zone.raw().size()) {
        byKey.put(key, zone);
      }
    }
    return new ArrayList<>(byKey.values());
  }

  /** A dump of Google Cloud may lack the project, which a state always has. */
  private static boolean isWithoutProject(Key key, Map<Key, ZoneDraft> known) {
    String name = key.identity().substring(key.identity().lastIndexOf('/') + 1);
    return key.cloud() == ZonePlace.Gcp.class
        && !name.equals(key.identity())
        && known.containsKey(new Key(key.cloud(), name));
  }

  List<ExistingZone> zones() {
    List<ExistingZone> assembled = new ArrayList<>();
    for (ZoneDraft zone : zones) {
      MergedListing listing = listings.get(zone);
      List<RecordSetDraft> sets = listing == null ? List.of() : listing.sets();
      if (listing != null) {
        checkCount(zone, sets);
      }
      assembled.add(new ZoneVerdict(zone, sets, listing != null, remarks).zone());
    }
    return assembled.stream().sorted(ORDER).toList();
  }

  private void checkCount(ZoneDraft zone, List<RecordSetDraft> sets) {
    if (zone.recordSetCount().isPresent() && zone.recordSetCount().getAsLong() != sets.size()) {
      problems.add(
          zone.origin(),
          ("says that the zone has %d record sets, and the dumps have %d; make them again,"
                  + " whole, while nobody writes: '%s'")
              .formatted(zone.recordSetCount().getAsLong(), sets.size(), zone.listCommand()));
    }
  }
}
