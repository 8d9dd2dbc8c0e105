package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.testkit.clouds.AnswerShares.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All planned sets of one name and type, added up once. */
final class RoutedSets {
  private final List<List<RecordData>> values = new ArrayList<>();
  private final Map<List<RecordData>, Double> weights = new HashMap<>();
  private final Set<Content> contents = new HashSet<>();
  private double allWeights;

  void add(RecordSet set, List<RecordData> data) {
    int weight = set.route().map(route -> route.weight().orElse(0)).orElse(0);
    values.add(data);
    weights.merge(data, (double) weight, Double::sum);
    allWeights += weight;
    if (set.route().isPresent()) {
      DnsType type = DnsType.of(set.type().name());
      contents.add(RecordSetPromises.content(type, set.ttl().seconds(), data));
    }
  }

  /** The part of the weights of all sets with the same values: the client sees only the values. */
  double part(List<RecordData> data) {
    return weights.getOrDefault(data, 0.0) / allWeights;
  }

  /** What a client may see of any of the sets. */
  Set<Content> contents() {
    return contents;
  }

  @Override
  public String toString() {
    return values.stream().map(RecordSetPromises::text).sorted().collect(Collectors.joining(", "));
  }
}
