package io.github.privatezonesync.simulator.azure;

import org.pcollections.PMap;

/**
 * A link of a ruleset and a virtual network.
 *
 * @param id its id, in the letter case of its creation
 * @param network the id of the network, as it was given
 * @param metadata its metadata
 * @param etag the call that changed it last
 */
record RulesetLink(ArmId id, String network, PMap<String, String> metadata, long etag) {}
