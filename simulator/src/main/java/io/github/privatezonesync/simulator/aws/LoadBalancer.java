package io.github.privatezonesync.simulator.aws;

import java.util.List;
import org.pcollections.PMap;

/**
 * A load balancer, which aliases stand for.
 *
 * @param arn the ARN, by which the provider knows it
 * @param name the name
 * @param type {@code application} or {@code network}
 * @param internal whether it has addresses of the VPC only
 * @param account the account that owns it
 * @param region its region
 * @param dnsName its DNS name without a final dot
 * @param zoneId the hosted zone that AWS keeps that name in
 * @param subnets the ids of its subnets
 * @param tags its tags
 */
record LoadBalancer(
    String arn,
    String name,
    String type,
    boolean internal,
    String account,
    String region,
    String dnsName,
    String zoneId,
    List<String> subnets,
    PMap<String, String> tags) {
  /** Keeps an unmodifiable copy. */
  LoadBalancer {
    subnets = List.copyOf(subnets);
  }

  /** The end of the ARN. */
  String arnSuffix() {
    return arn.substring(arn.indexOf(":loadbalancer/") + ":loadbalancer/".length());
  }

  LoadBalancer withSubnets(List<String> changed) {
    return new LoadBalancer(
        arn, name, type, internal, account, region, dnsName, zoneId, changed, tags);
  }

  LoadBalancer withTags(PMap<String, String> changed) {
    return new LoadBalancer(
        arn, name, type, internal, account, region, dnsName, zoneId, subnets, changed);
  }
}
