package io.github.privatezonesync.simulator.azure;

import org.pcollections.PMap;

/**
 * A resource group that exists.
 *
 * @param id its id, in the letter case of its creation
 * @param location its region
 * @param tags its tags
 */
record ResourceGroup(ArmId id, String location, PMap<String, String> tags) {}
