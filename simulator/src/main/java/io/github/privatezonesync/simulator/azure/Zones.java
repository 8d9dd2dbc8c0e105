package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ZoneData;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The API of private zones. */
final class Zones {
  private static final long SOA_TTL = 3600;
  private static final List<String> SOA =
      List.of(
          "azureprivatedns.net",
          "azureprivatedns-host.microsoft.com",
          "1",
          "3600",
          "300",
          "2419200",
          "10");

  private Zones() {}

  /** Makes a zone, or changes its tags. */
  static AzureState createOrUpdate(
      AzureState state, ArmId id, @Nullable String location, PMap<String, String> tags) {
    ResourceGroup group =
        state.group(id).orElseThrow(() -> Refusals.groupNotFound(id).notStarted());
    refuse(Locations.problemOfGlobal(id, location == null ? group.location() : location));
    refuse(ResourceNames.problemOfZone(id.name()));
    refuse(Tags.problem(tags));
    Zone existing = state.zone(id);
    AzureState next = state.afterCall();
    if (existing != null) {
      return next.with(
          new Zone(
              existing.id(),
              tags,
              existing.data(),
              existing.sets(),
              existing.links(),
              next.calls()));
    }
    refuseIfFull(state, id);
    String name = id.name().toLowerCase(Locale.ROOT);
    return next.with(fresh(group.id().child("privateDnsZones", name), tags, next.calls()));
  }

  /** Deletes a zone with its record sets. Links stand in the way, also those that linger. */
  static AzureState delete(AzureState state, Zone zone) {
    Optional<ArmId> nested =
        Stream.concat(
                zone.links().values().stream().map(Association::id),
                state.lingering().values().stream()
                    .map(SlowDelete::id)
                    .filter(link -> link.parent().key().equals(zone.id().key())))
            .min((a, b) -> a.key().compareTo(b.key()));
    nested.ifPresent(
        link -> {
          throw Refusals.hasNested(link).notStarted();
        });
    return state.afterCall().without(zone);
  }

  /** A new zone holds its SOA set and nothing else. */
  private static Zone fresh(ArmId id, PMap<String, String> tags, long etag) {
    Zone empty =
        new Zone(
            id,
            tags,
            ZoneData.empty(DomainName.of(id.name())),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            etag);
    RecordSet soa =
        new RecordSet(
            id.child(RecordType.SOA.name(), "@"),
            SOA_TTL,
            List.of(SOA),
            HashTreePMap.empty(),
            etag);
    return RecordSets.put(empty, soa);
  }

  private static void refuseIfFull(AzureState state, ArmId id) {
    long zones =
        state.zones().values().stream()
            .filter(zone -> zone.id().subscription().equalsIgnoreCase(id.subscription()))
            .count();
    if (zones >= Quotas.ZONES_PER_SUBSCRIPTION) {
      throw Refusals.badRequest(
              "The number of Private DNS zones in subscription '%s' has reached its limit of %d."
                  .formatted(id.subscription(), Quotas.ZONES_PER_SUBSCRIPTION))
          .failedLater(id);
    }
  }

  private static void refuse(Optional<ArmError> problem) {
    problem.ifPresent(
        error -> {
          throw error.notStarted();
        });
  }
}
