package io.github.privatezonesync.simulator;

import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.Outcome;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xbill.DNS.Type;

/**
 * A comparison as text.
 *
 * <p>Clients that agree on every question share one label, told above the table, so that its last
 * column stays short however many there are.
 */
final class ParityTable {
  private static final int WIDTH = 120;

  private final Map<Client, String> labels;
  private final Map<Client, String> crowds;
  private final List<List<String>> cells = new ArrayList<>();

  private ParityTable(List<Parity.Row> rows, Map<Client, String> labels) {
    this.labels = labels;
    this.crowds = crowds(rows, labels);
    cells.add(List.of("", "name", "type", "ttl", "answer", "networks"));
    rows.forEach(this::row);
  }

  static String of(List<Parity.Row> rows, Map<Client, String> labels) {
    ParityTable table = new ParityTable(rows, labels);
    return table.heading(rows) + WrappedTable.of(table.cells, WIDTH);
  }

  /** The clients that get the same answers throughout, by what the table calls them. */
  private static Map<Client, String> crowds(List<Parity.Row> rows, Map<Client, String> labels) {
    Map<Client, List<Integer>> answers = new LinkedHashMap<>();
    for (Parity.Row row : rows) {
      if (!row.agrees()) {
        for (int i = 0; i < row.groups().size(); i++) {
          for (Client client : row.groups().get(i).clients()) {
            answers.computeIfAbsent(client, c -> new ArrayList<>()).add(i);
          }
        }
      }
    }
    Map<List<Integer>, List<Client>> alike =
        answers.keySet().stream()
            .collect(Collectors.groupingBy(answers::get, LinkedHashMap::new, Collectors.toList()));
    Map<Client, String> crowds = new LinkedHashMap<>();
    int crowd = 0;
    for (List<Client> clients : alike.values()) {
      String name = clients.size() == 1 ? labels.get(clients.get(0)) : "group " + ++crowd;
      clients.forEach(client -> crowds.put(client, name));
    }
    return crowds;
  }

  private String heading(List<Parity.Row> rows) {
    long differ = rows.stream().filter(row -> !row.agrees()).count();
    StringBuilder heading = new StringBuilder();
    paragraph(heading, count(labels.size(), "network") + ": " + String.join(", ", labels.values()));
    heading.append(
        differ == 0
            ? "no difference in %s\n".formatted(count(rows.size(), "question"))
            : "differences in %d of %s, marked with '!'\n"
                .formatted(differ, count(rows.size(), "question")));
    Map<String, List<String>> members = new LinkedHashMap<>();
    crowds.forEach(
        (client, crowd) ->
            members.computeIfAbsent(crowd, c -> new ArrayList<>()).add(labels.get(client)));
    members.values().removeIf(clients -> clients.size() == 1);
    members.forEach((crowd, all) -> paragraph(heading, crowd + ": " + String.join(", ", all)));
    return heading.append('\n').toString();
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static void paragraph(StringBuilder to, String text) {
    WrappedTable.wrap(text, WIDTH).forEach(line -> to.append(line).append('\n'));
  }

  private void row(Parity.Row row) {
    String mark = row.agrees() ? "" : "!";
    String name = row.question().name().toString();
    String type = Type.string(row.question().type());
    for (Parity.Group group : row.groups()) {
      cells.add(
          List.of(
              mark,
              name,
              type,
              ttl(group.answer()),
              answer(group.answer()),
              row.agrees() ? "all" : networks(group)));
      name = "";
      type = "";
    }
  }

  private String networks(Parity.Group group) {
    return group.clients().stream().map(crowds::get).distinct().collect(Collectors.joining(", "));
  }

  private static String ttl(Answer answer) {
    return answer.chain().stream()
        .map(set -> set.ttl() + "s")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String answer(Answer answer) {
    List<String> parts = new ArrayList<>();
    for (ZoneRecordSet set : answer.chain()) {
      String type = set.type() == answer.type() ? "" : Type.string(set.type()) + " ";
      parts.add(type + String.join(" ", set.data()));
    }
    if (answer.outcome() != Outcome.ANSWERED) {
      parts.add(answer.outcome().toString());
    }
    return String.join(", ", parts);
  }
}
