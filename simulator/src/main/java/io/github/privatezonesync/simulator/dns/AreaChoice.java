package io.github.privatezonesync.simulator.dns;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the healthy set with the smallest area that the client is in; the smallest of all if none
 * of them is healthy.
 */
final class AreaChoice {
  private static final int NOT_THERE = -1;

  private AreaChoice() {}

  static Choice among(List<Candidate> candidates, Vantage vantage) {
    String kind = candidates.get(0).rule().kind();
    Place client = vantage.place();
    List<Candidate> matching =
        candidates.stream()
            .filter(candidate -> size(candidate, client) != NOT_THERE)
            .sorted(comparing((Candidate candidate) -> size(candidate, client)))
            .toList();
    List<String> losers = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!matching.contains(candidate)) {
        losers.add(
            "%s loses, %s is not in %s"
                .formatted(candidate.label(), told(vantage, client), candidate.rule().settings()));
      }
    }
    if (matching.isEmpty()) {
      return new Choice(
          kind,
          List.of(
              Option.nothing(
                  "%s is in none of the areas, and there is no default"
                      .formatted(told(vantage, client)))),
          losers);
    }
    Candidate winner = Candidate.eligible(matching).get(0);
    for (Candidate smaller : matching.subList(0, matching.indexOf(winner))) {
      losers.add(smaller.passedOver(why(smaller)));
    }
    for (Candidate larger : matching.subList(matching.indexOf(winner) + 1, matching.size())) {
      losers.add(larger.label() + " loses, " + why(larger) + " is larger");
    }
    return new Choice(
        kind, List.of(winner.taken(1, told(vantage, client) + " is in " + why(winner))), losers);
  }

  /** The smaller, the earlier: a part of a country, a country, a continent, everywhere. */
  private static int size(Candidate candidate, @Nullable Place client) {
    Rule.Geolocation area = (Rule.Geolocation) candidate.rule();
    if (area.country().equals(Rule.Geolocation.ANYWHERE)) {
      return 3;
    }
    if (client == null) {
      return NOT_THERE;
    }
    if (!area.continent().isEmpty()) {
      return area.continent().equals(client.continent()) ? 2 : NOT_THERE;
    }
    if (!area.country().equals(client.country())) {
      return NOT_THERE;
    }
    if (area.subdivision().isEmpty()) {
      return 1;
    }
    return area.subdivision().equals(client.subdivision()) ? 0 : NOT_THERE;
  }

  private static String why(Candidate candidate) {
    String area = candidate.rule().settings();
    return area.equals(Rule.Geolocation.ANYWHERE) ? "the default area" : area;
  }

  /** For example {@code us-east-1 (NA, US-VA)}. */
  private static String told(Vantage vantage, @Nullable Place client) {
    return client == null
        ? "the region '" + vantage.region() + "'"
        : "%s (%s, %s%s)"
            .formatted(
                vantage.region(),
                client.continent(),
                client.country(),
                client.subdivision().isEmpty() ? "" : "-" + client.subdivision());
  }
}
