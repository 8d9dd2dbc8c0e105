package io.github.privatezonesync.picture;

import java.util.List;

/**
 * A zone of a topology with the networks it answers in.
 *
 * @param place the cloud, and the account that owns the zone
 * @param name the DNS name, without a final dot
 * @param detail how much it holds, possibly empty
 * @param id the cloud's name or id of it where it has another one, possibly empty
 * @param networks the references of the networks it is associated with, sorted
 */
public record ZoneNode(Place place, String name, String detail, String id, List<String> networks)
    implements Node {
  /** Sorts the networks and keeps each once. */
  public ZoneNode {
    networks = networks.stream().sorted().distinct().toList();
  }
}
