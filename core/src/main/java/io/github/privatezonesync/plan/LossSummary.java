package io.github.privatezonesync.plan;

import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.routing.PlannedService;
import io.github.privatezonesync.text.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A drill with one line for each region: which networks are hurt until it is drained, and what
 * survives then.
 */
final class LossSummary {
  private static final int LONGEST_LIST = 45;
  private static final int LONGEST_LIST_OF_NAMES = 20;

  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, Set<String>> regionsOfNetwork = new TreeMap<>();

  private LossSummary(List<PlannedService> services) {
    for (PlannedService planned : services) {
      names.add(planned.service().name().toString());
      planned.clients().forEach(client -> add(client, regionsOfNetwork));
    }
  }

  static String of(List<PlannedService> services, RegionLossDrill drill) {
    if (drill.losses().isEmpty()) {
      return "";
    }
    LossSummary summary = new LossSummary(services);
    Map<String, List<String>> unresolved = drill.unresolved();
    List<List<String>> rows = new ArrayList<>();
    String hurt = "gets its dead address until it is drained";
    rows.add(List.of("region lost", hurt, "once it is drained"));
    for (RegionLossDrill.Loss loss : drill.losses()) {
      List<String> lost = unresolved.getOrDefault(loss.site(), List.of());
      rows.add(List.of(loss.site(), summary.networks(loss), summary.survivors(lost)));
    }
    return TextTable.of(rows, "");
  }

  private static void add(Client client, Map<String, Set<String>> regionsOfNetwork) {
    regionsOfNetwork
        .computeIfAbsent(client.qualifiedNetwork(), network -> new TreeSet<>())
        .add(client.regionName());
  }

  private String networks(RegionLossDrill.Loss loss) {
    Map<String, Set<String>> hurt = new TreeMap<>();
    loss.moves().forEach(move -> add(move.client(), hurt));
    List<String> words = new ArrayList<>();
    hurt.forEach((network, regions) -> words.add(network + in(network, regions)));
    return words.isEmpty() ? "no network of another region" : some(words, LONGEST_LIST);
  }

  /** The regions of a network that spans several, because maybe only some of them are hurt. */
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
      return "all except " + some(lost, LONGEST_LIST_OF_NAMES) + " survive";
    }
    String all = String.join(", ", names);
    if (names.size() == 1) {
      return all + " survives";
    }
    return all.length() <= LONGEST_LIST_OF_NAMES
        ? all + " survive"
        : "all %d names survive".formatted(names.size());
  }

  /** A list that is cut if it is too long; its first item is always there. */
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
