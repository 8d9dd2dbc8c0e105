package io.github.privatezonesync.simulator;

import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.View;
import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What every client resolves for every name, and where they differ.
 *
 * <p>As text it is a table: first the questions on which all clients agree, then those on which
 * they are {@linkplain #expectingDifferences meant} to differ, then the differences.
 */
public final class Parity {
  private final Snapshot snapshot;
  private final List<Client> clients;
  private final List<Row> rows;
  private final Predicate<Question> meantToDiffer;

  private Parity(
      Snapshot snapshot, List<Client> clients, List<Row> rows, Predicate<Question> meantToDiffer) {
    this.snapshot = snapshot;
    this.clients = List.copyOf(clients);
    this.rows = List.copyOf(rows);
    this.meantToDiffer = meantToDiffer;
  }

  /**
   * A name and type to ask for.
   *
   * @param name the absolute name
   * @param type the record type
   */
  public record Question(DomainName name, DnsType type) implements Comparable<Question> {
    /** By name in canonical order, then by type. */
    @Override
    public int compareTo(Question other) {
      int byName = name.compareTo(other.name);
      return byName != 0 ? byName : type.compareTo(other.type);
    }

    /** For example {@code db.corp.internal. A}. */
    @Override
    public String toString() {
      return name + " " + type;
    }
  }

  /**
   * What the clients get for one question.
   *
   * @param question the question
   * @param groups the clients by answer, in the order of their first clients
   */
  public record Row(Question question, List<Group> groups) {
    /** Keeps an unmodifiable copy. */
    public Row {
      groups = List.copyOf(groups);
    }

    /**
     * Tells whether all clients get the same.
     *
     * @return whether there is at most one group
     */
    public boolean agrees() {
      return groups.size() <= 1;
    }
  }

  /**
   * Clients that get the same answer.
   *
   * @param answer the answer, with the path of the first client
   * @param clients the clients
   */
  public record Group(Answer answer, List<Client> clients) {
    /** Keeps an unmodifiable copy. */
    public Group {
      clients = List.copyOf(clients);
    }
  }

  /**
   * Asks every client every question.
   *
   * @param snapshot the clouds
   * @param clients who asks; their networks are ids
   * @param questions what they ask
   * @return the comparison, with a row for each question in the given order
   * @throws IllegalArgumentException if a client's network does not exist
   */
  public static Parity of(Snapshot snapshot, List<Client> clients, List<Question> questions) {
    Map<Client, View> views = new LinkedHashMap<>();
    clients.forEach(client -> views.put(client, snapshot.view(client)));
    return new Parity(
        snapshot,
        clients,
        questions.stream().map(question -> row(question, views)).toList(),
        question -> false);
  }

  /**
   * Asks every network for every record set of every private zone, except SOA and NS at the top of
   * a zone, which are each cloud's own. A network that spans regions and sees routed sets is asked
   * from each of its regions. Of an answer that is one of several, the most frequent counts.
   *
   * @param snapshot the clouds
   * @return the comparison, sorted by name, then type
   */
  public static Parity of(Snapshot snapshot) {
    List<Client> clients =
        snapshot.networks().stream().flatMap(network -> clients(snapshot, network)).toList();
    Stream<ZoneData> zones =
        snapshot.zones().stream().filter(SimulatedZone::isPrivate).map(SimulatedZone::data);
    return of(snapshot, clients, questions(zones));
  }

  /**
   * Asks some clients for every record set at or below a name that any of them has a zone with,
   * except SOA and NS at the top of a zone.
   *
   * @param snapshot the clouds
   * @param clients who asks; their networks are ids
   * @param domain the absolute name
   * @return the comparison, sorted by name, then type
   * @throws IllegalArgumentException if a client's network does not exist
   */
  public static Parity of(Snapshot snapshot, List<Client> clients, DomainName domain) {
    Stream<ZoneData> zones =
        clients.stream()
            .flatMap(client -> snapshot.view(client).zones().stream())
            .map(View.Zone::data);
    return of(
        snapshot,
        clients,
        questions(zones).stream().filter(question -> question.name().isIn(domain)).toList());
  }

  private static List<Question> questions(Stream<ZoneData> zones) {
    TreeSet<Question> questions = new TreeSet<>();
    zones.forEach(
        zone -> {
          for (ZoneEntry set : zone.entries()) {
            boolean ofTheCloud = set.type().equals(DnsType.SOA) || set.type().equals(DnsType.NS);
            if (!ofTheCloud || !set.name().equals(zone.origin())) {
              questions.add(new Question(set.name(), set.type()));
            }
          }
        });
    return List.copyOf(questions);
  }

  private static Stream<Client> clients(Snapshot snapshot, SimulatedNetwork network) {
    List<Client> clients = snapshot.clients(network);
    boolean byRegion = clients.size() > 1 && snapshot.view(clients.get(0)).isRouted();
    return byRegion ? clients.stream().skip(1) : clients.stream().limit(1);
  }

  private static Row row(Question question, Map<Client, View> views) {
    List<Answer> answers = new ArrayList<>();
    List<List<Client>> clients = new ArrayList<>();
    views.forEach(
        (client, view) -> {
          Answer answer = view.resolve(question.name(), question.type());
          int group = answers.indexOf(answer);
          if (group < 0) {
            group = answers.size();
            answers.add(answer);
            clients.add(new ArrayList<>());
          }
          clients.get(group).add(client);
        });
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      groups.add(new Group(answers.get(i), clients.get(i)));
    }
    return new Row(question, groups);
  }

  /**
   * Who was asked.
   *
   * @return the clients, in the order of the table
   */
  public List<Client> clients() {
    return clients;
  }

  /**
   * What was compared.
   *
   * @return a row for each question
   */
  public List<Row> rows() {
    return rows;
  }

  /**
   * The same comparison, where clients differ on some questions because they are meant to: a
   * regional service gives each the endpoint that is nearest to it.
   *
   * @param meant tells these questions; left out, there are none
   * @return a comparison that calls none of them a difference
   */
  public Parity expectingDifferences(Predicate<Question> meant) {
    return new Parity(snapshot, clients, rows, meant);
  }

  /**
   * The questions on which clients differ, and are not meant to.
   *
   * @return their rows
   */
  public List<Row> differences() {
    return rows.stream().filter(row -> !row.agrees() && !isMeantToDiffer(row)).toList();
  }

  /**
   * The questions on which clients differ, as they are meant to.
   *
   * @return their rows
   */
  public List<Row> expectedDifferences() {
    return rows.stream().filter(row -> !row.agrees() && isMeantToDiffer(row)).toList();
  }

  private boolean isMeantToDiffer(Row row) {
    return meantToDiffer.test(row.question());
  }

  /**
   * Tells whether all clients get the same for every question on which they are not meant to
   * differ.
   *
   * @return whether there is no difference
   */
  public boolean agrees() {
    return differences().isEmpty();
  }

  /** The table, at most 100 characters a line, with an end of line after each. */
  @Override
  public String toString() {
    return ParityTable.of(this, snapshot, clients);
  }
}
