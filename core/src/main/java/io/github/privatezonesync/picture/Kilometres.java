package io.github.privatezonesync.picture;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Distances, as a map writes them: in whole kilometres. */
final class Kilometres {
  private Kilometres() {}

  /** What a client gets, and how far away if that is known. */
  static String of(RegionMap.Client client, RegionMap map) {
    OptionalDouble kilometres = map.kilometres(client);
    String gets = "gets " + client.endpoint();
    return kilometres.isEmpty() ? gets : gets + ", " + text(kilometres.getAsDouble());
  }

  /** How far away the endpoint is that a client gets or, if that is not known, which one it is. */
  static String orEndpoint(RegionMap.Client client, RegionMap map) {
    OptionalDouble kilometres = map.kilometres(client);
    return kilometres.isEmpty() ? "gets " + client.endpoint() : text(kilometres.getAsDouble());
  }

  /** The distances of clients to one endpoint, of which only the shortest and longest count. */
  static String ofAll(List<RegionMap.Client> clients, RegionMap map) {
    double[] sorted =
        clients.stream()
            .flatMapToDouble(client -> map.kilometres(client).stream())
            .sorted()
            .toArray();
    String shortest = text(sorted[0]);
    String longest = text(sorted[sorted.length - 1]);
    return shortest.equals(longest) ? longest : shortest.replace(" km", "") + "–" + longest;
  }

  private static String text(double kilometres) {
    return String.format(Locale.ROOT, "%,d km", Math.round(kilometres));
  }
}
