package io.github.privatezonesync.target.forward;

/** Who answers in a network that has both a zone and a rule of one name. */
public enum SameName {
  /** The rule: the zone is never asked. */
  RULE_WINS,
  /** The zone: the rule is never used. */
  ZONE_WINS,
  /** Nobody: the cloud does not take the second of them. */
  REFUSED
}
