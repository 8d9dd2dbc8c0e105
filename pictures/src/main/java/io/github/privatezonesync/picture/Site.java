package io.github.privatezonesync.picture;

import java.util.List;

/** What a map shows at one point, where there may be several endpoints and clients. */
record Site(Pixel at, List<RegionMap.Endpoint> endpoints, List<RegionMap.Client> clients) {
  private static final int GAP = 2;

  /** How far from the point its sign reaches. */
  int radius() {
    boolean ring = !endpoints.isEmpty() && !clients.isEmpty();
    return (ring ? Sign.RING : Sign.SIZE / 2) + GAP;
  }

  /** The room that its sign takes up. */
  Box box() {
    return Box.around(at, 2 * radius(), 2 * radius());
  }
}
