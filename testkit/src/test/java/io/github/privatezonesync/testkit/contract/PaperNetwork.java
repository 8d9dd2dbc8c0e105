package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.NetworkInfo;
import java.util.List;
import java.util.Locale;

/** A network of the paper cloud. */
record PaperNetwork(NetworkInfo info, boolean anchor) implements Network {
  static PaperNetwork of(NetworkSpec spec) {
    NetworkInfo own =
        spec.regions().isEmpty()
            ? NetworkInfo.across(spec.key(), spec.id(), List::of)
            : NetworkInfo.in(spec.key(), spec.id(), spec.region());
    NetworkInfo info = spec.isForeign() ? own.ownedBy("other desk", spec.account()) : own;
    return new PaperNetwork(info, spec.anchor());
  }

  @Override
  public String canonicalId(String id) {
    if (!id.matches("(?i)net-[0-9]+")) {
      throw new InvalidValue("%s is no paper network; expected net-{number}", id);
    }
    return id.toLowerCase(Locale.ROOT);
  }

  @Override
  public String comparableId(String id) {
    return canonicalId(id);
  }
}
