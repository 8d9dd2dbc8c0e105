package io.github.privatezonesync.simulator;

import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Outcome;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A comparison as text: a table for the questions on which all clients agree, one for those on
 * which they are meant to differ, and one for the differences.
 *
 * <p>Names are relative to the zone that all of them are in, if there is one.
 */
final class ParityTable {
  private static final int WIDTH = 100;

  private final Parity parity;
  private final Snapshot snapshot;
  private final List<Client> clients;
  private final ClientGroups clientGroups;
  private final Optional<DomainName> zone;
  private final StringBuilder text = new StringBuilder();

  private ParityTable(Parity parity, Snapshot snapshot, List<Client> clients) {
    this.parity = parity;
    this.snapshot = snapshot;
    this.clients = clients;
    this.clientGroups = ClientGroups.of(parity.rows(), snapshot::label);
    this.zone = zone(parity.rows(), snapshot);
  }

  static String of(Parity parity, Snapshot snapshot, List<Client> clients) {
    ParityTable table = new ParityTable(parity, snapshot, clients);
    table.heading();
    table.table(
        "the same for every network",
        parity.rows().stream().filter(Parity.Row::agrees).toList(),
        false);
    table.table("different on purpose", parity.expectedDifferences(), true);
    table.table("different", parity.differences(), true);
    return table.text.toString();
  }

  /** The private zone that every name is in; of several the longest. */
  private static Optional<DomainName> zone(List<Parity.Row> rows, Snapshot snapshot) {
    return snapshot.zones().stream()
        .filter(SimulatedZone::isPrivate)
        .map(candidate -> candidate.data().origin())
        .distinct()
        .sorted(Comparator.comparingInt(DomainName::labels).reversed())
        .filter(origin -> rows.stream().allMatch(row -> row.question().name().isIn(origin)))
        .findFirst();
  }

  private void heading() {
    Map<String, List<Client>> networks =
        clients.stream()
            .collect(
                Collectors.groupingBy(Client::network, LinkedHashMap::new, Collectors.toList()));
    String list =
        networks.entrySet().stream()
            .map(network -> withRegions(network.getKey(), network.getValue()))
            .collect(Collectors.joining(", "));
    paragraph(count(networks.size(), "network") + ": " + list);
    paragraph(
        count(parity.rows().size(), "question")
            + zone.map(origin -> " about names in " + origin).orElse(""));
    clientGroups.members().forEach((name, members) -> paragraph(name + ": " + members));
  }

  /** A network, with its regions if it is asked from them. */
  private String withRegions(String network, List<Client> from) {
    String label = snapshot.label(Client.of(network));
    String regions =
        from.stream()
            .flatMap(client -> Optional.ofNullable(client.region()).stream())
            .collect(Collectors.joining(", "));
    return regions.isEmpty() ? label : "%s (%s)".formatted(label, regions);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private void paragraph(String words) {
    WrappedTable.wrap(words, WIDTH).forEach(line -> text.append(line).append('\n'));
  }

  private void table(String title, List<Parity.Row> rows, boolean byNetwork) {
    if (rows.isEmpty()) {
      return;
    }
    text.append('\n');
    paragraph(title + ": " + count(rows.size(), "question"));
    List<List<String>> cells = new ArrayList<>();
    cells.add(List.of("", "name", "type", "ttl", "answer", byNetwork ? "networks" : ""));
    for (Parity.Row row : rows) {
      String name = relative(row.question().name());
      String type = row.question().type().toString();
      for (Parity.Group group : row.groups()) {
        String networks = byNetwork ? clientGroups.names(group.clients()) : "";
        for (Line line : lines(group.answer())) {
          cells.add(List.of("", name, type, line.ttl(), line.value(), networks));
          name = "";
          type = "";
          networks = "";
        }
      }
    }
    text.append(WrappedTable.of(cells, WIDTH));
  }

  private String relative(DomainName name) {
    return zone.map(name::relativeTo).orElseGet(name::toString);
  }

  /** A value of an answer; the first one of a record set has the TTL before it. */
  private record Line(String ttl, String value) {}

  private static List<Line> lines(Answer answer) {
    List<Line> lines = new ArrayList<>();
    for (ZoneRecordSet set : answer.chain()) {
      String ttl = set.ttl() + "s";
      String type = set.type().equals(answer.type()) ? "" : set.type() + " ";
      for (String value : set.data()) {
        lines.add(new Line(ttl, type + value));
        ttl = "";
      }
    }
    if (answer.outcome() != Outcome.ANSWERED) {
      lines.add(new Line("", answer.outcome().toString()));
    }
    return lines;
  }
}
