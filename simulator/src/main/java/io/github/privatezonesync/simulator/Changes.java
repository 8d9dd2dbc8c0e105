package io.github.privatezonesync.simulator;

import java.util.Optional;
import java.util.function.Function;

/** What tests change in clouds without a provider. */
final class Changes {
  private Changes() {}

  static Snapshot inAll(Snapshot before, Function<CloudAt<?>, CloudAt<?>> change) {
    Snapshot next = before;
    for (CloudAt<?> at : before.clouds()) {
      next = next.with(change.apply(at));
    }
    return next;
  }

  static Snapshot health(Snapshot before, String checked, boolean healthy) {
    for (CloudAt<?> at : before.clouds()) {
      Optional<? extends CloudAt<?>> changed = at.withHealth(checked, healthy);
      if (changed.isPresent()) {
        return before.with(changed.get());
      }
    }
    throw new IllegalArgumentException(
        "no cloud checks '%s'; give the id of a health check that is there, or an IP address"
            .formatted(checked));
  }
}
