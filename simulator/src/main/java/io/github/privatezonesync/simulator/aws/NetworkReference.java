package io.github.privatezonesync.simulator.aws;

/**
 * A VPC as a request names it.
 *
 * @param id the id
 * @param region the region it is said to be in
 */
record NetworkReference(String id, String region) {}
