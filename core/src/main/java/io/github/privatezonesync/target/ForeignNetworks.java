package io.github.privatezonesync.target;

/** Who associates a network that belongs to another account than the zone (rule ASSOC-4). */
public enum ForeignNetworks {
  /** The zone's own account, given permission on the network; nothing else is declared. */
  ASSOCIATED_BY_ZONE_OWNER,
  /** The zone's account authorizes, then the network's account associates with its own provider. */
  AUTHORIZED_THEN_ASSOCIATED_BY_NETWORK_OWNER,
  /** Whoever owns the network's resolver attaches what the target offers; nothing is declared. */
  OFFERED_TO_RESOLVER_OWNER
}
