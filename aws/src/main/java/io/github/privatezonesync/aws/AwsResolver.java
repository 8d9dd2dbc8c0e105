package io.github.privatezonesync.aws;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.target.forward.Resolver;
import io.github.privatezonesync.target.forward.ResolverInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Route 53 Resolver of a VPC with addresses: where others ask it, and from where it asks
 * others.
 *
 * <p>What the VPC resolves, its inbound addresses answer: its private hosted zones and the rules
 * associated with it. An instance is immutable: every method returns a changed copy. Each address
 * is a network interface that AWS bills.
 */
public final class AwsResolver implements Resolver {
  private final Vpc vpc;
  private final List<Leaf<String>> securityGroups;
  private final List<EndpointAddress> inbound;
  private final List<EndpointAddress> outbound;
  private final List<Leaf<String>> existingInbound;
  private final Optional<Leaf<String>> existingOutbound;
  private final ResolverInfo info;

  private AwsResolver(
      Vpc vpc,
      List<Leaf<String>> securityGroups,
      List<EndpointAddress> inbound,
      List<EndpointAddress> outbound,
      List<Leaf<String>> existingInbound,
      Optional<Leaf<String>> existingOutbound) {
    this.vpc = vpc;
    this.securityGroups = List.copyOf(securityGroups);
    this.inbound = List.copyOf(inbound);
    this.outbound = List.copyOf(outbound);
    this.existingInbound = List.copyOf(existingInbound);
    this.existingOutbound = existingOutbound;
    this.info = info(vpc, inbound, existingInbound);
  }

