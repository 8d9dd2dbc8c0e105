package io.github.privatezonesync.simulator.azure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The links that one network has, lingering ones among them, and what they leave no room for.
 *
 * @param state everything there is
 * @param network the network
 */
record NetworkAssociations(AzureState state, Network network) {
  /** What stands in the way of a link of the network to a zone. */
  Optional<ArmError> problemOfNew(Zone zone) {
    List<SlowDelete> lingering = lingering().toList();
    if (lingering.stream().anyMatch(link -> !link.networkGuid().equals(network.guid()))) {
      return Optional.of(
          Refusals.conflict(
              "Virtual network resource identity '%s' already in use. This is possible in case the virtual network was moved, or re-created. Please contact support."
                  .formatted(network.id())));
    }
    if (network.links().containsKey(zone.name())
        || lingering.stream().anyMatch(link -> link.zoneName().equals(zone.name()))) {
      return Optional.of(
          Refusals.badRequest(
              "A virtual network cannot be linked to multiple zones with overlapping namespaces. You tried to link virtual network with '%s' and '%s' zones."
                  .formatted(zone.name(), zone.name())));
    }
    if (zone.links().size() >= Quotas.LINKS_PER_ZONE) {
      return Optional.of(
          Refusals.badRequest(
              "The number of virtual network links of Private DNS zone '%s' has reached its limit of %d."
                  .formatted(zone.name(), Quotas.LINKS_PER_ZONE)));
    }
    if (network.links().size() >= Quotas.ZONES_PER_NETWORK) {
      return Optional.of(
          Refusals.badRequest(
              "The number of Private DNS zones linked to virtual network '%s' has reached its limit of %d."
                  .formatted(network.id(), Quotas.ZONES_PER_NETWORK)));
    }
    return Optional.empty();
  }

  /** What stands in the way of machines of the network registering themselves in a zone. */
  Optional<ArmError> problemOfRegistration(Zone zone, @Nullable Association own) {
    Optional<ArmId> other =
        Stream.concat(
                network.links().values().stream()
                    .map(ResourcePath.VIRTUAL_NETWORK_LINK::parse)
                    .filter(id -> own == null || !id.key().equals(own.id().key()))
                    .filter(this::registers),
                lingering().filter(SlowDelete::registration).map(SlowDelete::id))
            .min((a, b) -> a.key().compareTo(b.key()));
    if (other.isPresent()) {
      return Optional.of(
          Refusals.conflict(
              "A virtual network can only be linked to 1 Private DNS zone(s) with auto-registration enabled; conflicting Private DNS zone is '%s'."
                  .formatted(other.get().parent().toString().toLowerCase(Locale.ROOT))));
    }
    boolean already = own != null && own.registration();
    return !already && zone.registrations() >= Quotas.REGISTRATIONS_PER_ZONE
        ? Optional.of(
            Refusals.badRequest(
                "The number of virtual network links with auto-registration of Private DNS zone '%s' has reached its limit of %d."
                    .formatted(zone.name(), Quotas.REGISTRATIONS_PER_ZONE)))
        : Optional.empty();
  }

  private Stream<SlowDelete> lingering() {
    return state.lingering().values().stream()
        .filter(link -> link.network().equals(network.id().key()));
  }

  private boolean registers(ArmId id) {
    Association link =
        Objects.requireNonNull(state.zone(id.parent()), "a link has a zone").link(id.name());
    return link != null && link.registration();
  }
}
