package io.github.privatezonesync.picture;

/** A rectangle, in pixels from the top left. */
record Box(int x, int y, int width, int height) {
  /** A rectangle with a point in its middle. */
  static Box around(Pixel middle, int width, int height) {
    return new Box(middle.x() - width / 2, middle.y() - height / 2, width, height);
  }

  int right() {
    return x + width;
  }

  int bottom() {
    return y + height;
  }

  Pixel middle() {
    return new Pixel(x + width / 2, y + height / 2);
  }

  /** The same with some more on all four sides. */
  Box grown(int by) {
    return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
  }

  /** The part of it that lies in another one, which it meets. */
  Box cutTo(Box other) {
    int left = Math.max(x, other.x);
    int top = Math.max(y, other.y);
    return new Box(
        left,
        top,
        Math.min(right(), other.right()) - left,
        Math.min(bottom(), other.bottom()) - top);
  }

  /** The point of the rectangle that is nearest to another point. */
  Pixel nearestTo(Pixel point) {
    return new Pixel(
        Math.max(x, Math.min(right(), point.x())), Math.max(y, Math.min(bottom(), point.y())));
  }

  /** Tells whether a point lies in it or on its edge. */
  boolean contains(Pixel point) {
    return nearestTo(point).equals(point);
  }

  /** Tells whether the whole of another rectangle lies in it. */
  boolean contains(Box other) {
    return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
  }

  /** Tells whether any part of another rectangle lies in it. */
  boolean meets(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }
}
