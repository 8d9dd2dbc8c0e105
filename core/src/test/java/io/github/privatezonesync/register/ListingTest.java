package io.github.privatezonesync.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.resources.CustomResource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListingTest {
  private static final LogicalName ROOT = LogicalName.of("internal").child("fake");
  private final Listing listing = new Listing();

  private Ref<CustomResource> add(String name) {
    return listing.add(
        PlannedResource.of("fake:dns:Thing", ROOT.child(name), name),
        (logicalName, options) -> {
          throw new AssertionError("a listing makes nothing");
        });
  }

  @Test
  void keepsWhatIsAddedInItsOrderAndMakesNothing() {
    Ref<CustomResource> zone = add("zone");
    PlannedResource link =
        PlannedResource.of("fake:dns:Link", ROOT.child("network", "hub"), "hub")
            .after(List.of(zone))
            .deleteFirst();
    listing.add(
        link,
        (name, options) -> {
          throw new AssertionError("a listing makes nothing");
        });

    assertThat(listing.resources()).containsExactly(zone.planned(), link);
    assertThat(link.dependencies()).containsExactly(zone.planned());
    assertThat(link.isDeletedFirst()).isTrue();
    assertThat(link).hasToString("fake:dns:Link 'internal/fake/network/hub'");
  }

  @Test
  void keepsNotes() {
    listing.note("one thing");
    listing.note("another");

    assertThat(listing.notes()).containsExactly("one thing", "another");
  }

  @Test
  void hasNoResourceToRead() {
    Ref<CustomResource> zone = add("zone");

    assertThatThrownBy(zone::get)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "fake:dns:Thing 'internal/fake/zone' is read outside of make: a listing has no such"
                + " resource");
  }

  @Test
  void looksNothingUp() {
    assertThatThrownBy(() -> listing.lookUp(Optional.empty()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a listing looks nothing up; do it while a resource is made");
  }

  @Test
  void waitsForNothingUnlessToldWhat() {
    PlannedResource planned = add("zone").planned();

    assertThat(planned.after(List.of())).isSameAs(planned);
    assertThat(planned.dependencies()).isEmpty();
    assertThat(planned.provider()).isEmpty();
    assertThat(planned.isDeletedFirst()).isFalse();
  }
}
