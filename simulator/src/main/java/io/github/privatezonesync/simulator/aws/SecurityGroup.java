package io.github.privatezonesync.simulator.aws;

import org.pcollections.PMap;

/**
 * A security group, which resolver endpoints need. Its rules are nowhere: no packet is filtered.
 *
 * @param id the id
 * @param name the name
 * @param description the description
 * @param vpc the id of its VPC
 * @param account the account that owns it
 * @param region its region
 * @param tags its tags
 */
record SecurityGroup(
    String id,
    String name,
    String description,
    String vpc,
    String account,
    String region,
    PMap<String, String> tags) {
  SecurityGroup withTags(PMap<String, String> changed) {
    return new SecurityGroup(id, name, description, vpc, account, region, changed);
  }
}
