package io.github.privatezonesync.target;

/** How the record sets of a zone are spread over resources. */
public enum RecordSetResources {
  /** Each record set has resources of its own. */
  ONE_PER_SET,
  /** All sets of one name and type, such as the sets of a routing, are held together. */
  ONE_PER_NAME_AND_TYPE,
  /** All record sets of the zone are held together. */
  ONE_PER_ZONE
}
