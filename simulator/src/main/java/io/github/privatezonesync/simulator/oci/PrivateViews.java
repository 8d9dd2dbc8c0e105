package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import java.util.Optional;

/** The calls of the DNS service about views. */
final class PrivateViews {
  static final String SERVICE = "Dns View";

  private PrivateViews() {}

  static Optional<PrivateView> get(OciState state, String id, Caller caller) {
    return Optional.ofNullable(state.views().get(id)).filter(view -> view.place().isSeenBy(caller));
  }

  static PrivateView required(OciState state, String id, Caller caller) {
    return get(state, id, caller).orElseThrow(() -> lost(state, id, caller));
  }

  private static CloudException lost(OciState state, String id, Caller caller) {
    return Advice.to(Refusals.notFound(SERVICE), state.placeOf(id), id, caller);
  }

  /** {@code CreateView}. */
  static OciState create(OciState state, PrivateView view) {
    Compartments.check(view.place().compartment(), SERVICE);
    view.tags().check();
    long owned =
        state.views().values().stream()
            .filter(other -> !other.isProtected())
            .filter(other -> other.place().tenancy().equals(view.place().tenancy()))
            .count();
    if (owned >= Quotas.VIEWS_PER_TENANCY) {
      throw Refusals.limitExceeded(
          "The tenancy has %d private views, which is its limit".formatted(owned));
    }
    return state.withIdsGiven(1).with(view);
  }

  /** {@code UpdateView}. */
  static OciState update(OciState state, String id, String name, Tags tags, Caller caller) {
    tags.check();
    return state.with(required(state, id, caller).with(name, tags));
  }

  /** {@code ChangeViewCompartment}; a default view moves with its resolver. */
  static OciState move(OciState state, String id, String compartment, Caller caller) {
    PrivateView view = required(state, id, caller);
    Compartments.check(compartment, SERVICE);
    if (view.isProtected()) {
      throw Refusals.conflict(
          "View %s is protected, it moves only with its resolver".formatted(id));
    }
    return state.with(view.in(compartment));
  }

  /** {@code DeleteView}: zones and resolvers hold it. */
  static OciState delete(OciState state, String id, Caller caller) {
    PrivateView view = required(state, id, caller);
    if (view.isProtected()) {
      throw Refusals.conflict("View %s is protected".formatted(id));
    }
    state.zones().values().stream()
        .filter(zone -> zone.view().equals(id))
        .map(Zone::id)
        .sorted()
        .findFirst()
        .ifPresent(
            zone -> {
              throw Refusals.conflict("View %s is referenced by zone %s".formatted(id, zone));
            });
    state.resolvers().values().stream()
        .filter(resolver -> resolver.attachedViews().contains(id))
        .map(Resolver::id)
        .sorted()
        .findFirst()
        .ifPresent(
            resolver -> {
              throw Refusals.conflict(
                  "View %s is referenced by resolver %s".formatted(id, resolver));
            });
    return state.withoutView(id);
  }
}
