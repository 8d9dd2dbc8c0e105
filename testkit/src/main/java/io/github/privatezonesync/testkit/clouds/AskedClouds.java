package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.View;
import io.github.privatezonesync.simulator.dns.ZoneData;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Simulated clouds that are asked only once for all possible answers of a client, name and type,
 * however many sets or endpoints are compared with them.
 */
final class AskedClouds {
  private record Question(Client client, DomainName name, DnsType type) {}

  private final Snapshot clouds;
  private final Map<Question, AnswerShares> asked = new HashMap<>();

  AskedClouds(Snapshot clouds) {
    this.clouds = clouds;
  }

  Answer resolve(Client client, DomainName name, DnsType type) {
    return clouds.resolve(client, name, type);
  }

  AnswerShares shares(Client client, DomainName name, DnsType type) {
    return asked.computeIfAbsent(
        new Question(client, name, type),
        question -> new AnswerShares(clouds.possibleAnswers(client, name, type)));
  }

  /** The regions of a network that spans regions, as far as the clouds know them. */
  Stream<String> regions(SimulatedNetwork network) {
    return clouds.clients(network).stream().map(Client::region).filter(Objects::nonNull);
  }

  /** The zones of a name that the client sees. */
  Stream<ZoneData> zones(Client client, DomainName origin) {
    return clouds.view(client).zones().stream()
        .map(View.Zone::data)
        .filter(data -> data.origin().equals(origin));
  }
}
