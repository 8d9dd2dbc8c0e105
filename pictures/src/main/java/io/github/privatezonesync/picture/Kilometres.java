package io.github.privatezonesync.picture;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Distances, as a map writes them: in whole kilometres. */
final class Kilometres {
  private Kilometres() {}

  /** What a client gets, and how far away if that is known. */
  static String of(RegionMap.Client client) {
    String gets = "gets " + client.endpoint();
    return client.kilometres().isEmpty() ? gets : gets + ", " + orEndpoint(client);
  }

  /** How far away the endpoint is that a client gets or, if that is not known, which one it is. */
  static String orEndpoint(RegionMap.Client client) {
    return client.kilometres().isEmpty()
        ? "gets " + client.endpoint()
        : text(client.kilometres().getAsDouble());
  }

  /**
   * The distances of clients to one endpoint, of which only the shortest and longest count; empty
   * if none is known.
   */
  static Optional<String> ofAll(List<RegionMap.Client> clients) {
    DoubleSummaryStatistics all =
        clients.stream()
            .flatMapToDouble(client -> client.kilometres().stream())
            .summaryStatistics();
    if (all.getCount() == 0) {
      return Optional.empty();
    }
    String shortest = text(all.getMin());
    String longest = text(all.getMax());
    return Optional.of(
        shortest.equals(longest) ? longest : shortest.replace(" km", "") + "–" + longest);
  }

  private static String text(double kilometres) {
    return String.format(Locale.ROOT, "%,d km", Math.round(kilometres));
  }
}
