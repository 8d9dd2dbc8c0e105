package io.github.privatezonesync.picture;

/** What is drawn as a card of up to three lines: a zone or a network. */
sealed interface Node permits ZoneNode, NetworkNode {
  Place place();

  /** The first line. */
  String name();

  /** The second line, possibly empty. */
  String detail();

  /** The third line, possibly empty. */
  String id();
}
