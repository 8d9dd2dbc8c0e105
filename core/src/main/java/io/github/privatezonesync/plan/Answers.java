package io.github.privatezonesync.plan;

import io.github.privatezonesync.picture.MapPoint;
import io.github.privatezonesync.picture.RegionMap;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.GeographicPoint;
import io.github.privatezonesync.routing.Choice;
import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.routing.Endpoint;
import io.github.privatezonesync.routing.PlannedService;
import io.github.privatezonesync.routing.Service;
import io.github.privatezonesync.routing.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What every client gets of every regional service: the endpoint, how far it is, and why. */
public final class Answers {
  private final List<Row> rows;

  private Answers(List<Row> rows) {
    this.rows = rows;
  }

  static Answers of(List<PlannedService> services) {
    List<Row> rows = new ArrayList<>();
    for (PlannedService planned : services) {
      for (Client client : planned.clients()) {
        rows.add(new Row(planned.service(), client, planned.choice(client)));
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
      return joined(Share::words);
    }

    /**
     * The data of the endpoints, as text.
     *
     * @return for example {@code 10.0.1.10}
     */
    public String addresses() {
      return joined(share -> share.endpoint().address());
    }

    private String name() {
      return service.name().toString();
    }

    private String joined(Function<Share, String> words) {
      return choice.shares().stream()
          .map(words)
          .collect(Collectors.joining(choice.isDecidedByCloud() ? " or " : ", "));
    }

    /**
     * How far the client is from the only endpoint that it gets.
     *
     * @return whole kilometres with their unit; empty if there are several endpoints, or if a place
     *     is not known
     */
    public String distance() {
      OptionalDouble kilometres = choice.kilometres(client);
      return kilometres.isPresent() ? AnswersTable.kilometres(kilometres.getAsDouble()) : "";
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
    return AnswersTable.json(rows);
  }

  /**
   * A map of the endpoints of one service and of the clients that get each.
   *
   * @param service the name of a service, relative to the zone
   * @return the map, to be drawn with {@link RegionMap#svg()}
   * @throws IllegalArgumentException if there is no such service; the message lists all services
   */
  public RegionMap map(String service) {
    List<Row> own = new ArrayList<>(rows);
    own.removeIf(row -> !row.name().equals(service));
    if (own.isEmpty()) {
      String there = rows.stream().map(Row::name).distinct().collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          "there is no service '%s' that anyone asks for; there are %s".formatted(service, there));
    }
    Service of = own.get(0).service();
    List<RegionMap.Endpoint> endpoints = new ArrayList<>();
    for (Endpoint each : of.endpoints()) {
      endpoints.add(
          new RegionMap.Endpoint(each.site(), each.point().map(Answers::onMap), each.address()));
    }
    List<RegionMap.Client> clients = new ArrayList<>();
    for (Row row : own) {
      row.choice().endpoints().forEach(each -> clients.add(onMap(row.client(), each)));
    }
    return new RegionMap(service, AnswersTable.description(of), endpoints, clients);
  }

  private static RegionMap.Client onMap(Client client, Endpoint endpoint) {
    return new RegionMap.Client(
        client.qualifiedNetwork(),
        client.regionName(),
        client.region().flatMap(CloudRegion::point).map(Answers::onMap),
        endpoint.site(),
        endpoint.kilometresFrom(client));
  }

  private static MapPoint onMap(GeographicPoint point) {
    return new MapPoint(point.latitude(), point.longitude());
  }

  /**
   * A table with one row for each network, or for several regions of a network that get the same.
   */
  @Override
  public String toString() {
    return AnswersTable.of(rows);
  }
}
