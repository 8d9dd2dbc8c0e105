package io.github.privatezonesync.target;

import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parts of a cloud that know nothing of each other, such as those of China: no zone spans two. */
public final class Partitions {
  private Partitions() {}

  /**
   * What is wrong with the networks of one zone.
   *
   * @param networks the networks
   * @param partition the partition that a network is in; empty if that is not known
   * @param word what the cloud calls a network
   * @param <N> the cloud's kind of network
   * @return a problem that names the networks of each partition; empty if there is one partition
   */
  public static <N extends Network> Optional<Problem> problem(
      Collection<N> networks, Function<N, Optional<String>> partition, String word) {
    Map<String, List<String>> keys = new TreeMap<>();
    for (N network : networks) {
      partition
          .apply(network)
          .map(name -> keys.computeIfAbsent(name, first -> new ArrayList<>()))
          .ifPresent(there -> there.add("'" + network.key() + "'"));
    }
    if (keys.size() < 2) {
      return Optional.empty();
    }
    String all =
        keys.entrySet().stream()
            .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
            .collect(Collectors.joining(" and "));
    return Optional.of(
        Problem.of(Place.WHOLE, "%ss in %s; no zone spans them, use a target for each", word, all));
  }
}
