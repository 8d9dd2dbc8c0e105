package io.github.privatezonesync.simulator.aws;

import org.pcollections.PMap;

/**
 * A subnet, which load balancers and resolver endpoints need.
 *
 * @param id the id
 * @param vpc the id of its VPC
 * @param account the account that owns it
 * @param region its region
 * @param cidrBlock its addresses
 * @param availabilityZone where it is
 * @param tags its tags
 */
record Subnet(
    String id,
    String vpc,
    String account,
    String region,
    String cidrBlock,
    String availabilityZone,
    PMap<String, String> tags) {
  Subnet withTags(PMap<String, String> changed) {
    return new Subnet(id, vpc, account, region, cidrBlock, availabilityZone, changed);
  }
}
