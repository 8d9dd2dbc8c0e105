package io.github.privatezonesync.simulator.aws;

import org.pcollections.PMap;

/**
 * A VPC as far as DNS goes.
 *
 * @param id the id
 * @param name the logical name of the resource that made it, or the name it was given
 * @param account the account that owns it
 * @param region its region
 * @param cidrBlock its addresses; empty if nobody said
 * @param dnsSupport whether its resolver answers
 * @param dnsHostnames whether its instances have names, which private zones need too
 * @param tags its tags
 */
record Network(
    String id,
    String name,
    String account,
    String region,
    String cidrBlock,
    boolean dnsSupport,
    boolean dnsHostnames,
    PMap<String, String> tags) {
  String arn() {
    return "arn:aws:ec2:" + region + ":" + account + ":vpc/" + id;
  }

  Network withDnsSupport(boolean on) {
    return new Network(id, name, account, region, cidrBlock, on, dnsHostnames, tags);
  }

  Network withDnsHostnames(boolean on) {
    return new Network(id, name, account, region, cidrBlock, dnsSupport, on, tags);
  }

  Network withTags(PMap<String, String> changed) {
    return new Network(id, name, account, region, cidrBlock, dnsSupport, dnsHostnames, changed);
  }
}
