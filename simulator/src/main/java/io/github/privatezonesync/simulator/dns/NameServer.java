package io.github.privatezonesync.simulator.dns;

import org.jspecify.annotations.Nullable;

/** Someone who answers questions that others forward. */
public sealed interface NameServer {
  /**
   * What the path calls it, by which it is told from all others.
   *
   * @return for example {@code network hub}
   */
  String label();

  /**
   * A resolver, or a server with zones and forwarding of its own.
   *
   * @param label what the path calls it
   * @param view what it answers by
   */
  record Simulated(String label, View view) implements NameServer {}

  /**
   * A name server outside of the simulator.
   *
   * @param label what the path calls it
   * @param exchange asks it
   */
  record Real(String label, Exchange exchange) implements NameServer {}

  /** Asks a name server outside of the simulator. */
  @FunctionalInterface
  interface Exchange {
    /**
     * Asks once.
     *
     * @param name the absolute name
     * @param type the record type
     * @return what it replied; null if nothing, or nothing that can be read
     */
    @Nullable DnsReply ask(DomainName name, DnsType type);
  }
}
