package io.github.privatezonesync.picture;

/** Where a zone or a network is drawn. */
record Card(Node node, Box box, int column) {}
