package io.github.privatezonesync.picture;

/** A rectangle, in pixels from the top left. */
record Box(int x, int y, int width, int height) {
  int right() {
    return x + width;
  }

  int bottom() {
    return y + height;
  }
}
