package io.github.privatezonesync.simulator.azure;

import org.pcollections.PMap;

/**
 * A link of a private zone and a virtual network.
 *
 * @param id its id, in the letter case of its creation
 * @param network the id of the network, as it was given
 * @param registration whether machines of the network register themselves in the zone
 * @param tags its tags
 * @param etag the call that changed it last
 */
record Association(
    ArmId id, String network, boolean registration, PMap<String, String> tags, long etag) {}
