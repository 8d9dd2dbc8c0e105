package io.github.privatezonesync.plan;

import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.routing.Endpoint;
import io.github.privatezonesync.routing.Service;
import io.github.privatezonesync.routing.Share;
import io.github.privatezonesync.text.JsonText;
import io.github.privatezonesync.text.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Answers as a table, and as JSON. */
final class AnswersTable {
  private AnswersTable() {}

  static String of(List<Answers.Row> rows) {
    StringBuilder text = new StringBuilder();
    Map<Service, List<Answers.Row>> byService = TextTable.grouped(rows, Answers.Row::service);
    Set<String> shared =
        ProblemList.repeated(byService.keySet().stream().map(service -> service.name().toString()));
    byService.forEach(
        (service, own) -> {
          String name = service.name().toString();
          text.append(service.place())
              .append(shared.contains(name) ? " in " + targets(own) : "")
              .append(": ")
              .append(description(service))
              .append('\n');
          List<List<String>> lines = new ArrayList<>();
          TextTable.grouped(own, AnswersTable::common)
              .forEach((common, alike) -> lines.add(line(common, alike)));
          text.append(TextTable.of(lines, "  "));
        });
    return text.toString();
  }

  /** Services of one name are in different targets. */
  private static String targets(List<Answers.Row> rows) {
    return rows.stream()
        .map(row -> row.client().target())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static List<String> common(Answers.Row row) {
    String network = row.client().qualifiedNetwork();
    return List.of(network, row.endpoints(), row.addresses(), row.choice().reason());
  }

  static String description(Service service) {
    String routing = service.routing().words();
    return service.drained().isEmpty()
        ? routing
        : routing + ", drained: " + String.join(", ", new TreeSet<>(service.drained()));
  }

  /** The cloud that decides comes before its many endpoints, because a long line is cut. */
  private static List<String> line(List<String> common, List<Answers.Row> rows) {
    String regions = regions(rows.stream().map(Answers.Row::client).toList());
    String distance = rows.size() == 1 ? rows.get(0).distance() : "";
    List<String> line = new ArrayList<>(List.of(common.get(0), regions));
    line.addAll(List.of(common.get(1), common.get(2), distance));
    line.add(rows.get(0).choice().isDecidedByCloud() ? 2 : line.size(), common.get(3));
    return line;
  }

  /** Where clients of one network are, in few words. */
  static String regions(List<Client> clients) {
    String first = clients.get(0).regionName();
    return clients.size() == 1 ? first : "%s and %d more".formatted(first, clients.size() - 1);
  }

  static String kilometres(double kilometres) {
    return String.format(Locale.ROOT, "%,d km", Math.round(kilometres));
  }

  static String json(List<Answers.Row> rows) {
    return JsonText.of(members(rows));
  }

  /** The rows as values of JSON. */
  static List<Map<String, Object>> members(List<Answers.Row> rows) {
    return rows.stream().map(AnswersTable::json).toList();
  }

  private static Map<String, Object> json(Answers.Row row) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("service", row.service().name().toString());
    json.put("target", row.client().target());
    json.put("network", row.client().network());
    json.put("region", row.client().regionName());
    List<String> order = row.service().routing().traits().order();
    if (!order.isEmpty()) {
      json.put("order", order);
    }
    json.put("endpoints", row.choice().shares().stream().map(AnswersTable::json).toList());
    row.choice().standby().ifPresent(standby -> json.put("standby", json(standby)));
    row.choice()
        .kilometres(row.client())
        .ifPresent(kilometres -> json.put("kilometres", Math.round(kilometres)));
    json.put("reason", row.choice().reason());
    return json;
  }

  private static Map<String, Object> json(Share share) {
    Map<String, Object> json = json(share.endpoint());
    share.part().ifPresent(part -> json.put("part", part));
    return json;
  }

  private static Map<String, Object> json(Endpoint endpoint) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("site", endpoint.site());
    json.put("address", endpoint.address());
    return json;
  }
}
