package io.github.privatezonesync.spi;

import io.github.privatezonesync.dns.InvalidValue;
import io.github.privatezonesync.dns.Leaf;
import java.util.List;
import java.util.Optional;

/**
 * A VPC, virtual network or VCN that resolves the names of a zone.
 *
 * <p>Its key is its identity: resource names are made of it, so it must never change while the
 * network is associated. Its id may come from an output.
 */
public interface Network {
  /**
   * The stable name that the user gave the network, unique in its target.
   *
   * @return the key
   */
  String key();

  /**
   * The cloud's id of the network as the user gave it.
   *
   * @return the id, known or pending
   */
  Leaf<String> id();

  /**
   * The region the network lies in.
   *
   * @return the region, empty where networks span regions
   */
  Optional<String> region();

  /**
   * The regions that questions come from in this network.
   *
   * @return its region; where networks span regions, those that were declared, or else every region
   *     of the cloud
   */
  default List<String> clientRegions() {
    return region().stream().toList();
  }

  /**
   * The spelling of an id of this network that the cloud gets.
   *
   * @param id the id, as written or as an output gave it
   * @return the canonical id
   * @throws InvalidValue if it is no id of such a network
   */
  String canonicalId(String id);

  /**
   * What two spellings of one network's id have in common, so that they can be recognised.
   *
   * @param id the id, as written or as an output gave it
   * @return the canonical id, without regard to letter case where the cloud has none
   * @throws InvalidValue if it is no id of such a network
   */
  default String comparableId(String id) {
    return canonicalId(id);
  }

  /**
   * What a plan says about the network beside its key, region and id.
   *
   * @return for example {@code anchor}; empty if there is nothing to say
   */
  default String remark() {
    return "";
  }

  /**
   * Where a complaint about this network points.
   *
   * @return for example {@code network 'hub'}
   */
  default String where() {
    return "network '" + key() + "'";
  }
}
