package io.github.privatezonesync.picture;

/** Where an account is drawn, and where the line with its name begins and how wide it may be. */
record AccountBox(String name, Box box, int nameX, int nameWidth) {}
