package io.github.privatezonesync.oci;

import com.pulumi.core.Output;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.oci.resource.View;
import io.github.privatezonesync.plan.DeclaredZone;
import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.target.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A view to be attached to a resolver.
 *
 * @param id its OCID
 * @param domain the domain of the zone for which it is attached; empty if it is not known
 * @param own whether the program makes the view, which then has the mark of {@link OwnView}
 * @param after what must be there before it is attached: the record sets of that zone
 */
record OfferedView(
    Output<String> id, Optional<DomainName> domain, boolean own, List<Resource> after) {
  /** The views that a component offers to a resolver: none if no VCN of it is attached by it. */
  static List<OfferedView> of(PrivateZoneSync component, OciResolver resolver) {
    List<OfferedView> offered = new ArrayList<>();
    for (PlannedZone<?> planned : component.plan().zones()) {
      DeclaredZone zone = component.zone(planned.key());
      boolean own = planned.resources().stream().anyMatch(made -> made.type().equals(View.TYPE));
      for (Network network : planned.zone().networks()) {
        if (network instanceof Vcn vcn
            && vcn.resolver().filter(owned -> owned.vcn().isSame(resolver.vcn())).isPresent()) {
          List<Resource> after =
              zone.recordSets().stream()
                  .<Resource>flatMap(held -> held.resources().stream())
                  .distinct()
                  .toList();
          zone.associations().stream()
              .filter(tie -> tie.networkKey().equals(vcn.key()))
              .flatMap(tie -> tie.offer().stream())
              .map(id -> new OfferedView(id, Optional.of(planned.zone().domain()), own, after))
              .forEach(offered::add);
        }
      }
    }
    return offered;
  }

  /**
   * The order in which a resolver asks: as given, but a specific domain before a general one. The
   * first view that has a zone for a name answers, also that there is no such name.
   */
  static List<OfferedView> inOrder(List<OfferedView> given) {
    List<OfferedView> ordered = new ArrayList<>();
    for (OfferedView view : given) {
      int place = 0;
      while (place < ordered.size() && !view.isBelow(ordered.get(place))) {
        place++;
      }
      ordered.add(place, view);
    }
    return ordered;
  }

  private boolean isBelow(OfferedView other) {
    return domain.isPresent()
        && other.domain.isPresent()
        && !domain.equals(other.domain)
        && domain.get().isWithin(other.domain.get());
  }
}
