package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.GeographicPoint;
import io.github.privatezonesync.region.RegionCloud;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One place that serves a regional service.
 *
 * @param site the name of the endpoint: its region, or the name of another site
 * @param point where it is, empty if that is not known
 * @param cloud the cloud of its region, empty for another site
 * @param values what it answers with, by record type; the same types for all endpoints of a service
 * @param weight its part of the answers, relative to the others; at least 0
 * @param networks the only networks that may get it, as {@code key} or {@code target/key}; empty
 *     for all
 * @param health what tells clouds whether it is up, at most one for each cloud; empty if it counts
 *     as up
 */
public record Endpoint(
    String site,
    Optional<GeographicPoint> point,
    Optional<RegionCloud> cloud,
    Map<RecordType, List<RecordValue>> values,
    int weight,
    Set<String> networks,
    List<EndpointHealth> health) {
  /** Keeps unmodifiable copies, in the order of the types. */
  public Endpoint {
    EnumMap<RecordType, List<RecordValue>> ordered = new EnumMap<>(RecordType.class);
    values.forEach((type, of) -> ordered.put(type, List.copyOf(of)));
    values = Collections.unmodifiableMap(ordered);
    networks = Set.copyOf(networks);
    health = List.copyOf(health);
  }

  /**
   * Tells whether a client may get this endpoint.
   *
   * @param client the client
   * @return false if the endpoint is for other networks only
   */
  public boolean isFor(Client client) {
    return networks.isEmpty()
        || networks.contains(client.network())
        || networks.contains(client.qualifiedNetwork());
  }

  /**
   * How far a client is.
   *
   * @param client the client
   * @return kilometres; empty if a place is not known
   */
  public OptionalDouble kilometresFrom(Client client) {
    Optional<GeographicPoint> from = client.region().flatMap(CloudRegion::point);
    return from.isPresent() && point.isPresent()
        ? OptionalDouble.of(from.get().distanceTo(point.get()))
        : OptionalDouble.empty();
  }

  /**
   * What tells one cloud whether the endpoint is up.
   *
   * @param kind the class of health that the cloud knows; empty if it knows none
   * @return its health there; empty if it counts as up
   */
  public Optional<EndpointHealth> health(Optional<Class<? extends EndpointHealth>> kind) {
    return kind.isEmpty()
        ? Optional.empty()
        : health.stream().filter(kind.get()::isInstance).findFirst();
  }

  /**
   * Tells whether a cloud notices that the whole site of the endpoint is lost.
   *
   * @param kind the class of health that the cloud knows; empty if it knows none
   * @return false if it knows nothing about the endpoint's health, or nothing that would show the
   *     loss
   */
  public boolean lossIsNoticedBy(Optional<Class<? extends EndpointHealth>> kind) {
    return health(kind).filter(known -> known.noticesTheLossOf(site)).isPresent();
  }

  /**
   * The values of one type that the endpoint answers with.
   *
   * @param type a record type
   * @return the values; empty if it has none of this type
   */
  public List<RecordValue> values(RecordType type) {
    return values.getOrDefault(type, List.of());
  }

  /**
   * Tells whether the endpoint answers with a host name.
   *
   * @return false if it answers with addresses
   */
  public boolean isAlias() {
    return values.containsKey(RecordType.CNAME);
  }

  /**
   * What the endpoint answers with, as a plan shows it.
   *
   * @return for example {@code 10.0.1.10, fd00::1:10}
   */
  public String address() {
    return values.values().stream()
        .flatMap(List::stream)
        .map(RecordValue::toString)
        .collect(Collectors.joining(", "));
  }
}
