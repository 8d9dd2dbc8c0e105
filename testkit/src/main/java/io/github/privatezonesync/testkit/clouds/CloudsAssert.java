package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.NotModelled;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.AbstractAssert;

/** Assertions on clouds that a program was deployed to. */
public final class CloudsAssert extends AbstractAssert<CloudsAssert, TestClouds> {
  CloudsAssert(TestClouds actual) {
    super(actual, CloudsAssert.class);
  }

  /**
   * Asks as a network; the question comes after it.
   *
   * @param network the key that a declaration gives it, with or without the key of its target
   *     ({@code eu} or {@code aws/eu}), the name of the resource that made it, or the cloud's id;
   *     behind it may stand {@code @} and a region of a network that spans regions
   * @return the network
   * @throws IllegalArgumentException if there is no such network, or if there are several; the
   *     message lists all networks
   */
  @CheckReturnValue
  public NetworkAssert from(String network) {
    Snapshot clouds = actual.snapshot();
    Client client = client(network);
    return new NetworkAssert(
        "network '" + network + "'", (name, type) -> clouds.resolve(client, name, type));
  }

  /**
   * Asks as name servers outside of all clouds; the question comes after it.
   *
   * @param servers the name of the servers, as {@link TestClouds#outside} has it
   * @return the servers
   */
  @CheckReturnValue
  public NetworkAssert fromOutside(String servers) {
    Snapshot clouds = actual.snapshot();
    return new NetworkAssert(
        "'" + servers + "'", (name, type) -> clouds.resolveOutside(servers, name, type));
  }

  /** A network, or with {@code @} and a region one of its regions. */
  private Client client(String network) {
    int at = network.lastIndexOf('@');
    return at < 0
        ? Client.of(actual.networks().find(network).id())
        : new Client(
            actual.networks().find(network.substring(0, at)).id(), network.substring(at + 1));
  }

  /**
   * Asks as a region of a network that spans regions, such as a network of Google Cloud.
   *
   * @param network the network, as for {@link #from(String)}
   * @param region the region
   * @return the network
   * @throws IllegalArgumentException if there is no such network, or if there are several; the
   *     message lists all networks
   */
  @CheckReturnValue
  public NetworkAssert from(String network, String region) {
    return from(network + "@" + region);
  }

  /**
   * Every network of every cloud gets the same answer. A network that spans regions is asked from
   * each region in which it has a subnetwork.
   *
   * @param name the whole name; its final dot may be left out
   * @param type the record type, for example {@code A}
   * @return this assertion
   * @throws IllegalArgumentException if there is no such name or type
   */
  public CloudsAssert everyNetworkAgreesOn(String name, String type) {
    Snapshot clouds = actual.snapshot();
    List<Client> clients =
        actual.networks().all().stream().flatMap(one -> clients(one, clouds)).toList();
    return agree(clients, name, type);
  }

  /**
   * Some networks get the same answer.
   *
   * @param name the whole name; its final dot may be left out
   * @param type the record type, for example {@code A}
   * @param networks the networks, as for {@link #from(String)}
   * @return this assertion
   * @throws IllegalArgumentException if there is no such name, type or network
   */
  public CloudsAssert networksAgreeOn(String name, String type, String... networks) {
    return agree(Arrays.stream(networks).map(this::client).toList(), name, type);
  }

  /** A network as a whole is a client only if it has no subnetworks in regions. */
  private static Stream<Client> clients(SimulatedNetwork network, Snapshot clouds) {
    List<Client> regions =
        clouds.clients(network).stream().filter(client -> client.region() != null).toList();
    return regions.isEmpty() ? Stream.of(Client.of(network.id())) : regions.stream();
  }

  private CloudsAssert agree(List<Client> clients, String name, String type) {
    Map<Answer, List<String>> answers = new LinkedHashMap<>();
    Snapshot clouds = actual.snapshot();
    for (Client client : clients) {
      Answer answer = clouds.resolve(client, Questions.name(name), DnsType.of(type));
      answers.computeIfAbsent(answer, first -> new ArrayList<>()).add(label(client));
    }
    if (answers.size() > 1) {
      throw failure(
          "the networks do not agree\n%s",
          answers.entrySet().stream()
              .map(
                  entry ->
                      "  %s: %s\n%s"
                          .formatted(
                              String.join(", ", entry.getValue()),
                              entry.getKey(),
                              Questions.path(entry.getKey(), "    ")))
              .collect(Collectors.joining("\n")));
    }
    return this;
  }

  private String label(Client client) {
    NetworkKeys keys = actual.networks();
    String network = keys.label(keys.find(client.network()));
    return client.region() == null ? network : network + "@" + client.region();
  }

  /**
   * Every network of every {@code PrivateZoneSync} gets the declared values and TTL for every
   * declared name. For every regional service, each client gets what {@code SyncPlan.answers()}
   * says, asking from its region. There must be one {@code PrivateZoneSync}.
   *
   * @return this assertion
   */
  public CloudsAssert answersAsPlanned() {
    Snapshot clouds = actual.snapshot();
    if (actual.zones().isEmpty()) {
      throw failure("nothing was planned: no PrivateZoneSync was deployed");
    }
    List<String> broken =
        actual.zones().stream()
            .flatMap(zone -> PlannedAnswers.broken(zone, clouds).stream())
            .toList();
    if (!broken.isEmpty()) {
      throw failure(
          "%s not what was planned\n%s",
          broken.size() == 1 ? "1 answer is" : broken.size() + " answers are",
          String.join("\n", broken));
    }
    return this;
  }

  /**
   * Names and addresses lead back to each other, from every network: the host of each pointer in a
   * private reverse zone has that address, and each known address that all networks of a target
   * find at a host has a pointer, if they see a reverse zone for it. There must be a pointer.
   *
   * @return this assertion
   */
  public CloudsAssert reverseAgrees() {
    ReversePromises reverse = new ReversePromises(actual.zones(), actual.snapshot());
    if (reverse.pointers() == 0) {
      throw failure("no network sees a pointer: there is no PTR record in a private reverse zone");
    }
    List<String> broken = reverse.broken();
    if (!broken.isEmpty()) {
      throw failure(
          "%s the other direction says\n%s",
          broken.size() == 1 ? "1 answer is not what" : broken.size() + " answers are not what",
          String.join("\n", broken));
    }
    return this;
  }

  /**
   * Every resource is modelled: no resource was accepted without being understood.
   *
   * @param exceptions types that need not be modelled, because they have nothing to do with names
   * @return this assertion
   */
  public CloudsAssert modelsEverythingExcept(String... exceptions) {
    List<NotModelled> rest =
        actual.notModelled().stream()
            .filter(resource -> !Set.of(exceptions).contains(resource.type()))
            .toList();
    if (!rest.isEmpty()) {
      throw failure(
          "not modelled, so nothing is known about what they do:\n%s",
          rest.stream()
              .map(resource -> "  " + resource.type() + " '" + resource.name() + "'")
              .collect(Collectors.joining("\n")));
    }
    return this;
  }

  /**
   * Every resource is modelled: no resource was accepted without being understood.
   *
   * @return this assertion
   */
  public CloudsAssert modelsEverything() {
    return modelsEverythingExcept();
  }
}
