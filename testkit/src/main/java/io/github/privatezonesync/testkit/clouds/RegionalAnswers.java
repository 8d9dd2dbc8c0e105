package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.plan.Answers;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.WrappedTable;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PromisedAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What every client gets from the regional services of a stack, and what was planned, as a table
 * for people. {@link #differences()} is empty if each client gets its endpoint.
 *
 * <p>A client that gets one of several endpoints asks once; {@link PlannedAnswers} also checks how
 * often it gets each of them.
 */
public final class RegionalAnswers {
  private static final int WIDTH = 100;

  private final List<RegionalAnswer> rows;

  private RegionalAnswers(List<RegionalAnswer> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Who answers the questions. */
  @FunctionalInterface
  public interface Resolver {
    /**
     * Asks one question.
     *
     * @param client the client; its network is the cloud's id
     * @param name the absolute name
     * @param type the record type, for example {@code A}
     * @return the data of the answer as a zone file writes it, in any order, or how the question
     *     ended if there is none
     * @throws IOException if nobody answers
     */
    List<String> resolve(Client client, String name, String type) throws IOException;
  }

  /**
   * Asks simulated clouds as every client.
   *
   * @param stack the stack that was deployed to them
   * @param clouds the clouds
   * @return the answers, in the order of the plans
   */
  public static RegionalAnswers of(DeclaredStack stack, Snapshot clouds) {
    return of(stack, clouds, asking(clouds));
  }

  /**
   * Asks simulated clouds for the services of one {@code PrivateZoneSync}, as every client of them.
   *
   * @param stack the stack that was deployed to them
   * @param component the logical name of the component
   * @param clouds the clouds
   * @return the answers, in the order of the plan
   * @throws IllegalArgumentException if there is no such component
   */
  public static RegionalAnswers of(DeclaredStack stack, String component, Snapshot clouds) {
    return of(stack, List.of(stack.plan(component)), clouds, asking(clouds));
  }

  private static Resolver asking(Snapshot clouds) {
    return (client, name, type) -> {
      Answer answer = clouds.resolve(client, Questions.name(name), DnsType.of(type));
      return answer.data().isEmpty() ? List.of(answer.outcome().toString()) : answer.data();
    };
  }

  /**
   * Asks something other than simulated clouds as every client, for example DNS servers.
   *
   * @param stack the stack with the plans; a network with an unknown id has the key of the resource
   *     that made it
   * @param clouds the clouds with the networks
   * @param resolver who answers
   * @return the answers, in the order of the plans
   * @throws UncheckedIOException if nobody answers
   */
  public static RegionalAnswers of(DeclaredStack stack, Snapshot clouds, Resolver resolver) {
    return of(stack, stack.plans().values(), clouds, resolver);
  }

  private static RegionalAnswers of(
      DeclaredStack stack, Collection<SyncPlan> plans, Snapshot clouds, Resolver resolver) {
    NetworkKeys networks = new NetworkKeys(stack.zones(), clouds);
    List<RegionalAnswer> rows = new ArrayList<>();
    for (SyncPlan plan : plans) {
      for (Answers.Row row : plan.answers().rows()) {
        List<PromisedAnswer> promised = promised(stack, plan.identity().component(), row);
        if (!promised.isEmpty()) {
          rows.add(answer(row, promised, network(stack, networks, row), resolver));
        }
      }
    }
    return new RegionalAnswers(rows);
  }

  private static List<PromisedAnswer> promised(
      DeclaredStack stack, String component, Answers.Row row) {
    return stack.zones().stream()
        .filter(zone -> zone.component().equals(component))
        .flatMap(zone -> zone.answers().stream())
        .filter(answer -> answer.client().equals(row.client()))
        .filter(answer -> answer.name().equals(row.service().name()))
        .toList();
  }

  private static SimulatedNetwork network(
      DeclaredStack stack, NetworkKeys networks, Answers.Row row) {
    return stack.zones().stream()
        .filter(zone -> zone.target().equals(row.client().target()))
        .flatMap(zone -> Optional.ofNullable(zone.networks().get(row.client().network())).stream())
        .flatMap(id -> networks.byId(id).stream())
        .findFirst()
        .orElseGet(() -> networks.find(row.client().network()));
  }

  private static RegionalAnswer answer(
      Answers.Row row, List<PromisedAnswer> promised, SimulatedNetwork network, Resolver resolver) {
    List<String> resolved = new ArrayList<>();
    boolean kept = true;
    for (PromisedAnswer answer : promised) {
      List<String> data = resolve(answer, network, resolver);
      resolved.addAll(data);
      kept = kept && isPromised(answer, data);
    }
    return new RegionalAnswer(row, resolved, kept);
  }

  private static List<String> resolve(
      PromisedAnswer answer, SimulatedNetwork network, Resolver resolver) {
    try {
      return resolver.resolve(
          ServicePromises.asker(answer, network), answer.name().absolute(), answer.type().name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPromised(PromisedAnswer answer, List<String> data) {
    DnsType type = DnsType.of(answer.type().name());
    Set<String> found = new HashSet<>(data);
    return answer.alternatives().stream()
        .map(planned -> RecordSetPromises.content(type, answer.ttl(), planned).values())
        .anyMatch(planned -> found.equals(new HashSet<>(planned)));
  }

  /**
   * The answers, one for each service and client.
   *
   * @return the answers, in the order of the plans
   */
  public List<RegionalAnswer> rows() {
    return rows;
  }

  /**
   * The answers that are not as planned.
   *
   * @return one sentence for each
   */
  public List<String> differences() {
    return rows.stream().flatMap(row -> row.difference().stream()).toList();
  }

  /** A table with a heading and one line for each client. */
  @Override
  public String toString() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(RegionalAnswer.HEADING);
    rows.forEach(row -> cells.add(row.cells()));
    return WrappedTable.of(cells, WIDTH);
  }
}
