package io.github.privatezonesync.declared;

import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValueArgs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An endpoint of a regional service as a user wrote it, unchecked. */
public interface EndpointDeclaration {
  /**
   * Where the endpoint is.
   *
   * @return a region of a cloud, or the name of another site
   */
  String site();

  /**
   * The place of a site that is no region of a cloud.
   *
   * @return latitude and longitude in degrees; empty if the site is a region
   */
  Optional<List<Double>> coordinates();

  /**
   * What the endpoint answers with.
   *
   * @return the values in the order written, by record type
   */
  Map<RecordType, List<RecordValueArgs>> values();

  /**
   * Its part of the answers of a weighted service.
   *
   * @return the weight; empty if none was given
   */
  Optional<Integer> weight();

  /**
   * The only networks that may get it.
   *
   * @return keys, or {@code target/key}; empty for all networks
   */
  Set<String> networks();

  /**
   * What clouds know of whether it is up.
   *
   * @return the healths in the order written; empty if it counts as up
   */
  List<EndpointHealth> health();
}
