package io.github.privatezonesync.oci;

import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.register.LateCheck;
import java.util.List;
import java.util.Optional;

/** What a user attaches to a resolver: the views of a component, or one view of something else. */
sealed interface AttachedView {
  /**
   * The views that become attached.
   *
   * @param resolver the resolver
   * @param place the place for complaints
   */
  List<OfferedView> offered(OciResolver resolver, Place place);

  /**
   * The views of a component that has VCNs for the resolver.
   *
   * @param component the component
   */
  record OfComponent(PrivateZoneSync component) implements AttachedView {
    @Override
    public List<OfferedView> offered(OciResolver resolver, Place place) {
      return OfferedView.of(component, resolver);
    }
  }

  /**
   * A view that something else makes.
   *
   * @param id its OCID
   */
  record ById(Leaf<String> id) implements AttachedView {
    @Override
    public List<OfferedView> offered(OciResolver resolver, Place place) {
      return List.of(
          new OfferedView(
              LateCheck.read(
                  id.output(),
                  place.setting("view"),
                  text -> OciProblems.view(text, resolver.vcn().region())),
              Optional.empty(),
              false,
              List.of()));
    }
  }
}
