package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A topology in words, for readers who do not see it. */
final class TopologyInWords {
  private TopologyInWords() {}

  static String of(Topology topology) {
    List<Association> associations = topology.associations();
    List<String> sentences = new ArrayList<>();
    for (ZoneNode zone : topology.zones()) {
      String networks =
          associations.stream()
              .filter(association -> association.zone().equals(zone))
              .map(TopologyInWords::network)
              .collect(Collectors.joining(", "));
      sentences.add(
          "Zone %s of %s, %s, answers in %s."
              .formatted(
                  zone.name(),
                  zone.place().cloud(),
                  zone.place().account(),
                  networks.isEmpty() ? "no network" : networks));
    }
    String lonely =
        topology.networks().stream()
            .filter(network -> associations.stream().noneMatch(a -> a.network().equals(network)))
            .map(network -> network.name() + " of " + network.place().cloud())
            .collect(Collectors.joining(", "));
    if (!lonely.isEmpty()) {
      sentences.add("No zone answers in " + lonely + ".");
    }
    return sentences.isEmpty() ? "No zone and no network." : String.join(" ", sentences);
  }

  private static String network(Association association) {
    String name = association.network().name();
    return association.isForeign()
        ? name + " (" + association.network().place().account() + ")"
        : name;
  }
}
