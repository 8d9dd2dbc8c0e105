package io.github.privatezonesync.forward;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.text.TextTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who answers whom, and by which way, for every domain that a zone, a rule or a server outside has.
 * {@link #toString()} is a table.
 */
public final class WaysOfQuestions {
  private final List<Way> ways;

  private WaysOfQuestions(List<Way> ways) {
    this.ways = List.copyOf(ways);
  }

  static WaysOfQuestions of(Mesh mesh) {
    List<Way> ways = new ArrayList<>();
    for (DomainName domain : mesh.domains()) {
      Mesh.Endings endings = mesh.endings(domain);
      for (Station station : mesh.stations()) {
        if (station.isNetwork()) {
          ways.add(way(mesh, station, domain, endings));
        }
      }
    }
    return new WaysOfQuestions(ways);
  }

  /** The way of one name. */
  static Way way(Mesh mesh, Station from, DomainName name) {
    return way(mesh, from, name, mesh.endings(name));
  }

  private static Way way(Mesh mesh, Station from, DomainName domain, Mesh.Endings endings) {
    List<String> through = new ArrayList<>();
    Station at = from;
    while (at != null && mesh.decide(at, domain) instanceof Decision.Pass pass) {
      Hop next = pass.hops().get(0);
      through.add(next.toString());
      at = next instanceof Hop.To to ? to.station() : null;
    }
    return new Way(from.toString(), domain, through, whos(endings.of(from)));
  }

  static String whos(Collection<Ending> endings) {
    if (endings.size() == 1) {
      return endings.iterator().next().words(); // for each network and domain
    }
    return endings.stream()
        .map(Ending::words)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" or "));
  }

  /**
   * All ways.
   *
   * @return one for each network and domain, sorted by domain
   */
  public List<Way> all() {
    return ways;
  }

  /** The ways by domain, networks with the same way on one line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    TextTable.grouped(ways, Way::domain)
        .forEach(
            (domain, all) -> {
              text.append("domain '").append(domain).append("' is answered\n");
              List<List<String>> rows = new ArrayList<>();
              TextTable.grouped(all, way -> List.of(way.answeredBy(), way.through().toString()))
                  .forEach((common, alike) -> rows.add(row(alike)));
              text.append(TextTable.of(rows, "  "));
            });
    return text.toString();
  }

  private static List<String> row(List<Way> alike) {
    Way first = alike.get(0);
    String through =
        first.through().isEmpty() ? "" : "through " + String.join(", then ", first.through());
    return List.of(
        Names.listed(alike.stream().map(Way::network).toList()),
        "by " + first.answeredBy(),
        through);
  }
}
