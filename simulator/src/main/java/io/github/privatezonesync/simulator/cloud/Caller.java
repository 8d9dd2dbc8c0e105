package io.github.privatezonesync.simulator.cloud;

/**
 * Who calls a control plane.
 *
 * @param account the account, project or subscription of the credentials
 * @param region the provider's region; empty where it has none
 */
public record Caller(String account, String region) {}
