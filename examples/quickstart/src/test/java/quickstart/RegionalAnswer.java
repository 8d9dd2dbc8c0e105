package quickstart;

import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.plan.Answers;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.dns.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.Name;
import org.xbill.DNS.Type;

/**
 * What one network is planned to get of a regional service, and what it gets.
 *
 * @param planned who asks for which service, and the endpoint that is meant for it
 * @param resolved the addresses that it resolves, or how the question ended
 */
record RegionalAnswer(Answers.Row planned, String resolved) {
  private static final String COLUMNS = "%-10s %-24s %-12s %-12s %s";

  /** Asks as every client of every service. The keys of the networks are their names. */
  static List<RegionalAnswer> of(SyncPlan plan, Snapshot clouds) {
    return plan.answers().rows().stream()
        .map(row -> new RegionalAnswer(row, resolve(row, clouds)))
        .toList();
  }

  private static String resolve(Answers.Row row, Snapshot clouds) {
    Client client =
        new Client(clouds.network(row.client().network()).id(), row.client().regionName());
    Name name = Name.fromConstantString(row.service().name().absolute());
    List<String> resolved = new ArrayList<>();
    for (RecordType type : row.service().types()) {
      Answer answer = clouds.resolve(client, name, Type.value(type.name()));
      resolved.addAll(
          answer.data().isEmpty() ? List.of(answer.outcome().toString()) : answer.data());
    }
    return String.join(", ", resolved);
  }

  /** The answer in words, if it is another one than planned. */
  Optional<String> difference() {
    return resolved.equals(planned.addresses())
        ? Optional.empty()
        : Optional.of(
            "%s resolves '%s' to %s, planned is %s in %s"
                .formatted(
                    planned.client(),
                    planned.service().name(),
                    resolved,
                    planned.addresses(),
                    planned.endpoints()));
  }

  static String heading() {
    return COLUMNS.formatted("name", "asked from", "resolves to", "endpoint in", "distance");
  }

  /** A line of the table below the heading. */
  @Override
  public String toString() {
    return COLUMNS.formatted(
        planned.service().name(),
        planned.client(),
        resolved,
        planned.endpoints(),
        planned.distance());
  }
}
