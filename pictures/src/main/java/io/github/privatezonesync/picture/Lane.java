package io.github.privatezonesync.picture;

/** What all lines of one zone that are drawn alike have in common. */
record Lane(ZoneNode zone, boolean foreign) {
  static Lane of(Association association) {
    return new Lane(association.zone(), association.isForeign());
  }
}
