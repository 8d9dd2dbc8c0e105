package io.github.privatezonesync.picture;

/** A point of a picture, in pixels from the top left. */
record Pixel(int x, int y) {
  double distance(Pixel other) {
    double dx = (double) other.x - x;
    double dy = (double) other.y - y;
    return Math.sqrt(dx * dx + dy * dy);
  }

  Pixel shifted(double dx, double dy) {
    return new Pixel((int) Math.round(x + dx), (int) Math.round(y + dy));
  }

  /** The point on the way to another one: 0 is this one, 1 the other. */
  Pixel towards(Pixel other, double part) {
    return shifted((other.x - x) * part, (other.y - y) * part);
  }

  @Override
  public String toString() {
    return x + " " + y;
  }
}
