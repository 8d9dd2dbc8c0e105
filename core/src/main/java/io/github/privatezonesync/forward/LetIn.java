package io.github.privatezonesync.forward;

import java.util.List;

/**
 * Questions that the network of a server must let in, and whose answers it must route back.
 *
 * @param asker who asks, for example {@code prod/hub}
 * @param sources from where, as the server sees it: addresses or blocks; empty if the cloud chooses
 *     them at deployment
 * @param server who is asked, for example {@code servers 'dc'}
 * @param addresses at which addresses, with {@code (output)} for those known at deployment
 * @param port the port, of UDP and of TCP
 */
public record LetIn(
    String asker, List<String> sources, String server, List<String> addresses, int port) {
  /** Keeps unmodifiable copies. */
  public LetIn {
    sources = List.copyOf(sources);
    addresses = List.copyOf(addresses);
  }
}
