package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.testkit.DeclaredResource;

/**
 * The authorization that the zone's account gives to associate a network of another account.
 *
 * @param networkId the id of the network in its canonical spelling
 * @param resource the resource that authorizes
 * @param zone the zone's id or name as the resource gives it
 */
public record ReadAuthorization(String networkId, DeclaredResource resource, String zone) {}
