package io.github.privatezonesync.oci;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.target.forward.Resolver;
import io.github.privatezonesync.target.forward.ResolverInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The resolver of a VCN, with endpoints if it has any: where others ask it, and from where it asks
 * others.
 *
 * <p>What the VCN resolves is decided by the views that are attached to it and by its rules, and
 * that is what its inbound addresses answer. Oracle makes the resolver with the VCN and deletes it
 * with the VCN. An instance is immutable: every method returns a changed copy. Each endpoint takes
 * addresses of its subnet, which need not be in a subnet of their own.
 */
public final class OciResolver implements Resolver {
  /**
   * An endpoint that is made.
   *
   * @param subnet the OCID of its subnet
   * @param address the address; empty if Oracle chooses it
   */
  record Endpoint(Leaf<String> subnet, Optional<String> address) {
    private static Endpoint at(Leaf<String> subnet, @Nullable String address) {
      return new Endpoint(subnet, Optional.of(NullArguments.text(address)));
    }

    private static Endpoint in(Leaf<String> subnet) {
      return new Endpoint(subnet, Optional.empty());
    }
  }

  private final Vcn vcn;
  private final List<Leaf<String>> securityGroups;
  private final List<Endpoint> inbound;
  private final Optional<Endpoint> outbound;
  private final List<Leaf<String>> existingInbound;
  private final Optional<Leaf<String>> existingOutbound;
  private final ResolverInfo info;

  private OciResolver(
      Vcn vcn,
      List<Leaf<String>> securityGroups,
      List<Endpoint> inbound,
      Optional<Endpoint> outbound,
      List<Leaf<String>> existingInbound,
      Optional<Leaf<String>> existingOutbound) {
    this.vcn = vcn;
    this.securityGroups = List.copyOf(securityGroups);
    this.inbound = List.copyOf(inbound);
    this.outbound = outbound;
    this.existingInbound = List.copyOf(existingInbound);
    this.existingOutbound = existingOutbound;
    this.info = info(vcn, inbound, existingInbound);
  }

