package io.github.privatezonesync.oci;

import io.github.privatezonesync.dns.ReverseName;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What to know about a plan for Oracle Cloud although it is not a problem. */
final class OciNotes {
  /** A shorter TTL is "not recommended" in the provider's documentation of {@code Rrset}. */
  private static final int SHORTEST_RECOMMENDED_TTL = 30;

  private OciNotes() {}

  static List<String> of(ZonePlan<Vcn> plan, OciZoneSettings settings) {
    List<String> notes = new ArrayList<>();
    Vcn first = plan.networks().get(0);
    if (first.isInDefaultView()) {
      notes.add(
          "the zone is in the default view of VCN '%s', which is asked after the attached views; a"
                  .formatted(first.key())
              + " zone of the same or a parent domain in one of those hides it");
    } else {
      notes.add(
          "Oracle Cloud has a zone for each region: a view is attached in its own region only");
      if (!settings.existingView(first.region()).isPresent()) {
        notes.add(
            "the zone has a view of its own; a tenancy has %d views, share one with view(..)"
                .formatted(OciCapabilities.VIEWS_PER_TENANCY));
      }
    }
    for (Vcn vcn : plan.networks()) {
      vcn.resolver()
          .ifPresent(
              owned ->
                  notes.add(
                      "%s answers once resolver '%s' attaches the view: pass this component to views(..)"
                              .formatted(vcn.place(), owned.vcn().key())
                          + " of its OciVcnResolver"));
    }
    Set<String> alike =
        plan.target().networks().stream()
            .map(Vcn::region)
            .filter(region -> !settings.providers().containsKey(region))
            .collect(Collectors.toCollection(TreeSet::new));
    if (alike.size() > 1 && alike.contains(first.region())) {
      notes.add(
          "regions %s have one provider, which works in one region; give each its own with"
                  .formatted(String.join(", ", alike))
              + " provider(region, ..)");
    }
    if (plan.recordSets().stream()
        .anyMatch(set -> set.ttl().seconds() < SHORTEST_RECOMMENDED_TTL)) {
      notes.add("Oracle does not recommend TTLs below %d s".formatted(SHORTEST_RECOMMENDED_TTL));
    }
    if (ReverseName.isReverse(plan.domain())) {
      notes.add(
          "attached views come before the default view, in which Oracle has the reverse zones of a VCN:"
              + " an instance without a pointer here has no reverse name");
    }
    plan.guardNote("Oracle").ifPresent(notes::add);
    return notes;
  }
}
