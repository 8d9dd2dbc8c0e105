package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** Maps to draw. */
final class Mapped {
  private Mapped() {}

  static RegionMap.Endpoint endpoint(String region, String address) {
    return new RegionMap.Endpoint(region, Places.of(region), address);
  }

  static RegionMap.Client client(String network, String region, String endpoint) {
    return new RegionMap.Client(
        network, region, Places.of(region), endpoint, Places.kilometres(region, endpoint));
  }

  static RegionMap map(List<RegionMap.Endpoint> endpoints, RegionMap.Client... clients) {
    return new RegionMap("inference.corp.internal", "", endpoints, List.of(clients));
  }

  /** Two endpoints, a client beside one of them, two more that share a place, one that has none. */
  static RegionMap small() {
    return new RegionMap(
        "inference.ai.example.internal",
        "nearest, in stack shop/prod",
        List.of(endpoint("us-east-1", "10.0.1.10"), endpoint("eu-west-1", "(output)")),
        List.of(
            client("gcp/hub", "us-east4", "us-east-1"),
            client("gcp/hub", "europe-west3", "eu-west-1"),
            client("aws/eu", "eu-central-1", "eu-west-1"),
            client("azure/br", "brazilsouth", "us-east-1"),
            client("aws/iso", "us-iso-east-1", "us-east-1")));
  }

  /** Any number of clients in any regions of four clouds, each with any of the endpoints. */
  static RegionMap random(long seed, int endpoints, int clients) {
    Random random = new Random(seed);
    List<String> regions = new ArrayList<>(Places.regions());
    Collections.shuffle(regions, random);
    List<RegionMap.Endpoint> some = new ArrayList<>();
    for (String region : regions.subList(0, endpoints)) {
      some.add(endpoint(region, "10.0.0." + some.size()));
    }
    List<RegionMap.Client> all = new ArrayList<>();
    for (int i = 0; i < clients && endpoints > 0; i++) {
      String region = regions.get(random.nextInt(regions.size()));
      String endpoint = some.get(random.nextInt(endpoints)).region();
      all.add(client("network-" + i % 7, region, endpoint));
    }
    return new RegionMap("random", "", some, all);
  }

  static RegionMap withoutPlaces() {
    return map(
        List.of(new RegionMap.Endpoint("moon-1", Optional.empty(), "10.0.0.1")),
        new RegionMap.Client("hub", "mars-1", Optional.empty(), "moon-1", OptionalDouble.empty()));
  }
}