  /**
   * The resolver of a VCN, without addresses.
   *
   * @param vcn the VCN
   * @return the resolver
   */
  public static OciResolver in(Vcn vcn) {
    return new OciResolver(
        vcn == null ? Vcn.of("", "", "") : vcn,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /**
   * Adds network security groups of the endpoints. They, or the security lists of the subnets, must
   * let in port 53 of UDP and TCP from whoever asks, and let it out to the servers that are asked.
   * Left out, the security lists decide.
   *
   * @param ids OCIDs, {@code ocid1.networksecuritygroup.oc1.eu-frankfurt-1.aaaaaaaa...}
   * @return a changed copy
   */
  public OciResolver networkSecurityGroups(@Nullable String @Nullable ... ids) {
    return withGroups(NullArguments.texts(ids).stream().map(Leaf::text).toList());
  }

  /**
   * Adds network security groups that other resources give.
   *
   * @param ids outputs of OCIDs
   * @return a changed copy
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final OciResolver networkSecurityGroups(@Nullable Output<String> @Nullable ... ids) {
    return withGroups(
        ids == null ? List.of(Leaf.text("")) : Arrays.stream(ids).map(Leaf::text).toList());
  }

  private OciResolver withGroups(List<Leaf<String>> more) {
    List<Leaf<String>> all = Stream.concat(securityGroups.stream(), more.stream()).toList();
    return new OciResolver(vcn, all, inbound, outbound, existingInbound, existingOutbound);
  }

  /**
   * Adds a listening endpoint, at an address that Oracle chooses. If there are several, fix the
   * address of each.
   *
   * @param subnetId the OCID of a subnet of the VCN
   * @return a changed copy
   */
  public OciResolver inbound(@Nullable String subnetId) {
    return with(Endpoint.in(Leaf.text(subnetId)));
  }

  /**
   * Adds a listening endpoint. A fixed address is known in every preview, and stays if the endpoint
   * is made again.
   *
   * @param subnetId the OCID of a subnet of the VCN
   * @param address a free IPv4 address of the subnet
   * @return a changed copy
   */
  public OciResolver inbound(@Nullable String subnetId, @Nullable String address) {
    return with(Endpoint.at(Leaf.text(subnetId), address));
  }

  /**
   * Adds a listening endpoint in a subnet that another resource gives, at an address that Oracle
   * chooses.
   *
   * @param subnetId an output of the OCID of a subnet of the VCN
   * @return a changed copy
   */
  public OciResolver inbound(@Nullable Output<String> subnetId) {
    return with(Endpoint.in(Leaf.text(subnetId)));
  }

  /**
   * Adds a listening endpoint in a subnet that another resource gives.
   *
   * @param subnetId an output of the OCID of a subnet of the VCN
   * @param address a free IPv4 address of the subnet
   * @return a changed copy
   */
  public OciResolver inbound(@Nullable Output<String> subnetId, @Nullable String address) {
    return with(Endpoint.at(Leaf.text(subnetId), address));
  }

  private OciResolver with(Endpoint listening) {
    List<Endpoint> all = Stream.concat(inbound.stream(), Stream.of(listening)).toList();
    return new OciResolver(vcn, securityGroups, all, outbound, existingInbound, existingOutbound);
  }

  /**
   * Sets the forwarding endpoint, through which the rules of the VCN ask. Oracle chooses its
   * address.
   *
   * @param subnetId the OCID of a subnet of the VCN; another one makes a new endpoint, and the old
   *     one is deleted once no rule asks through it
   * @return a changed copy
   */
  public OciResolver outbound(@Nullable String subnetId) {
    return through(Endpoint.in(Leaf.text(subnetId)));
  }

  /**
   * Sets the forwarding endpoint, through which the rules of the VCN ask.
   *
   * @param subnetId the OCID of a subnet of the VCN; another one makes a new endpoint, and the old
   *     one is deleted once no rule asks through it
   * @param address a free IPv4 address of the subnet, which the other side lets in; another one
   *     makes a new endpoint too
   * @return a changed copy
   */
  public OciResolver outbound(@Nullable String subnetId, @Nullable String address) {
    return through(Endpoint.at(Leaf.text(subnetId), address));
  }

  /**
   * Sets the forwarding endpoint, in a subnet that another resource gives. Oracle chooses its
   * address.
   *
   * @param subnetId an output of the OCID of a subnet of the VCN
   * @return a changed copy
   */
  public OciResolver outbound(@Nullable Output<String> subnetId) {
    return through(Endpoint.in(Leaf.text(subnetId)));
  }

  /**
   * Sets the forwarding endpoint, in a subnet that another resource gives.
   *
   * @param subnetId an output of the OCID of a subnet of the VCN
   * @param address a free IPv4 address of the subnet, which the other side lets in
   * @return a changed copy
   */
  public OciResolver outbound(@Nullable Output<String> subnetId, @Nullable String address) {
    return through(Endpoint.at(Leaf.text(subnetId), address));
  }

  private OciResolver through(Endpoint forwarding) {
    return new OciResolver(
        vcn, securityGroups, inbound, Optional.of(forwarding), existingInbound, existingOutbound);
  }

  /**
   * Says where it can be asked already, at listening endpoints that something else made. Nothing is
   * declared for them.
   *
   * @param addresses the addresses of those endpoints
   * @return a changed copy
   */
  public OciResolver answersAt(@Nullable String @Nullable ... addresses) {
    List<Leaf<String>> more = NullArguments.texts(addresses).stream().map(Leaf::text).toList();
    return new OciResolver(
        vcn,
        securityGroups,
        inbound,
        outbound,
        Stream.concat(existingInbound.stream(), more.stream()).toList(),
        existingOutbound);
  }

  /**
   * Asks through a forwarding endpoint that something else made.
   *
   * @param endpointName its name, by which rules call it: endpoints have no OCID
   * @return a changed copy
   */
  public OciResolver asksThrough(@Nullable String endpointName) {
    return asksThrough(Leaf.text(endpointName));
  }

  /**
   * Asks through a forwarding endpoint that another resource gives.
   *
   * @param endpointName an output of its name
   * @return a changed copy
   */
  public OciResolver asksThrough(@Nullable Output<String> endpointName) {
    return asksThrough(Leaf.text(endpointName));
  }

  private OciResolver asksThrough(Leaf<String> endpoint) {
    return new OciResolver(
        vcn, securityGroups, inbound, outbound, existingInbound, Optional.of(endpoint));
  }

  /** Its inbound addresses are known if all are fixed. */
  @Override
  public ResolverInfo info() {
    return info;
  }

  private static ResolverInfo info(Vcn vcn, List<Endpoint> made, List<Leaf<String>> existing) {
    ResolverInfo own = ResolverInfo.of(vcn);
    if (made.isEmpty()) {
      return existing.isEmpty() ? own : own.answersAt(existing);
    }
    return own.answersAt(fixed(made));
  }

  /** All addresses if each is fixed; none if Oracle chooses one. */
  private static List<Leaf<String>> fixed(List<Endpoint> made) {
    return made.stream().allMatch(one -> one.address().isPresent())
        ? made.stream().map(one -> Leaf.of(one.address().orElseThrow())).toList()
        : List.of();
  }

  Vcn vcn() {
    return vcn;
  }

  List<Leaf<String>> securityGroups() {
    return securityGroups;
  }

  List<Endpoint> inboundEndpoints() {
    return inbound;
  }

  Optional<Endpoint> outboundEndpoint() {
    return outbound;
  }

  List<Leaf<String>> existingInbound() {
    return existingInbound;
  }

  Optional<Leaf<String>> existingOutbound() {
    return existingOutbound;
  }

  boolean asksOthers() {
    return outbound.isPresent() || existingOutbound.isPresent();
  }

  /** How many endpoints are made. */
  int madeEndpoints() {
    return inbound.size() + (outbound.isPresent() ? 1 : 0);
  }

  boolean hasFixedInbound() {
    return !fixed(inbound).isEmpty();
  }

  Place place() {
    return Place.of("resolver of network '" + vcn.key() + "'");
  }
}
