package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the labels of a map say. */
final class LabelText {
  private static final int MOST_CLIENTS = 8;

  private final RegionMap map;
  private final Colours colours;

  LabelText(RegionMap map, Colours colours) {
    this.map = map;
    this.colours = colours;
  }

  /**
   * The lines of a site's label.
   *
   * @param told the clients of which an arrow with its distance tells what they get
   */
  List<LabelLine> of(Site site, Set<RegionMap.Client> told) {
    List<LabelLine> lines = new ArrayList<>();
    site.endpoints().forEach(endpoint -> lines.add(endpoint(endpoint)));
    int more = site.clients().size() - MOST_CLIENTS;
    site.clients().stream()
        .limit(MOST_CLIENTS)
        .forEach(client -> lines.add(client(client, told.contains(client))));
    if (more > 0) {
      lines.add(new LabelLine(Sign.CLIENT, "", "and " + more + " more"));
    }
    return lines;
  }

  /** The lines for what has no place on the map. */
  List<LabelLine> ofUnplaced() {
    List<LabelLine> lines = new ArrayList<>();
    map.endpoints().stream()
        .filter(endpoint -> endpoint.point().isEmpty())
        .forEach(endpoint -> lines.add(endpoint(endpoint)));
    map.clients().stream()
        .filter(client -> client.point().isEmpty())
        .forEach(client -> lines.add(client(client, false)));
    return lines;
  }

  private LabelLine endpoint(RegionMap.Endpoint endpoint) {
    return new LabelLine(
        Sign.ENDPOINT,
        colours.of(endpoint.region()),
        endpoint.region() + " · " + endpoint.address());
  }

  private LabelLine client(RegionMap.Client client, boolean told) {
    String plain = client.network() + " · " + client.region();
    return new LabelLine(
        Sign.CLIENT,
        colours.of(client.endpoint()),
        told ? plain : plain + " · " + Kilometres.orEndpoint(client));
  }
}
