package io.github.privatezonesync.adopt.read;

import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.draft.RecordListing;
import io.github.privatezonesync.adopt.draft.RecordSetDraft;
import io.github.privatezonesync.adopt.json.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The record sets of one zone from one or more listings, which must agree. */
final class MergedListing {
  private final ReadingProblems problems;
  private final Map<String, RecordSetDraft> sets = new LinkedHashMap<>();
  private boolean complete;

  MergedListing(ReadingProblems problems) {
    this.problems = problems;
  }

  void add(RecordListing listing) {
    Set<String> own = new HashSet<>();
    for (RecordSetDraft set : listing.sets()) {
      if (!own.add(set.key()) && listing.whole()) {
        problems.add(set.origin(), "'%s' is in this dump twice".formatted(Quoted.of(set.key())));
        continue;
      }
      RecordSetDraft first = complete ? sets.get(set.key()) : sets.putIfAbsent(set.key(), set);
      boolean agrees = first == null ? !complete : first.sameAs(set);
      if (!agrees) {
        differs(set, first == null ? "" : " from " + first.origin());
      }
    }
    if (complete && listing.whole() && own.size() < sets.size()) {
      problems.add(
          listing.origin(),
          ("has %d record sets of the zone '%s', and another dump has %d; make all dumps"
                  + " again while nobody writes")
              .formatted(own.size(), Quoted.of(listing.domain()), sets.size()));
    }
    complete = complete || listing.whole();
  }

  private void differs(RecordSetDraft set, String from) {
    problems.add(
        set.origin(),
        "'%s' differs%s in another dump of the zone; make all dumps again while nobody writes"
            .formatted(Quoted.of(set.key()), from));
  }

  List<RecordSetDraft> sets() {
    return new ArrayList<>(sets.values());
  }
}
