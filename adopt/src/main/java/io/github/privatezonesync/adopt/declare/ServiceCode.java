package io.github.privatezonesync.adopt.declare;

import static io.github.privatezonesync.adopt.code.Expression.call;
import static io.github.privatezonesync.adopt.code.Expression.text;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RegionalEndpoint;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.region.Regions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The routed sets of one name as the regional service that makes exactly them.
 *
 * <p>Only sets that a component could have made can be given back: on Route 53 the identifier of a
 * set is the region, {@code weighted-} and a site, or {@code latency-} and a region.
 */
final class ServiceCode {
  private ServiceCode() {}

  /**
   * The regions of the clients of a zone, as its first policy by location has them; empty if it has
   * none.
   */
  static Set<String> regions(ExistingZone zone) {
    return zone.recordSets().stream()
        .filter(set -> set.verdict().isAdoptable())
        .filter(set -> set.content() instanceof RecordContent.GeoPolicy)
        .findFirst()
        .map(ServiceCode::locations)
        .orElse(Set.of());
  }

  private static Set<String> locations(ExistingRecordSet set) {
    Set<String> locations = new TreeSet<>();
    ((RecordContent.GeoPolicy) set.content())
        .items()
        .forEach(item -> locations.add(item.location()));
    return locations;
  }

  /**
   * The service, without its targets.
   *
   * @param sets all routed sets of one name
   * @throws InvalidValue if no service makes exactly them
   */
  static Expression of(List<ExistingRecordSet> sets, ExistingZone zone) {
    if (sets.stream().map(ExistingRecordSet::ttl).distinct().count() > 1) {
      throw new InvalidValue("the sets of this name have different TTLs");
    }
    Map<String, Expression> endpoints = new TreeMap<>();
    Set<String> routings = new TreeSet<>();
    for (ExistingRecordSet set : sets) {
      List<RoutedItem> items = RoutedItem.of(set);
      routings.add(items.get(0).routing());
      for (RoutedItem item : items) {
        Expression endpoint = endpoints.getOrDefault(item.site(), start(item));
        endpoints.put(item.site(), answered(endpoint, set.type(), item.data()));
      }
    }
    if (routings.size() > 1) {
      throw new InvalidValue("the sets of this name are routed in different ways");
    }
    String routing = routings.iterator().next();
    checkClients(routing, endpoints.keySet(), zone);
    return service(sets.get(0), zone, endpoints.values(), routing);
  }

  /**
   * The service that gives the networks of each region what the zone of the region has.
   *
   * @param byRegion the sets of one name by region
   */
  static Expression perRegion(Map<String, List<ExistingRecordSet>> byRegion, ExistingZone zone) {
    List<Expression> endpoints = new ArrayList<>();
    byRegion.forEach(
        (region, sets) -> {
          Expression endpoint = call(RegionalEndpoint.class, "inRegion", text(region));
          for (ExistingRecordSet set : sets) {
            RecordContent.Values values = (RecordContent.Values) set.content();
            endpoint = answered(endpoint, set.type(), RoutedItem.data(values.values()));
          }
          endpoints.add(endpoint);
        });
    return service(byRegion.values().iterator().next().get(0), zone, endpoints, "nearest");
  }

  private static Expression service(
      ExistingRecordSet first,
      ExistingZone zone,
      Collection<Expression> endpoints,
      String routing) {
    Expression service = call(RegionalService.class, "named", text(RecordCode.name(first, zone)));
    for (Expression endpoint : endpoints) {
      service = service.then("endpoint", endpoint);
    }
    service = service.then(routing);
    long ttl = first.ttl().orElse(PrivateZoneSyncArgs.DEFAULT_TTL.toSeconds());
    return ttl == PrivateZoneSyncArgs.DEFAULT_TTL.toSeconds()
        ? service
        : service.then(
            "ttl", call(Duration.class, "ofSeconds", new Expression.Whole(Math.toIntExact(ttl))));
  }

  private static Expression start(RoutedItem item) {
    Expression endpoint =
        Regions.find(item.site()).isPresent()
            ? call(RegionalEndpoint.class, "inRegion", text(item.site()))
            : call(
                RegionalEndpoint.class,
                "at",
                text(item.site()),
                new Expression.Whole(0),
                new Expression.Whole(0));
    return item.weight().isPresent()
        ? endpoint.then("weight", new Expression.Whole(item.weight().getAsInt()))
        : endpoint;
  }

  private static Expression answered(Expression endpoint, String type, List<String> data) {
    return switch (type) {
      case "A" -> new Expression.On(endpoint, "ipv4", Expression.texts(data));
      case "AAAA" -> new Expression.On(endpoint, "ipv6", Expression.texts(data));
      case "CNAME" -> new Expression.On(endpoint, "host", Expression.texts(data));
      default -> throw new InvalidValue("no regional service has sets of type %s", type);
    };
  }

  /** Sets by region are made for the regions of the networks, no more and no less. */
  private static void checkClients(String routing, Set<String> sites, ExistingZone zone) {
    if (!routing.equals("nearest")) {
      return;
    }
    Set<String> clients = new TreeSet<>(regions(zone));
    List<ExistingAssociation> networks = new ArrayList<>(zone.associations());
    for (ExistingAssociation network : networks) {
      if (network instanceof ExistingAssociation.Vpc vpc && vpc.verdict().isAdoptable()) {
        clients.add(vpc.region());
      }
    }
    if (!clients.equals(sites)) {
      throw new InvalidValue(
          "it has answers for the regions %s, and a regional service of this zone would have them"
              + " for the regions of its clients, %s",
          String.join(", ", sites), String.join(", ", clients));
    }
  }
}
