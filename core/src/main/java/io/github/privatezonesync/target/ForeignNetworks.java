package io.github.privatezonesync.target;

/** Who associates a network that belongs to another account than the zone (rule ASSOC-4). */
public enum ForeignNetworks {
  /** The zone's own account, given permission on the network; nothing else is declared. */
  ASSOCIATED_BY_ZONE_OWNER,
  /** The zone's account authorizes, then the network's account associates with its own provider. */
  AUTHORIZED_THEN_ASSOCIATED_BY_NETWORK_OWNER
}
