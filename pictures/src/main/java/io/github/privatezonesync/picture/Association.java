package io.github.privatezonesync.picture;

/** The tie that makes a zone answer in a network. */
record Association(ZoneNode zone, NetworkNode network) {
  /** Tells whether zone and network belong to different accounts. */
  boolean isForeign() {
    return !zone.place().equals(network.place());
  }
}
