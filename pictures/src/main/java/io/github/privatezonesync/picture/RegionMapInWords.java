package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.List;

/** A map in words, for readers who do not see it. */
final class RegionMapInWords {
  private RegionMapInWords() {}

  static String of(RegionMap map) {
    List<String> sentences = new ArrayList<>();
    for (RegionMap.Endpoint endpoint : map.endpoints()) {
      sentences.add("Endpoint %s is %s.".formatted(endpoint.region(), endpoint.address()));
    }
    for (RegionMap.Client client : map.clients()) {
      sentences.add(
          "%s in %s %s.".formatted(client.network(), client.region(), Kilometres.of(client)));
    }
    return sentences.isEmpty() ? "No endpoint and no client." : String.join(" ", sentences);
  }
}
