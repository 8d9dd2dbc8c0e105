package io.github.privatezonesync;

import com.pulumi.core.Output;
import io.github.privatezonesync.declared.EndpointDeclaration;
import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.HostData;
import io.github.privatezonesync.dns.HostName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.region.Regions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One place where a {@link RegionalService} is served: a region or another site, with what answers
 * there, unchecked.
 *
 * <p>It answers with addresses or with one host name, and all endpoints of a service with the same
 * kinds. An instance is immutable: every method returns a changed copy.
 */
public final class RegionalEndpoint implements EndpointDeclaration {
  private final String site;
  private final Optional<List<Double>> coordinates;
  private final Map<RecordType, List<RecordValueArgs>> values;
  private final Optional<Integer> weight;
  private final Set<String> networks;
  private final List<EndpointHealth> health;

  private RegionalEndpoint(
      String site,
      Optional<List<Double>> coordinates,
      Map<RecordType, List<RecordValueArgs>> values,
      Optional<Integer> weight,
      Set<String> networks,
      List<EndpointHealth> health) {
    this.site = site;
    this.coordinates = coordinates;
    this.values = Collections.unmodifiableMap(values);
    this.weight = weight;
    this.networks = Set.copyOf(networks);
    this.health = List.copyOf(health);
  }

  /**
   * An endpoint in a region of a cloud.
   *
   * @param region the region as its cloud calls it, one of {@link Regions#all()}, for example
   *     {@code us-east-1}, {@code europe-west4} or {@code westeurope}
   * @return an endpoint that answers with nothing yet
   */
  public static RegionalEndpoint in(@Nullable String region) {
    return new RegionalEndpoint(
        Given.orEmpty(region),
        Optional.empty(),
        new EnumMap<>(RecordType.class),
        Optional.empty(),
        Set.of(),
        List.of());
  }

  /**
   * An endpoint at a site that is no region of a cloud.
   *
   * @param site a name of its own, for example {@code plant-munich}
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   * @return an endpoint that answers with nothing yet
   */
  public static RegionalEndpoint at(@Nullable String site, double latitude, double longitude) {
    return new RegionalEndpoint(
        Given.orEmpty(site),
        Optional.of(List.of(latitude, longitude)),
        new EnumMap<>(RecordType.class),
        Optional.empty(),
        Set.of(),
        List.of());
  }

  /**
   * Adds IPv4 addresses.
   *
   * @param addresses for example {@code 10.0.1.10}
   * @return a changed copy
   */
  public RegionalEndpoint ipv4(String... addresses) {
    return with(RecordType.A, TextValues.of(RecordType.A, addresses));
  }

  /**
   * Adds IPv4 addresses that other resources give.
   *
   * @param addresses each an output of one address
   * @return a changed copy
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final RegionalEndpoint ipv4(Output<String>... addresses) {
    return with(RecordType.A, TextValues.of(RecordType.A, Arrays.asList(addresses)));
  }

  /**
   * Adds IPv6 addresses.
   *
   * @param addresses for example {@code fd00::1:10}
   * @return a changed copy
   */
  public RegionalEndpoint ipv6(String... addresses) {
    return with(RecordType.AAAA, TextValues.of(RecordType.AAAA, addresses));
  }

  /**
   * Adds IPv6 addresses that other resources give.
   *
   * @param addresses each an output of one address
   * @return a changed copy
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final RegionalEndpoint ipv6(Output<String>... addresses) {
    return with(RecordType.AAAA, TextValues.of(RecordType.AAAA, Arrays.asList(addresses)));
  }

  /**
   * Makes the service an alias of a host name here.
   *
   * @param host the host name, relative to the zone or absolute as in {@link HostName}
   * @return a changed copy
   */
  public RegionalEndpoint host(@Nullable String host) {
    return host(HostName.of(Given.orEmpty(host)));
  }

  /**
   * Makes the service an alias of a host name here that another resource gives.
   *
   * @param host the host name, absolute with or without a dot
   * @return a changed copy
   */
  public RegionalEndpoint host(Output<String> host) {
    return host(HostName.of(host));
  }

  /**
   * Makes the service an alias of a host name here.
   *
   * @param host the host name
   * @return a changed copy
   */
  public RegionalEndpoint host(HostName host) {
    return with(
        RecordType.CNAME,
        List.of(
            zone ->
                host.value("target", zone, "%s", name -> new HostData(RecordType.CNAME, name))));
  }

  /**
   * Its part of the answers, relative to the other endpoints of a weighted service. Left out, it is
   * 1.
   *
   * @param weight 0 to 255; with 0 it gets no questions
   * @return a changed copy
   */
  public RegionalEndpoint weight(int weight) {
    return new RegionalEndpoint(site, coordinates, values, Optional.of(weight), networks, health);
  }

  /**
   * Limits the endpoint to some networks. By distance no other gets it, unless an exception names
   * it or nothing is meant for that one; otherwise all networks of a target must be meant for the
   * same endpoints. Left out, every network may get it.
   *
   * @param networks at least one key of a network, as {@code key} or {@code target/key}
   * @return a changed copy
   */
  public RegionalEndpoint onlyFor(String... networks) {
    return new RegionalEndpoint(
        site, coordinates, values, weight, Given.distinct(networks), health);
  }

  /**
   * Adds what clouds know of whether the endpoint is up, at most one for each cloud, for a service
   * that fails over or is weighted. Left out, it counts as up.
   *
   * @param health for example a health check of Route 53
   * @return a changed copy
   */
  public RegionalEndpoint health(EndpointHealth... health) {
    List<EndpointHealth> all = new ArrayList<>(this.health);
    all.addAll(List.of(health));
    return new RegionalEndpoint(site, coordinates, values, weight, networks, all);
  }

  private RegionalEndpoint with(RecordType type, List<RecordValueArgs> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<RecordType, List<RecordValueArgs>> all = new EnumMap<>(RecordType.class);
    all.putAll(values);
    List<RecordValueArgs> ofType = new ArrayList<>(values.getOrDefault(type, List.of()));
    ofType.addAll(more);
    all.put(type, ofType);
    return new RegionalEndpoint(site, coordinates, all, weight, networks, health);
  }

  @Override
  public String site() {
    return site;
  }

  @Override
  public Optional<List<Double>> coordinates() {
    return coordinates;
  }

  @Override
  public Map<RecordType, List<RecordValueArgs>> values() {
    return values;
  }

  @Override
  public Optional<Integer> weight() {
    return weight;
  }

  @Override
  public Set<String> networks() {
    return networks;
  }

  @Override
  public List<EndpointHealth> health() {
    return health;
  }
}
