package io.github.privatezonesync;

import com.pulumi.core.Output;
import io.github.privatezonesync.declared.EndpointDeclaration;
import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.HostData;
import io.github.privatezonesync.dns.HostName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One place that serves a {@link RegionalService}: a region or another site, and what answers
 * there, unchecked.
 *
 * <p>It answers with addresses or with one host name. All endpoints of a service answer with the
 * same kinds. An instance is immutable: every method returns a changed copy.
 */
public final class RegionalEndpoint {
  private final EndpointDeclaration written;

  private RegionalEndpoint(EndpointDeclaration written) {
    this.written = written;
  }

  /**
   * An endpoint in a region of a cloud.
   *
   * @param region the region as its cloud writes it, one of {@link Regions#all()}, for example
   *     {@code us-east-1}, {@code europe-west4} or {@code westeurope}
   * @return an endpoint that answers with nothing yet
   */
  public static RegionalEndpoint inRegion(String region) {
    return empty(region, Optional.empty());
  }

  /**
   * An endpoint at a site that is no region of a cloud.
   *
   * @param site a name of its own, for example {@code plant-munich}
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   * @return an endpoint that answers with nothing yet
   */
  public static RegionalEndpoint at(String site, double latitude, double longitude) {
    return empty(site, Optional.of(new EndpointDeclaration.Coordinates(latitude, longitude)));
  }

  private static RegionalEndpoint empty(
      String site, Optional<EndpointDeclaration.Coordinates> coordinates) {
    return new RegionalEndpoint(
        new EndpointDeclaration(
            NullArguments.text(site),
            coordinates,
            Map.of(),
            Optional.empty(),
            Set.of(),
            List.of()));
  }

  /**
   * Adds IPv4 addresses.
   *
   * @param addresses for example {@code 10.0.1.10}
   * @return a changed copy
   */
  public RegionalEndpoint ipv4(String... addresses) {
    return ipv4(Values.of(addresses));
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
    return ipv4(Values.of(addresses));
  }

  /**
   * Adds IPv4 addresses in any mix of literals, lists and outputs.
   *
   * @param addresses for example {@code Values.of("10.0.1.10").and(output)}
   * @return a changed copy
   */
  public RegionalEndpoint ipv4(Values addresses) {
    return with(RecordType.A, Values.as(RecordType.A, addresses));
  }

  /**
   * Adds IPv6 addresses.
   *
   * @param addresses for example {@code fd00::1:10}
   * @return a changed copy
   */
  public RegionalEndpoint ipv6(String... addresses) {
    return ipv6(Values.of(addresses));
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
    return ipv6(Values.of(addresses));
  }

  /**
   * Adds IPv6 addresses in any mix of literals, lists and outputs.
   *
   * @param addresses for example {@code Values.of("fd00::1:10").and(output)}
   * @return a changed copy
   */
  public RegionalEndpoint ipv6(Values addresses) {
    return with(RecordType.AAAA, Values.as(RecordType.AAAA, addresses));
  }

  /**
   * Makes the service an alias here of a host name.
   *
   * @param host the host name, relative to the zone or absolute as in {@link HostName}
   * @return a changed copy
   */
  public RegionalEndpoint host(String host) {
    return host(HostName.of(host));
  }

  /**
   * Makes the service an alias here of a host name that another resource gives.
   *
   * @param host the host name, absolute with or without a dot
   * @return a changed copy
   */
  public RegionalEndpoint host(Output<String> host) {
    return host(HostName.of(host));
  }

  /**
   * Makes the service an alias here of a host name.
   *
   * @param host the host name
   * @return a changed copy
   */
  public RegionalEndpoint host(HostName host) {
    return with(
        RecordType.CNAME,
        List.of(
            zone ->
                HostName.orEmpty(host)
                    .value("target", zone, "%s", name -> new HostData(RecordType.CNAME, name))));
  }

  /**
   * Gives the endpoint its part of the answers, relative to the other endpoints of a weighted
   * service. Left out, it is 1.
   *
   * @param weight 0 to 255; with 0 it gets no questions
   * @return a changed copy
   */
  public RegionalEndpoint weight(int weight) {
    return new RegionalEndpoint(written.withWeight(weight));
  }

  /**
   * Limits the endpoint to some networks. Left out, every network may get it.
   *
   * <p>With {@link RegionalService#nearest()}, any other network gets it only if an exception names
   * it, or if no endpoint is meant for that network. With any other routing, all networks of a
   * target must be meant for the same endpoints.
   *
   * @param networks at least one key of a network, as {@code key} or {@code target/key}
   * @return a changed copy
   */
  public RegionalEndpoint onlyFor(String... networks) {
    return new RegionalEndpoint(written.onlyFor(Nulls.atLeastOne(networks)));
  }

  /**
   * Adds what tells clouds whether the endpoint is up, at most one for each cloud, for a service
   * that fails over or is weighted. Left out, the endpoint counts as up.
   *
   * @param health for example a health check of one cloud
   * @return a changed copy
   */
  public RegionalEndpoint health(EndpointHealth... health) {
    return new RegionalEndpoint(
        written.with(
            Nulls.list(health).stream().map(one -> one == null ? new NullHealth() : one).toList()));
  }

  private RegionalEndpoint with(RecordType type, List<RecordValueArgs> more) {
    return more.isEmpty() ? this : new RegionalEndpoint(written.with(type, more));
  }

  /**
   * What was written, for this library and for modules that build on it. Users do not need it: a
   * plan shows what becomes of the endpoint.
   *
   * @return the endpoint, unchecked
   */
  public EndpointDeclaration written() {
    return written;
  }

  /** A health that was given as null. */
  private record NullHealth() implements EndpointHealth {
    @Override
    public void checkAt(String site) {
      throw new InvalidValue(NullArguments.COMPLAINT);
    }
  }
}
