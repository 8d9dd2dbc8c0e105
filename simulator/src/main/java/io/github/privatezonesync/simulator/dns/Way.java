package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked for what before a question came here.
 *
 * @param by who was asked
 * @param name what for
 * @param before how the question came there; null if it began there
 * @param peerings over how many networks in a row it was passed within a cloud
 */
record Way(String by, DomainName name, @Nullable Way before, int peerings) {
  /** Google follows a chain of three networks, and no longer one. */
  static final int MOST_PEERINGS = 2;

  static Way from(String by, DomainName name, @Nullable Way before, boolean peering) {
    return new Way(by, name, before, peering ? (before == null ? 0 : before.peerings) + 1 : 0);
  }

  /** The same way when it has come to whoever is asked. */
  Way to(String asked, DomainName question) {
    return new Way(asked, question, this, peerings);
  }

  static boolean isAt(@Nullable Way way, String by, DomainName name) {
    for (Way at = way; at != null; at = at.before) {
      if (at.name.equals(name) && at.by.equals(by)) {
        return true;
      }
    }
    return false;
  }

  /** For example {@code network hub, dc}. */
  @Override
  public String toString() {
    List<String> stations = new ArrayList<>();
    for (Way at = this; at != null; at = at.before) {
      if (stations.isEmpty() || !stations.get(stations.size() - 1).equals(at.by)) {
        stations.add(at.by);
      }
    }
    Collections.reverse(stations);
    return String.join(", ", stations);
  }
}