  /**
   * The resolver of a VPC, without addresses.
   *
   * @param vpc the VPC, of the target's account
   * @return the resolver
   */
  public static AwsResolver of(Vpc vpc) {
    return new AwsResolver(
        vpc == null ? Vpc.of("", "", "") : vpc,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /**
   * Adds security groups of the addresses; at least one must be given. They must let in port 53 of
   * UDP and TCP from whoever asks, and let out the ports of the servers that are asked. Another
   * group replaces the endpoints: change fixed outbound addresses with it, because the old endpoint
   * keeps its own until no rule asks through it.
   *
   * @param ids for example {@code sg-0a1b2c3d4e5f60718}
   * @return a changed copy
   */
  public AwsResolver securityGroups(@Nullable String @Nullable ... ids) {
    return withGroups(NullArguments.texts(ids).stream().map(Leaf::text).toList());
  }

  /**
   * Adds security groups that other resources give.
   *
   * @param ids outputs of for example {@code sg-0a1b2c3d4e5f60718}
   * @return a changed copy
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final AwsResolver securityGroups(@Nullable Output<String> @Nullable ... ids) {
    return withGroups(
        ids == null ? List.of(Leaf.text("")) : Arrays.stream(ids).map(Leaf::text).toList());
  }

  private AwsResolver withGroups(List<Leaf<String>> more) {
    List<Leaf<String>> all = Stream.concat(securityGroups.stream(), more.stream()).toList();
    return new AwsResolver(vpc, all, inbound, outbound, existingInbound, existingOutbound);
  }

  /**
   * Adds an address at which others ask, chosen by AWS. At least two are needed, in different
   * subnets.
   *
   * @param subnetId for example {@code subnet-0a1b2c3d4e5f60718}
   * @return a changed copy
   */
  public AwsResolver inbound(@Nullable String subnetId) {
    return withInbound(new EndpointAddress(Leaf.text(subnetId), Optional.empty()));
  }

  /**
   * Adds an address at which others ask. A fixed address is known in every preview and stays when
   * AWS replaces the interface.
   *
   * @param subnetId for example {@code subnet-0a1b2c3d4e5f60718}
   * @param address a free IPv4 address of the subnet
   * @return a changed copy
   */
  public AwsResolver inbound(@Nullable String subnetId, @Nullable String address) {
    return withInbound(EndpointAddress.of(Leaf.text(subnetId), address));
  }

  /**
   * Adds an address at which others ask, in a subnet that another resource gives.
   *
   * @param subnetId an output of for example {@code subnet-0a1b2c3d4e5f60718}
   * @return a changed copy
   */
  public AwsResolver inbound(@Nullable Output<String> subnetId) {
    return withInbound(new EndpointAddress(Leaf.text(subnetId), Optional.empty()));
  }

  /**
   * Adds an address at which others ask, in a subnet that another resource gives.
   *
   * @param subnetId an output of for example {@code subnet-0a1b2c3d4e5f60718}
   * @param address a free IPv4 address of the subnet
   * @return a changed copy
   */
  public AwsResolver inbound(@Nullable Output<String> subnetId, @Nullable String address) {
    return withInbound(EndpointAddress.of(Leaf.text(subnetId), address));
  }

  private AwsResolver withInbound(EndpointAddress address) {
    return new AwsResolver(
        vpc, securityGroups, with(inbound, address), outbound, existingInbound, existingOutbound);
  }

  /**
   * Adds an address from which it asks others, chosen by AWS. At least two are needed, in different
   * subnets.
   *
   * @param subnetId for example {@code subnet-0a1b2c3d4e5f60718}
   * @return a changed copy
   */
  public AwsResolver outbound(@Nullable String subnetId) {
    return withOutbound(new EndpointAddress(Leaf.text(subnetId), Optional.empty()));
  }

  /**
   * Adds an address from which it asks others. A fixed address is what the other side lets in.
   *
   * @param subnetId for example {@code subnet-0a1b2c3d4e5f60718}
   * @param address a free IPv4 address of the subnet
   * @return a changed copy
   */
  public AwsResolver outbound(@Nullable String subnetId, @Nullable String address) {
    return withOutbound(EndpointAddress.of(Leaf.text(subnetId), address));
  }

  /**
   * Adds an address from which it asks others, in a subnet that another resource gives.
   *
   * @param subnetId an output of for example {@code subnet-0a1b2c3d4e5f60718}
   * @return a changed copy
   */
  public AwsResolver outbound(@Nullable Output<String> subnetId) {
    return withOutbound(new EndpointAddress(Leaf.text(subnetId), Optional.empty()));
  }

  /**
   * Adds an address from which it asks others, in a subnet that another resource gives.
   *
   * @param subnetId an output of for example {@code subnet-0a1b2c3d4e5f60718}
   * @param address a free IPv4 address of the subnet
   * @return a changed copy
   */
  public AwsResolver outbound(@Nullable Output<String> subnetId, @Nullable String address) {
    return withOutbound(EndpointAddress.of(Leaf.text(subnetId), address));
  }

  private AwsResolver withOutbound(EndpointAddress address) {
    return new AwsResolver(
        vpc, securityGroups, inbound, with(outbound, address), existingInbound, existingOutbound);
  }

  /**
   * Says where it can be asked already, at an inbound endpoint that something else made. Nothing is
   * declared for it.
   *
   * @param addresses the addresses of that endpoint
   * @return a changed copy
   */
  public AwsResolver answersAt(@Nullable String @Nullable ... addresses) {
    List<Leaf<String>> more = NullArguments.texts(addresses).stream().map(Leaf::text).toList();
    return new AwsResolver(
        vpc,
        securityGroups,
        inbound,
        outbound,
        Stream.concat(existingInbound.stream(), more.stream()).toList(),
        existingOutbound);
  }

  /**
   * Asks through an outbound endpoint that something else made.
   *
   * @param endpointId for example {@code rslvr-out-0a1b2c3d4e5f60718}
   * @return a changed copy
   */
  public AwsResolver asksThrough(@Nullable String endpointId) {
    return asksThrough(Leaf.text(endpointId));
  }

  /**
   * Asks through an outbound endpoint that another resource gives.
   *
   * @param endpointId an output of for example {@code rslvr-out-0a1b2c3d4e5f60718}
   * @return a changed copy
   */
  public AwsResolver asksThrough(@Nullable Output<String> endpointId) {
    return asksThrough(Leaf.text(endpointId));
  }

  private AwsResolver asksThrough(Leaf<String> endpoint) {
    return new AwsResolver(
        vpc, securityGroups, inbound, outbound, existingInbound, Optional.of(endpoint));
  }

  private static List<EndpointAddress> with(List<EndpointAddress> before, EndpointAddress more) {
    List<EndpointAddress> all = new ArrayList<>(before);
    all.add(more);
    return all;
  }

  /** Its inbound addresses are known if all are fixed. */
  @Override
  public ResolverInfo info() {
    return info;
  }

  private static ResolverInfo info(
      Vpc vpc, List<EndpointAddress> made, List<Leaf<String>> existing) {
    ResolverInfo own = ResolverInfo.of(vpc);
    if (made.isEmpty()) {
      return existing.isEmpty() ? own : own.answersAt(existing);
    }
    return own.answersAt(EndpointAddress.fixed(made));
  }

  Vpc vpc() {
    return vpc;
  }

  List<Leaf<String>> securityGroups() {
    return securityGroups;
  }

  List<EndpointAddress> inboundAddresses() {
    return inbound;
  }

  List<EndpointAddress> outboundAddresses() {
    return outbound;
  }

  List<Leaf<String>> existingInbound() {
    return existingInbound;
  }

  Optional<Leaf<String>> existingOutbound() {
    return existingOutbound;
  }

  boolean asksOthers() {
    return !outbound.isEmpty() || existingOutbound.isPresent();
  }

  boolean makesEndpoints() {
    return !inbound.isEmpty() || !outbound.isEmpty();
  }

  Place place() {
    return Place.of("resolver of network '" + vpc.key() + "'");
  }
}
