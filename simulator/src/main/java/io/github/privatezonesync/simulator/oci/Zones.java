package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.dns.DomainName;
import java.util.Optional;
import java.util.regex.Pattern;

/** The calls of the DNS service about zones. */
final class Zones {
  static final String SERVICE = "Dns Zone";

  private static final DomainName RESERVED = DomainName.of(SystemZones.ORACLE);

  /**
   * What the provider takes since its 8.0.0 ({@code dns_zone_resource.go} of <a
   * href="https://github.com/oracle/terraform-provider-oci">terraform-provider-oci</a>).
   */
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\\.?");

  private Zones() {}

  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  static Optional<Zone> get(OciState state, String id, Caller caller) {
    return Optional.ofNullable(state.zones().get(id)).filter(zone -> zone.place().isSeenBy(caller));
  }

  static Zone required(OciState state, String id, Caller caller) {
    return get(state, id, caller)
        .orElseThrow(() -> Advice.to(Refusals.notFound(SERVICE), state.placeOf(id), id, caller));
  }

  /** The zone of a name in a view. */
  static Optional<Zone> named(OciState state, String view, String name) {
    return state.zones().values().stream()
        .filter(zone -> zone.view().equals(view))
        .filter(zone -> zone.name().equalsIgnoreCase(RecordSet.withoutDot(name)))
        .findFirst();
  }

  /** {@code CreateZone}. A view may be of another tenancy, whose policies are taken to be there. */
  static OciState create(OciState state, Zone zone, Caller caller) {
    Compartments.check(zone.place().compartment(), SERVICE);
    zone.tags().check();
    if (zone.isPrivate()) {
      checkView(state, zone, caller);
    }
    if (named(state, zone.view(), zone.name()).isPresent()) {
      throw Refusals.conflict(
          "Zone %s already exists in view %s".formatted(zone.name(), zone.view()));
    }
    long owned =
        state.zones().values().stream()
            .filter(other -> other.isPrivate() && !other.isProtected())
            .filter(other -> other.place().tenancy().equals(zone.place().tenancy()))
            .count();
    if (zone.isPrivate() && owned >= Quotas.ZONES_PER_TENANCY) {
      throw Refusals.limitExceeded(
          "The tenancy has %d private zones, which is its limit".formatted(owned));
    }
    return state.withIdsGiven(1).with(zone);
  }

  /** Refuses a name that the provider takes and that is longer than names are. */
  static void checkName(String name) {
    try {
      DomainName unused = DomainName.of(name);
    } catch (IllegalArgumentException e) {
      throw Refusals.invalidParameter("Zone name %s is not valid".formatted(name));
    }
  }

  private static void checkView(OciState state, Zone zone, Caller caller) {
    PrivateView view = state.views().get(zone.view());
    if (view == null || !view.place().isIn(caller.region())) {
      throw Advice.to(Refusals.notFound(SERVICE), state.placeOf(zone.view()), zone.view(), caller);
    }
    if (view.isProtected() && DomainName.of(zone.name()).isIn(RESERVED)) {
      throw Refusals.invalidParameter(
          "Zone %s is at or below %s, which is not allowed in a default view"
              .formatted(zone.name(), SystemZones.ORACLE));
    }
  }

  /** {@code UpdateZone}. */
  static OciState update(OciState state, String id, String mode, Tags tags, Caller caller) {
    tags.check();
    return state.with(changeable(state, id, caller).with(mode, tags));
  }

  /** {@code ChangeZoneCompartment}. */
  static OciState move(OciState state, String id, String compartment, Caller caller) {
    Compartments.check(compartment, SERVICE);
    return state.with(changeable(state, id, caller).in(compartment));
  }

  /** {@code DeleteZone}, with all that is in it. */
  static OciState delete(OciState state, String id, Caller caller) {
    return state.withoutZone(changeable(state, id, caller).id());
  }

  private static Zone changeable(OciState state, String id, Caller caller) {
    Zone zone = required(state, id, caller);
    if (zone.isProtected()) {
      throw Refusals.conflict("Zone %s is protected".formatted(id));
    }
    return zone;
  }
}
