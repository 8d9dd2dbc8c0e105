package io.github.privatezonesync.testkit;

import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.plan.Answers;
import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.routing.Endpoint;
import io.github.privatezonesync.routing.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a plan promises one client of a regional service for one record type, with the values of the
 * outputs of its endpoints.
 *
 * @param client the client
 * @param name the name of the service
 * @param type the record type
 * @param ttl the TTL in seconds
 * @param parts the endpoints that the client gets, at least one
 */
public record PromisedAnswer(
    Client client, RecordName name, RecordType type, int ttl, List<Part> parts) {
  /** Keeps an unmodifiable copy. */
  public PromisedAnswer {
    parts = List.copyOf(parts);
  }

  /**
   * One endpoint.
   *
   * @param site the name of the endpoint
   * @param share its part of the answers: 1 for each if an answer has all of them at once, 0 if
   *     only the cloud knows
   * @param data the data that it answers with, sorted
   */
  public record Part(String site, double share, List<RecordData> data) {
    /** Keeps an unmodifiable copy. */
    public Part {
      data = List.copyOf(data);
    }
  }

  /**
   * The promises of a plan that are known without a deployment, because no output is among their
   * values.
   *
   * @param answers the answers of a plan
   * @return one promise for each client, service and record type whose values are all known
   */
  public static List<PromisedAnswer> known(Answers answers) {
    List<PromisedAnswer> known = new ArrayList<>();
    for (Answers.Row row : answers.rows()) {
      for (RecordType type : row.service().types()) {
        of(row, type, endpoint -> known(endpoint.values(type))).ifPresent(known::add);
      }
    }
    return known;
  }

  private static Optional<List<RecordData>> known(List<RecordValue> values) {
    List<RecordData> data =
        values.stream()
            .filter(RecordValue.Known.class::isInstance)
            .map(value -> ((RecordValue.Known) value).data())
            .toList();
    return data.size() == values.size() ? Optional.of(data) : Optional.empty();
  }

  /**
   * The promise of a row; empty if the client gets no endpoint, or if some value is not known.
   *
   * @param resolved gives the data of the type that an endpoint answers with
   */
  static Optional<PromisedAnswer> of(
      Answers.Row row, RecordType type, Function<Endpoint, Optional<List<RecordData>>> resolved) {
    List<Part> parts = new ArrayList<>();
    for (Share share : row.choice().shares()) {
      Optional<List<RecordData>> data = resolved.apply(share.endpoint());
      if (data.isEmpty()) {
        return Optional.empty();
      }
      parts.add(new Part(share.endpoint().site(), share.part().orElse(0), data.get()));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PromisedAnswer(
                row.client(), row.service().name(), type, row.service().ttl().seconds(), parts));
  }

  /**
   * Tells whether every answer has the data of all parts: of the only endpoint, or of all endpoints
   * at once.
   *
   * @return false if an answer has the data of one of the parts
   */
  public boolean isOneAnswer() {
    return parts.stream().allMatch(part -> part.share() == 1);
  }

  /**
   * Tells whether only the cloud knows which of the parts an answer has.
   *
   * @return false if the plan says how often each comes
   */
  public boolean isDecidedByTheCloud() {
    return parts.stream().anyMatch(part -> part.share() == 0);
  }

  /**
   * The data of every answer that the client may get.
   *
   * @return one list for each possible answer
   */
  public List<List<RecordData>> alternatives() {
    return isOneAnswer()
        ? List.of(parts.stream().flatMap(part -> part.data().stream()).toList())
        : parts.stream().map(Part::data).distinct().toList();
  }
}
