package io.github.privatezonesync.picture;

import java.util.Comparator;

/**
 * Where a zone or a network lies.
 *
 * @param cloud the cloud's own name for its service
 * @param account what the picture calls the account, project or subscription
 */
public record Place(String cloud, String account) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::cloud).thenComparing(Place::account);

  /** By cloud, then by account. */
  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
