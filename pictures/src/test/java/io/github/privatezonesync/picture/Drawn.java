package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Topologies to draw. */
final class Drawn {
  static final String AWS = "Amazon Route 53";
  static final String GCP = "Google Cloud DNS";
  private static final List<String> CLOUDS = List.of(AWS, GCP, "Azure Private DNS");

  private Drawn() {}

  static NetworkNode network(String cloud, String account, String name) {
    return new NetworkNode(
        new Place(cloud, account), cloud + "/" + name, name, "eu-west-1", "vpc-" + name);
  }

  static ZoneNode zone(String cloud, String account, String name, NetworkNode... networks) {
    return new ZoneNode(
        new Place(cloud, account),
        name,
        "3 record sets",
        "",
        List.of(networks).stream().map(NetworkNode::reference).toList());
  }

  /** A zone in a network of its own account and in one of another. */
  static Topology acrossAccounts() {
    NetworkNode us = network(AWS, "account 1", "us");
    NetworkNode lab = network(AWS, "account 2", "lab");
    return new Topology(
        "corp.internal",
        "for a test",
        List.of(zone(AWS, "account 1", "corp.internal", us, lab)),
        List.of(lab, us));
  }

  /** Any number of zones and networks in three clouds, each zone in any networks of its cloud. */
  static Topology random(long seed, int zones, int networks) {
    Random random = new Random(seed);
    List<NetworkNode> networkNodes = new ArrayList<>();
    for (int i = 0; i < networks; i++) {
      networkNodes.add(network(cloud(random), "account " + random.nextInt(3), "net-" + i));
    }
    List<ZoneNode> zoneNodes = new ArrayList<>();
    for (int i = 0; i < zones; i++) {
      String cloud = cloud(random);
      NetworkNode[] some =
          networkNodes.stream()
              .filter(network -> network.place().cloud().equals(cloud) && random.nextInt(3) > 0)
              .toArray(NetworkNode[]::new);
      zoneNodes.add(
          zone(cloud, "account " + random.nextInt(3), "zone-" + i % 4 + ".internal", some));
    }
    Collections.shuffle(networkNodes, random);
    return new Topology("random", "", zoneNodes, networkNodes);
  }

  private static String cloud(Random random) {
    return CLOUDS.get(random.nextInt(CLOUDS.size()));
  }
}
