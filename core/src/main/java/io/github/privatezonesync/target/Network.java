package io.github.privatezonesync.target;

import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;

/**
 * A network of a cloud that resolves the names of a zone.
 *
 * <p>Its key is its identity: resource names are made from it, so it must not change while the
 * network is associated. Its id may come from an output.
 */
public interface Network {
  /**
   * What the network is, as data.
   *
   * @return key, id, regions and account
   */
  NetworkInfo info();

  /**
   * The one spelling of the id that the cloud gets.
   *
   * @param id the id, as written or as an output gave it
   * @return the canonical id
   * @throws InvalidValue if it is not the id of such a network
   */
  String canonicalId(String id);

  /**
   * A form of the id that is equal for all spellings of one network.
   *
   * @param id the id, as written or as an output gave it
   * @return the canonical id, in lower case if the cloud ignores letter case
   * @throws InvalidValue if it is not the id of such a network
   */
  String comparableId(String id);

  /**
   * The stable name that the user gave the network, unique in its target.
   *
   * @return the key
   */
  default String key() {
    return info().key();
  }

  /**
   * The place for complaints about this network.
   *
   * @return for example {@code network 'hub'}
   */
  default Place place() {
    return Place.network(key());
  }
}
