package io.github.privatezonesync.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The lines of one cloud, each on its lane from the card of a zone to that of a network. */
final class Routes {
  private final Lanes lanes;
  private final CloudLayout layout;

  private Routes(Lanes lanes, CloudLayout layout) {
    this.lanes = lanes;
    this.layout = layout;
  }

  /** By lane, so that lines that lie on each other can be drawn as one. */
  static Map<Lane, List<Route>> of(
      List<Association> associations, Lanes lanes, CloudLayout layout) {
    Routes routes = new Routes(lanes, layout);
    return associations.stream()
        .collect(
            Collectors.groupingBy(
                Lane::of,
                LinkedHashMap::new,
                Collectors.mapping(routes::route, Collectors.toList())));
  }

  private Route route(Association association) {
    int lane = lanes.index(association);
    Card zone = card(association.zone());
    Card network = card(association.network());
    Route route = start(zone, lane);
    if (zone.column() != network.column()) {
      route.to(layout.laneX(lane, zone.column()), layout.trunkY(lane));
      route.to(layout.laneX(lane, network.column()), layout.trunkY(lane));
    }
    int port = portY(network, lane);
    return route.to(layout.laneX(lane, network.column()), port).to(network.box().x(), port);
  }

  private Route start(Card zone, int lane) {
    int laneX = layout.laneX(lane, zone.column());
    if (layout.isTree()) {
      return Route.from(laneX, zone.box().bottom());
    }
    int port = portY(zone, lane);
    return Route.from(zone.box().x(), port).to(laneX, port);
  }

  /** The height at which a lane's line meets a card; no two lanes meet it at one. */
  private int portY(Card card, int lane) {
    List<Integer> all = lanes.at(card.node());
    return card.box().y() + card.box().height() * (all.indexOf(lane) + 1) / (all.size() + 1);
  }

  private Card card(Node node) {
    return Objects.requireNonNull(layout.cards().get(node));
  }
}
