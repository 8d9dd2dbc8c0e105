package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Clouds with their accounts, networks and zones, and which zone answers in which network.
 *
 * <p>Equal topologies are drawn equally, in whatever order they were described. A topology holds
 * names and ids, never the data of a record set.
 *
 * @param title the first line of the picture
 * @param caption the line below the title, possibly empty
 * @param zones the zones, sorted by place, then by name
 * @param networks the networks, sorted by place, then by name
 */
public record Topology(
    String title, String caption, List<ZoneNode> zones, List<NetworkNode> networks) {

  /**
   * Sorts zones and networks and checks that they fit together.
   *
   * @throws IllegalArgumentException if two networks have one reference, or a zone refers to no
   *     network of its own cloud
   */
  public Topology {
    zones =
        zones.stream()
            .distinct()
            .sorted(
                Comparator.comparing(ZoneNode::place)
                    .thenComparing(ZoneNode::name)
                    .thenComparing(ZoneNode::id)
                    .thenComparing(ZoneNode::toString))
            .toList();
    networks =
        networks.stream()
            .sorted(
                Comparator.comparing(NetworkNode::place)
                    .thenComparing(NetworkNode::name)
                    .thenComparing(NetworkNode::reference))
            .toList();
    checkReferences(zones, cloudOfReference(networks));
  }

  private static Map<String, String> cloudOfReference(List<NetworkNode> networks) {
    Map<String, String> clouds = new HashMap<>();
    for (NetworkNode network : networks) {
      if (clouds.put(network.reference(), network.place().cloud()) != null) {
        throw new IllegalArgumentException(
            "network '%s': the reference '%s' is used twice; give each network its own"
                .formatted(network.name(), network.reference()));
      }
    }
    return clouds;
  }

  private static void checkReferences(List<ZoneNode> zones, Map<String, String> clouds) {
    for (ZoneNode zone : zones) {
      for (String reference : zone.networks()) {
        if (!zone.place().cloud().equals(clouds.get(reference))) {
          throw new IllegalArgumentException(
              "zone '%s': '%s' is not a network of %s"
                  .formatted(zone.name(), reference, zone.place().cloud()));
        }
      }
    }
  }

  /**
   * The topology as a flowchart of Mermaid, which for example GitHub draws where a document has it
   * in a block of code.
   *
   * @return the text, with a final line break
   */
  public String mermaid() {
    return Mermaid.of(this);
  }

  /**
   * The topology as an SVG image for light and dark pages, without scripts or fonts of its own.
   *
   * @return the text, with a final line break
   */
  public String svg() {
    return SvgPicture.of(this);
  }

  /** By zone, then by network. */
  List<Association> associations() {
    List<Association> associations = new ArrayList<>();
    for (ZoneNode zone : zones) {
      Set<String> references = Set.copyOf(zone.networks());
      networks.stream()
          .filter(network -> references.contains(network.reference()))
          .forEach(network -> associations.add(new Association(zone, network)));
    }
    return associations;
  }

  List<CloudGroup> clouds() {
    return places().stream()
        .map(Place::cloud)
        .distinct()
        .map(cloud -> CloudGroup.of(cloud, this))
        .toList();
  }

  SortedSet<Place> places() {
    SortedSet<Place> places = new TreeSet<>();
    zones.forEach(zone -> places.add(zone.place()));
    networks.forEach(network -> places.add(network.place()));
    return places;
  }

  /** The topology in one sentence for each zone, for those who cannot see it. */
  String inWords() {
    return TopologyInWords.of(this);
  }
}
