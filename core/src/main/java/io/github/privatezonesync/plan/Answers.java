package io.github.privatezonesync.plan;

import io.github.privatezonesync.picture.RegionMap;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.routing.Choice;
import io.github.privatezonesync.routing.Choices;
import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.routing.Endpoint;
import io.github.privatezonesync.routing.Routing;
import io.github.privatezonesync.routing.Service;
import io.github.privatezonesync.routing.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every client gets of every regional service: the endpoint, how far it is, and why. */
public final class Answers {
  private static final int PERCENT = 100;

  private final List<Row> rows;

  private Answers(List<Row> rows) {
    this.rows = rows;
  }

  static Answers of(List<PlannedService> services) {
    List<Row> rows = new ArrayList<>();
    for (PlannedService planned : services) {
      Choices choices = new Choices(planned.service());
      for (Client client : planned.clients()) {
        rows.add(new Row(planned.service(), client, choices.of(client)));
      }
    }
    return new Answers(List.copyOf(rows));
  }

  /**
   * What one client gets of one service.
   *
   * @param service the service
   * @param client who asks
   * @param choice what it gets and why
   */
  public record Row(Service service, Client client, Choice choice) {
    /**
     * The endpoints with their shares, as text.
     *
     * @return for example {@code us-east-1}, {@code eu-west-1 25 %, us-east-1 75 %}, or {@code
     *     eu-west-1 or us-east-1} if the cloud decides
     */
    public String endpoints() {
      return choice.shares().stream()
          .map(share -> share.endpoint().site() + part(share))
          .collect(Collectors.joining(separator()));
    }

    private String separator() {
      return service.routing() instanceof Routing.Latency ? " or " : ", ";
    }

    private String part(Share share) {
      return service.routing() instanceof Routing.Weighted
          ? " %d %%".formatted(Math.round(share.part() * PERCENT))
          : "";
    }

    /**
     * The data of the endpoints, as text.
     *
     * @return for example {@code 10.0.1.10}
     */
    public String addresses() {
      return choice.shares().stream()
          .map(share -> share.endpoint().address())
          .collect(Collectors.joining(separator()));
    }

    /**
     * How far the client is from the only endpoint that it gets.
     *
     * @return whole kilometres with their unit; empty if there are several, or no place is known
     */
    public String distance() {
      OptionalDouble kilometres = choice.kilometres(client);
      return kilometres.isPresent()
          ? String.format(Locale.ROOT, "%,d km", Math.round(kilometres.getAsDouble()))
          : "";
    }
  }

  /**
   * One row for each service and client.
   *
   * @return the rows, sorted by service, then target, network and region
   */
  public List<Row> rows() {
    return rows;
  }

  /**
   * The answers for machines.
   *
   * @return a JSON list of one object for each row
   */
  public String toJson() {
    return JsonText.of(rows.stream().map(Answers::json).toList());
  }

  /**
   * A map of the endpoints of one service and of who gets which.
   *
   * @param service the name of a service, relative to the zone
   * @return the map, to be drawn with {@link RegionMap#svg()}
   * @throws IllegalArgumentException if there is no such service; the message lists those there are
   */
  public RegionMap map(String service) {
    List<Row> own =
        rows.stream().filter(row -> row.service().name().toString().equals(service)).toList();
    if (own.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no service '%s' that anyone asks for; there are %s"
              .formatted(
                  service,
                  rows.stream()
                      .map(row -> row.service().name().toString())
                      .distinct()
                      .collect(Collectors.joining(", "))));
    }
    Service of = own.get(0).service();
    return new RegionMap(
        service,
        description(of),
        of.endpoints().stream()
            .map(
                endpoint ->
                    new RegionMap.Endpoint(endpoint.site(), endpoint.point(), endpoint.address()))
            .toList(),
        own.stream().flatMap(Answers::onMap).toList());
  }

  private static Stream<RegionMap.Client> onMap(Row row) {
    Client client = row.client();
    return row.choice().shares().stream()
        .map(
            share ->
                new RegionMap.Client(
                    client.qualifiedNetwork(),
                    client.regionName(),
                    client.region().flatMap(CloudRegion::point),
                    share.endpoint().site()));
  }

  private static Map<String, Object> json(Row row) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("service", row.service().name().toString());
    json.put("target", row.client().target());
    json.put("network", row.client().network());
    json.put("region", row.client().regionName());
    if (row.service().routing() instanceof Routing.Failover failover) {
      json.put("order", failover.order());
    }
    json.put(
        "endpoints",
        row.choice().shares().stream()
            .map(
                share -> {
                  Map<String, Object> endpoint = json(share.endpoint());
                  if (share.part() > 0) {
                    endpoint.put("part", share.part());
                  }
                  return endpoint;
                })
            .toList());
    row.choice().standby().ifPresent(standby -> json.put("standby", json(standby)));
    row.choice()
        .kilometres(row.client())
        .ifPresent(kilometres -> json.put("kilometres", Math.round(kilometres)));
    json.put("reason", row.choice().reason());
    return json;
  }

  private static Map<String, Object> json(Endpoint endpoint) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("site", endpoint.site());
    json.put("address", endpoint.address());
    return json;
  }

  /** A table of one row for each network, or for those of its regions that get the same. */
  @Override
  public String toString() {
    Map<Service, Map<List<String>, List<Row>>> groups = new LinkedHashMap<>();
    for (Row row : rows) {
      List<String> alike =
          List.of(
              row.client().qualifiedNetwork(),
              row.endpoints(),
              row.addresses(),
              row.choice().reason());
      groups
          .computeIfAbsent(row.service(), service -> new LinkedHashMap<>())
          .computeIfAbsent(alike, first -> new ArrayList<>())
          .add(row);
    }
    StringBuilder text = new StringBuilder();
    groups.forEach(
        (service, alike) -> {
          text.append(title(service));
          List<List<String>> lines =
              alike.entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList();
          TextTable.lines(lines, "  ").forEach(line -> text.append(line).append('\n'));
        });
    return text.toString();
  }

  private static String title(Service service) {
    return service.place() + ": " + description(service) + "\n";
  }

  private static String description(Service service) {
    return service.drained().isEmpty()
        ? service.routing().toString()
        : service.routing() + ", drained: " + String.join(", ", new TreeSet<>(service.drained()));
  }

  /** What the cloud decides goes before the many endpoints of which a line may show a part. */
  private static List<String> line(List<String> alike, List<Row> rows) {
    String regions = regions(rows.stream().map(Row::client).toList());
    String distance = rows.size() == 1 ? rows.get(0).distance() : "";
    return rows.get(0).service().routing() instanceof Routing.Latency
        ? List.of(alike.get(0), regions, alike.get(3), alike.get(1), alike.get(2), distance)
        : List.of(alike.get(0), regions, alike.get(1), alike.get(2), distance, alike.get(3));
  }

  /** Where clients of one network are, in few words. */
  static String regions(List<Client> clients) {
    String first = clients.get(0).regionName();
    return clients.size() == 1 ? first : "%s and %d more".formatted(first, clients.size() - 1);
  }
}
