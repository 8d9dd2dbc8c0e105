package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.dns.DnsType;
import org.assertj.core.annotation.CheckReturnValue;

/** What one network, or a region of it, resolves. */
public final class NetworkAssert {
  private final String label;
  private final Snapshot clouds;
  private final Client client;

  NetworkAssert(String label, Snapshot clouds, Client client) {
    this.label = label;
    this.clouds = clouds;
    this.client = client;
  }

  /**
   * Asks as the network; add what the answer must be.
   *
   * @param name the whole name; its final dot may be left out
   * @param type the record type, for example {@code A}
   * @return assertions on the answer
   * @throws IllegalArgumentException if there is no such name or type
   */
  @CheckReturnValue
  public AnswerAssert resolves(String name, String type) {
    return new AnswerAssert(label, clouds.resolve(client, Questions.name(name), DnsType.of(type)));
  }
}
