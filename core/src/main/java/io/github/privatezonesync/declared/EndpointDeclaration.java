package io.github.privatezonesync.declared;

import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValueArgs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An endpoint of a regional service as a user wrote it, unchecked.
 *
 * @param site where it is: a region of a cloud, or the name of another site
 * @param coordinates the place of a site that is no region of a cloud; empty for a region
 * @param values what it answers with, in the order written, by record type
 * @param weight its part of the answers of a weighted service; empty if none was given
 * @param networks the only networks that may get it, as {@code key} or {@code target/key}; empty
 *     for all
 * @param health what tells clouds whether it is up, in the order written
 */
public record EndpointDeclaration(
    String site,
    Optional<Coordinates> coordinates,
    Map<RecordType, List<RecordValueArgs>> values,
    Optional<Integer> weight,
    Set<String> networks,
    List<EndpointHealth> health) {
  /**
   * A place as a user wrote it, valid or not.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   */
  public record Coordinates(double latitude, double longitude) {}

  /** Keeps unmodifiable copies, in the order of the types. */
  public EndpointDeclaration {
    EnumMap<RecordType, List<RecordValueArgs>> ordered = new EnumMap<>(RecordType.class);
    values.forEach((type, of) -> ordered.put(type, List.copyOf(of)));
    values = Collections.unmodifiableMap(ordered);
    networks = Set.copyOf(networks);
    health = List.copyOf(health);
  }

  /**
   * The same endpoint with more values of one type.
   *
   * @param type the type
   * @param more the values
   * @return a changed copy
   */
  public EndpointDeclaration with(RecordType type, List<RecordValueArgs> more) {
    Map<RecordType, List<RecordValueArgs>> all = new EnumMap<>(RecordType.class);
    all.putAll(values);
    List<RecordValueArgs> ofType = new ArrayList<>(values.getOrDefault(type, List.of()));
    ofType.addAll(more);
    all.put(type, ofType);
    return new EndpointDeclaration(site, coordinates, all, weight, networks, health);
  }

  /**
   * The same endpoint with a weight.
   *
   * @param own its part of the answers of a weighted service
   * @return a changed copy
   */
  public EndpointDeclaration withWeight(int own) {
    return new EndpointDeclaration(site, coordinates, values, Optional.of(own), networks, health);
  }

  /**
   * The same endpoint for some networks.
   *
   * @param only the only networks that may get it
   * @return a changed copy
   */
  public EndpointDeclaration onlyFor(Set<String> only) {
    return new EndpointDeclaration(site, coordinates, values, weight, only, health);
  }

  /**
   * The same endpoint with more health.
   *
   * @param more what tells clouds whether it is up
   * @return a changed copy
   */
  public EndpointDeclaration with(List<EndpointHealth> more) {
    List<EndpointHealth> all = new ArrayList<>(health);
    all.addAll(more);
    return new EndpointDeclaration(site, coordinates, values, weight, networks, all);
  }
}
