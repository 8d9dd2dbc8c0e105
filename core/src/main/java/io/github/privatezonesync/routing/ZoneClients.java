package io.github.privatezonesync.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who asks in the networks of a zone.
 *
 * @param all the clients, sorted
 * @param oneOfEachRegion the first client of each region, and every client without a region
 */
public record ZoneClients(List<Client> all, List<Client> oneOfEachRegion) {
  /**
   * The clients of a zone.
   *
   * @param all the clients in any order
   * @return the same, sorted
   */
  public static ZoneClients of(List<Client> all) {
    List<Client> sorted = all.stream().sorted().toList();
    List<Client> firsts = new ArrayList<>();
    Set<String> regions = new HashSet<>();
    for (Client client : sorted) {
      if (client.regionName().isBlank() || regions.add(client.regionName())) {
        firsts.add(client);
      }
    }
    return new ZoneClients(sorted, List.copyOf(firsts));
  }
}
