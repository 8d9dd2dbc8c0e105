package io.github.privatezonesync.simulator.aws;

import java.util.ArrayList;
import java.util.List;
import org.pcollections.PMap;

/**
 * A resolver endpoint.
 *
 * @param id the id
 * @param name the name
 * @param direction {@code INBOUND} or {@code OUTBOUND}
 * @param account the account that owns it
 * @param region its region
 * @param vpc the id of the VPC of its subnets
 * @param addresses its addresses
 * @param securityGroups the ids of its security groups
 * @param protocols how it can be asked, or asks
 * @param tags its tags
 */
record ResolverEndpoint(
    String id,
    String name,
    String direction,
    String account,
    String region,
    String vpc,
    List<EndpointAddress> addresses,
    List<String> securityGroups,
    List<String> protocols,
    PMap<String, String> tags) {
  static final String INBOUND = "INBOUND";
  static final String OUTBOUND = "OUTBOUND";

  /** Keeps unmodifiable copies. */
  ResolverEndpoint {
    addresses = List.copyOf(addresses);
    securityGroups = List.copyOf(securityGroups);
    protocols = List.copyOf(protocols);
  }

  boolean isInbound() {
    return direction.equals(INBOUND);
  }

  String arn() {
    return "arn:aws:route53resolver:%s:%s:resolver-endpoint/%s".formatted(region, account, id);
  }

  /** What paths call it. */
  String label() {
    return "inbound endpoint " + id + " of account " + account;
  }

  ResolverEndpoint in(String otherVpc) {
    return new ResolverEndpoint(
        id, name, direction, account, region, otherVpc, addresses, securityGroups, protocols, tags);
  }

  ResolverEndpoint withAddress(EndpointAddress address) {
    List<EndpointAddress> more = new ArrayList<>(addresses);
    more.add(address);
    return withAddresses(more);
  }

  ResolverEndpoint withAddresses(List<EndpointAddress> changed) {
    return new ResolverEndpoint(
        id, name, direction, account, region, vpc, changed, securityGroups, protocols, tags);
  }

  ResolverEndpoint with(String otherName, List<String> otherProtocols) {
    return new ResolverEndpoint(
        id,
        otherName,
        direction,
        account,
        region,
        vpc,
        addresses,
        securityGroups,
        otherProtocols,
        tags);
  }

  ResolverEndpoint withTags(PMap<String, String> changed) {
    return new ResolverEndpoint(
        id, name, direction, account, region, vpc, addresses, securityGroups, protocols, changed);
  }
}
