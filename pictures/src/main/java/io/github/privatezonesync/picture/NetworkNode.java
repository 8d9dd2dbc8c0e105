package io.github.privatezonesync.picture;

/**
 * A network of a topology.
 *
 * @param place the cloud, and the account that owns the network
 * @param reference what zones call the network; unique in its topology and not shown
 * @param name the name a reader knows it by
 * @param detail its region and what else is special about it, possibly empty
 * @param id the cloud's id of it, or what stands for one that is not known; possibly empty
 */
public record NetworkNode(Place place, String reference, String name, String detail, String id)
    implements Node {}
