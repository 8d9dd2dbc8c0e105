package io.github.privatezonesync.plan;

import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.routing.PlannedService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A drill in one line for each region: who is hurt until it is drained, and what survives then. */
final class LossSummary {
  private static final List<String> HEADING =
      List.of("region lost", "gets its dead address until it is drained", "once it is drained");
  private static final int LONGEST_LIST = 45;
  private static final int LONGEST_LIST_OF_NAMES = 20;

  private final List<String> names;
  private final Map<String, Set<String>> regionsOfNetwork;

  private LossSummary(List<PlannedService> services) {
    this.names = services.stream().map(planned -> planned.service().name().toString()).toList();
    this.regionsOfNetwork =
        regionsOfNetwork(services.stream().flatMap(s -> s.clients().stream()).toList());
  }

  static String of(List<PlannedService> services, RegionLossDrill drill) {
    if (drill.losses().isEmpty()) {
      return "";
    }
    LossSummary summary = new LossSummary(services);
    Map<String, List<String>> unresolved = drill.unresolved();
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADING);
    for (RegionLossDrill.Loss loss : drill.losses()) {
      List<String> lost = unresolved.getOrDefault(loss.site(), List.of());
      rows.add(List.of(loss.site(), summary.networks(loss), summary.survivors(lost)));
    }
    return TextTable.lines(rows, "").stream()
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static Map<String, Set<String>> regionsOfNetwork(List<Client> clients) {
    Map<String, Set<String>> regions = new TreeMap<>();
    for (Client client : clients) {
      regions
          .computeIfAbsent(client.qualifiedNetwork(), network -> new TreeSet<>())
          .add(client.regionName());
    }
    return regions;
  }

  private String networks(RegionLossDrill.Loss loss) {
    List<String> hurt = new ArrayList<>();
    regionsOfNetwork(loss.moves().stream().map(RegionLossDrill.Move::client).toList())
        .forEach((network, regions) -> hurt.add(network + in(network, regions)));
    return hurt.isEmpty() ? "no network of another region" : some(hurt, LONGEST_LIST);
  }

  /** The regions of a network that spans several, as not all of it may be hurt. */
  private String in(String network, Set<String> regions) {
    if (regionsOfNetwork.getOrDefault(network, Set.of()).size() < 2) {
      return "";
    }
    return regions.size() == 1
        ? " in " + regions.iterator().next()
        : " in %d regions".formatted(regions.size());
  }

  private String survivors(List<String> lost) {
    if (lost.size() == names.size()) {
      return "no name survives";
    }
    if (!lost.isEmpty()) {
      return "all but " + some(lost, LONGEST_LIST_OF_NAMES) + " survive";
    }
    String all = String.join(", ", names);
    if (names.size() == 1) {
      return all + " survives";
    }
    return all.length() <= LONGEST_LIST_OF_NAMES
        ? all + " survive"
        : "all %d names survive".formatted(names.size());
  }

  /** A list that is cut where it gets too long; its first item is always there. */
  private static String some(List<String> items, int width) {
    StringBuilder text = new StringBuilder(items.get(0));
    for (int i = 1; i < items.size(); i++) {
      if (text.length() + 2 + items.get(i).length() > width) {
        return text.append(" and %d more".formatted(items.size() - i)).toString();
      }
      text.append(", ").append(items.get(i));
    }
    return text.toString();
  }
}
