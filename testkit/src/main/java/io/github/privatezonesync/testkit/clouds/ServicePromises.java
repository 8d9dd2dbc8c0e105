package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.dns.CloudData;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.testkit.PromisedAnswer;
import io.github.privatezonesync.testkit.clouds.AnswerShares.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks as the clients of regional services, and compares with the answers of the plan, not with its
 * record sets.
 */
final class ServicePromises {
  private final AskedClouds clouds;

  ServicePromises(AskedClouds clouds) {
    this.clouds = clouds;
  }

  /** The client: in a network that spans regions, it asks from its region. */
  static Client asker(PromisedAnswer answer, SimulatedNetwork network) {
    return network.region() == null
        ? new Client(network.id(), answer.client().regionName())
        : Client.of(network.id());
  }

  /** Whatever in a promise is not kept in a network, each with its path. */
  List<String> broken(PromisedAnswer promised, SimulatedNetwork network) {
    if (promised.alternatives().stream()
        .flatMap(List::stream)
        .anyMatch(CloudData.class::isInstance)) {
      return List.of(); // nobody can say what an alias answers
    }
    Client client = asker(promised, network);
    DomainName name = Questions.name(promised.name().absolute());
    AnswerShares found = clouds.shares(client, name, DnsType.of(promised.type().name()));
    String question =
        "  %s: planned %s %s"
            .formatted(
                RecordSetPromises.label(
                    promised.client().target(), promised.client().network(), client),
                name,
                promised.type());
    return promised.isOneAnswer() || promised.isDecidedByTheCloud()
        ? others(promised, found, question)
        : wrongShares(promised, found, question, client);
  }

  /** The possible answers that were not promised. */
  private static List<String> others(PromisedAnswer promised, AnswerShares found, String question) {
    Set<Content> allowed = new HashSet<>();
    promised.alternatives().forEach(data -> allowed.add(content(promised, data)));
    List<String> broken = new ArrayList<>();
    found.withoutAnyOf(allowed).forEach(answer -> broken.add(question + gets(promised, answer)));
    return broken;
  }

  private static String gets(PromisedAnswer promised, Answer answer) {
    String planned =
        promised.alternatives().stream()
            .map(RecordSetPromises::text)
            .collect(Collectors.joining(" or "));
    return " %d %s, gets %s\n%s"
        .formatted(promised.ttl(), planned, answer, Questions.path(answer, "    "));
  }

  /** Endpoints with the same values are one for the client. */
  private List<String> wrongShares(
      PromisedAnswer promised, AnswerShares found, String question, Client client) {
    Map<Content, Double> planned = new LinkedHashMap<>();
    Map<Content, List<RecordData>> data = new HashMap<>();
    for (PromisedAnswer.Part part : promised.parts()) {
      Content content = content(promised, part.data());
      planned.merge(content, part.share(), Double::sum);
      data.putIfAbsent(content, part.data());
    }
    List<String> broken = new ArrayList<>();
    planned.forEach(
        (content, share) -> {
          if (!AnswerShares.isEqual(share, found.of(content))) {
            DomainName name = Questions.name(promised.name().absolute());
            Answer usual = clouds.resolve(client, name, DnsType.of(promised.type().name()));
            broken.add(
                question
                    + RecordSetPromises.shares(
                        Objects.requireNonNull(data.get(content)),
                        share,
                        found.of(content),
                        usual));
          }
        });
    return broken;
  }

  private static Content content(PromisedAnswer promised, List<RecordData> data) {
    DnsType type = DnsType.of(promised.type().name());
    return RecordSetPromises.content(type, promised.ttl(), data);
  }
}
