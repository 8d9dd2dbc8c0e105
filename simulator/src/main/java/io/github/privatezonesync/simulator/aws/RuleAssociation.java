package io.github.privatezonesync.simulator.aws;

/**
 * That the resolver of a VPC follows a rule.
 *
 * @param id the id
 * @param name the name
 * @param rule the id of the rule
 * @param vpc the id of the VPC
 * @param account the account of the VPC
 * @param region the region of both
 */
record RuleAssociation(
    String id, String name, String rule, String vpc, String account, String region) {}
