package io.github.privatezonesync.azure;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.target.forward.Resolver;
import io.github.privatezonesync.target.forward.ResolverInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The DNS Private Resolver of a virtual network: where others ask it, and from where it asks
 * others.
 *
 * <p>A virtual network has at most one. Each endpoint has a subnet of its own, of /28 to /24,
 * delegated to {@code Microsoft.Network/dnsResolvers}, and is billed. An instance is immutable:
 * every method returns a changed copy.
 */
public final class AzureResolver implements Resolver {
  private final VirtualNetwork network;
  private final List<Inbound> inbound;
  private final Optional<Leaf<String>> outbound;
  private final List<Leaf<String>> existingInbound;
  private final Optional<Leaf<String>> existingOutbound;
  private final ResolverInfo info;

  /** An inbound endpoint, which has one address. */
  record Inbound(Leaf<String> subnet, Optional<String> address) {}

  private AzureResolver(
      VirtualNetwork network,
      List<Inbound> inbound,
      Optional<Leaf<String>> outbound,
      List<Leaf<String>> existingInbound,
      Optional<Leaf<String>> existingOutbound) {
    this.network = network;
    this.inbound = List.copyOf(inbound);
    this.outbound = outbound;
    this.existingInbound = List.copyOf(existingInbound);
    this.existingOutbound = existingOutbound;
    ResolverInfo own = ResolverInfo.of(network);
    if (inbound.isEmpty()) {
      this.info = existingInbound.isEmpty() ? own : own.answersAt(existingInbound);
    } else {
      this.info = own.answersAt(fixed());
    }
  }

  /** All inbound addresses if each is fixed; none if Azure chooses one. */
  List<Leaf<String>> fixed() {
    return inbound.stream().allMatch(one -> one.address.isPresent())
        ? inbound.stream().map(one -> Leaf.of(one.address.orElseThrow())).toList()
        : List.of();
  }

  /**
   * The resolver of a virtual network, without endpoints.
   *
   * @param network the network
   * @return the resolver
   */
  public static AzureResolver of(@Nullable VirtualNetwork network) {
    return new AzureResolver(
        network == null ? VirtualNetwork.of("", "", "") : network,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /**
   * Adds an inbound endpoint at an address that Azure chooses.
   *
   * @param subnetId the id of its subnet
   * @return a changed copy
   */
  public AzureResolver inbound(@Nullable String subnetId) {
    return with(new Inbound(Leaf.text(subnetId), Optional.empty()));
  }

  /**
   * Adds an inbound endpoint. A fixed address is known in every preview, and stays when the
   * endpoint is replaced.
   *
   * @param subnetId the id of its subnet
   * @param address a free IPv4 address of the subnet
   * @return a changed copy
   */
  public AzureResolver inbound(@Nullable String subnetId, @Nullable String address) {
    return with(new Inbound(Leaf.text(subnetId), Optional.of(NullArguments.text(address))));
  }

  /**
   * Adds an inbound endpoint at an address that Azure chooses, in a subnet that another resource
   * gives.
   *
   * @param subnetId an output of the id of its subnet
   * @return a changed copy
   */
  public AzureResolver inbound(@Nullable Output<String> subnetId) {
    return with(new Inbound(Leaf.text(subnetId), Optional.empty()));
  }

  /**
   * Adds an inbound endpoint in a subnet that another resource gives.
   *
   * @param subnetId an output of the id of its subnet
   * @param address a free IPv4 address of the subnet
   * @return a changed copy
   */
  public AzureResolver inbound(@Nullable Output<String> subnetId, @Nullable String address) {
    return with(new Inbound(Leaf.text(subnetId), Optional.of(NullArguments.text(address))));
  }

  private AzureResolver with(Inbound more) {
    return new AzureResolver(
        network,
        Stream.concat(inbound.stream(), Stream.of(more)).toList(),
        outbound,
        existingInbound,
        existingOutbound);
  }

  /**
   * The outbound endpoint, which asks for every network of the target. Servers see any address of
   * its subnet as the source. Left out, the resolver asks nobody.
   *
   * @param subnetId the id of its subnet
   * @return a changed copy
   */
  public AzureResolver outbound(@Nullable String subnetId) {
    return asking(Leaf.text(subnetId));
  }

  /**
   * The outbound endpoint, in a subnet that another resource gives.
   *
   * @param subnetId an output of the id of its subnet
   * @return a changed copy
   */
  public AzureResolver outbound(@Nullable Output<String> subnetId) {
    return asking(Leaf.text(subnetId));
  }

  private AzureResolver asking(Leaf<String> subnet) {
    return new AzureResolver(
        network, inbound, Optional.of(subnet), existingInbound, existingOutbound);
  }

  /**
   * Says where it can be asked already, at inbound endpoints that something else made. Nothing is
   * declared for them.
   *
   * @param addresses the addresses of those endpoints
   * @return a changed copy
   */
  public AzureResolver answersAt(@Nullable String @Nullable ... addresses) {
    List<Leaf<String>> more = NullArguments.texts(addresses).stream().map(Leaf::text).toList();
    return new AzureResolver(
        network,
        inbound,
        outbound,
        Stream.concat(existingInbound.stream(), more.stream()).toList(),
        existingOutbound);
  }

  /**
   * Asks through an outbound endpoint that something else made, of a resolver in the region.
   *
   * @param endpointId its whole id
   * @return a changed copy
   */
  public AzureResolver asksThrough(@Nullable String endpointId) {
    return asksThrough(Leaf.text(endpointId));
  }

  /**
   * Asks through an outbound endpoint that another resource gives.
   *
   * @param endpointId an output of its whole id
   * @return a changed copy
   */
  public AzureResolver asksThrough(@Nullable Output<String> endpointId) {
    return asksThrough(Leaf.text(endpointId));
  }

  private AzureResolver asksThrough(Leaf<String> endpoint) {
    return new AzureResolver(network, inbound, outbound, existingInbound, Optional.of(endpoint));
  }

  /** Its inbound addresses are known if all are fixed. */
  @Override
  public ResolverInfo info() {
    return info;
  }

  VirtualNetwork network() {
    return network;
  }

  List<Inbound> inboundEndpoints() {
    return inbound;
  }

  Optional<Leaf<String>> outboundSubnet() {
    return outbound;
  }

  List<Leaf<String>> existingInbound() {
    return existingInbound;
  }

  Optional<Leaf<String>> existingOutbound() {
    return existingOutbound;
  }

  boolean makesEndpoints() {
    return !inbound.isEmpty() || outbound.isPresent();
  }

  Place place() {
    return Place.of("resolver of network '" + network.key() + "'");
  }
}
