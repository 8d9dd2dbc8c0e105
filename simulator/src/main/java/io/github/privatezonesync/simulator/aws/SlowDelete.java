package io.github.privatezonesync.simulator.aws;

/**
 * An association that is gone, but not everywhere yet.
 *
 * @param zone the id of the zone
 * @param name the name of the zone
 * @param vpc the id of the VPC
 * @param until the number of the last call that it stands in the way of
 */
record SlowDelete(String zone, String name, String vpc, long until) {
  String key() {
    return vpc + " " + zone;
  }

  boolean isSeenBy(long call) {
    return call <= until;
  }
}
