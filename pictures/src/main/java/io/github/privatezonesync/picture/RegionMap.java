package io.github.privatezonesync.picture;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The endpoints of one name in their regions, and the clients with the endpoint that each gets.
 *
 * <p>Equal maps are drawn equally, in whatever order they were described. Who gets what, and how
 * far that is, is not decided here: a map shows what it is told.
 *
 * @param title the first line of the picture
 * @param caption the line below the title, possibly empty
 * @param endpoints the endpoints, sorted by region
 * @param clients the clients, sorted by network, then by region
 */
public record RegionMap(
    String title, String caption, List<Endpoint> endpoints, List<Client> clients) {

  /**
   * An endpoint in a region.
   *
   * @param region the name of the region; no other endpoint of the map has it
   * @param point where the region lies, or empty if that is not known
   * @param address what the reader knows the endpoint by
   */
  public record Endpoint(String region, Optional<MapPoint> point, String address) {}

  /**
   * A network in a region, and the endpoint that it gets.
   *
   * @param network what the reader knows the network by
   * @param region the name of the region
   * @param point where the region lies, or empty if that is not known
   * @param endpoint the region of the endpoint
   * @param kilometres how far away the endpoint is, or empty if that is not known
   */
  public record Client(
      String network,
      String region,
      Optional<MapPoint> point,
      String endpoint,
      OptionalDouble kilometres) {}

  /**
   * Sorts endpoints and clients and checks that they fit together.
   *
   * @throws IllegalArgumentException if two endpoints have one region, or a client gets an endpoint
   *     that the map does not have
   */
  public RegionMap {
    endpoints =
        endpoints.stream()
            .sorted(
                Comparator.comparing(Endpoint::region)
                    .thenComparing(Endpoint::address)) // so that the complaint is the same too
            .toList();
    clients =
        clients.stream()
            .distinct()
            .sorted(
                Comparator.comparing(Client::network)
                    .thenComparing(Client::region)
                    .thenComparing(Client::endpoint)
                    .thenComparing(Client::toString))
            .toList();
    checkClients(clients, regions(endpoints));
  }

  private static Set<String> regions(List<Endpoint> endpoints) {
    Set<String> regions = new HashSet<>();
    for (Endpoint endpoint : endpoints) {
      if (!regions.add(endpoint.region())) {
        throw new IllegalArgumentException(
            "endpoint '%s': there is another one in '%s'; give each endpoint a region of its own"
                .formatted(endpoint.address(), endpoint.region()));
      }
    }
    return regions;
  }

  private static void checkClients(List<Client> clients, Set<String> regions) {
    for (Client client : clients) {
      if (!regions.contains(client.endpoint())) {
        throw new IllegalArgumentException(
            "client '%s' in '%s': no endpoint is in '%s'"
                .formatted(client.network(), client.region(), client.endpoint()));
      }
    }
  }

  /**
   * The map as an SVG image for light and dark pages, without scripts or fonts of its own.
   *
   * <p>It shows the part of the world that the places take up, with its land, meridians and
   * parallels. What has no place is listed below it.
   *
   * @return the text, with a final line break
   */
  public String svg() {
    return RegionMapPicture.of(this);
  }

  /** The map in one sentence for each endpoint and client, for those who cannot see it. */
  String inWords() {
    return RegionMapInWords.of(this);
  }
}
