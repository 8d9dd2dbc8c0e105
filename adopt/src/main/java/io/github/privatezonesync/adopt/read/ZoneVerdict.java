package io.github.privatezonesync.adopt.read;

import io.github.privatezonesync.adopt.draft.RecordSetDraft;
import io.github.privatezonesync.adopt.draft.ZoneDraft;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Mark;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.found.Source;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.mark.MarkRule;
import io.github.privatezonesync.adopt.mark.MarkTable;
import io.github.privatezonesync.adopt.mark.OwnedSets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Decides what becomes of a zone and its record sets. What the cloud makes itself comes first, then
 * what the zone is, then whose a record set is, and last whether it can be declared.
 */
final class ZoneVerdict {
  private final ZoneDraft draft;
  private final List<RecordSetDraft> sets;
  private final List<MarkRule.Hit> hits;
  private final Verdict verdict;
  private final OwnedSets owned;
  private final List<Remark> remarks;

  ZoneVerdict(ZoneDraft draft, List<RecordSetDraft> sets, boolean listed, List<Remark> remarks) {
    this.draft = draft;
    this.sets = sets;
    this.hits = MarkTable.hits(draft.facts());
    this.verdict = verdict(listed);
    this.owned = new OwnedSets(sets);
    this.remarks = remarks;
  }

  private Verdict verdict(boolean listed) {
    if (!draft.verdict().isAdoptable()) {
      return draft.verdict();
    }
    Optional<Mark> owner = first(hits, hit -> hit.effect() == MarkRule.Effect.REFUSE_ZONE);
    if (owner.isPresent()) {
      return Verdict.refused(
          "%s keeps it: '%s'".formatted(owner.get().writer(), owner.get().evidence()));
    }
    return listed
        ? Verdict.adoptable()
        : Verdict.refused(
            "its record sets are in no dump; '%s' prints them".formatted(draft.listCommand()));
  }

  private static Optional<Mark> first(List<MarkRule.Hit> hits, Predicate<MarkRule.Hit> wanted) {
    return hits.stream().filter(wanted).map(MarkRule.Hit::mark).findFirst();
  }

  ExistingZone zone() {
    if (draft.source() == Source.TERRAFORM_STATE) {
      remarks.add(
          new Remark(
              draft.origin(),
              ("zone '%s' is in no dump of %s: what others wrote into it, or changed since"
                      + " Terraform looked, is not known")
                  .formatted(draft.domain(), draft.place().cloud().title())));
    }
    for (MarkRule.Hit hit : hits) {
      if (hit.effect() == MarkRule.Effect.NOTE) {
        remarks.add(
            new Remark(
                draft.origin(),
                "%s may write zone '%s': '%s'"
                    .formatted(hit.mark().writer(), draft.domain(), hit.mark().evidence())));
      }
    }
    return new ExistingZone(
        draft.place(),
        draft.domain(),
        draft.description(),
        draft.tags(),
        draft.importId(),
        draft.associations(),
        draft.authorizations(),
        sets.stream().map(this::recordSet).toList(),
        verdict,
        hits.stream().map(MarkRule.Hit::mark).toList(),
        draft.source(),
        draft.origin());
  }

  private ExistingRecordSet recordSet(RecordSetDraft set) {
    List<MarkRule.Hit> marks = MarkTable.hits(set.facts());
    return new ExistingRecordSet(
        set.name(),
        set.type(),
        set.ttl(),
        set.content(),
        set.routing(),
        set.metadata(),
        draft.recordSetIds().apply(set),
        verdict(set, marks),
        marks(set, marks),
        set.origin());
  }

  /** Its own marks, and the claim of a TXT record set beside it. */
  private List<Mark> marks(RecordSetDraft set, List<MarkRule.Hit> own) {
    return Stream.concat(
            own.stream().map(MarkRule.Hit::mark),
            owned.of(set).stream()
                .map(
                    claim ->
                        new Mark(
                            claim.owner(),
                            Mark.Certainty.CERTAIN,
                            "TXT record set " + claim.evidence())))
        .toList();
  }

  private Verdict verdict(RecordSetDraft set, List<MarkRule.Hit> marks) {
    Verdict.Fate own = set.verdict().list();
    if (own == Verdict.Fate.SYSTEM) {
      return set.verdict();
    }
    if (!verdict.isAdoptable()) {
      return verdict;
    }
    Optional<Mark> writer = first(marks, hit -> hit.effect() == MarkRule.Effect.LEAVE_OUT);
    if (writer.isPresent()) {
      return Verdict.leftOut(
          writer.get().writer(), "'%s' shows it".formatted(writer.get().evidence()));
    }
    return owned
        .of(set)
        .map(
            claim ->
                Verdict.leftOut(
                    claim.owner(), "the TXT record set '%s' claims it".formatted(claim.evidence())))
        .orElse(set.verdict());
  }
}
