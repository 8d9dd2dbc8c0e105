package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.List;

/** What of a map is not taken, so that nothing is written over anything else. */
final class FreeSpace {
  private final Box frame;
  private final List<Box> taken = new ArrayList<>();

  FreeSpace(Box frame) {
    this.frame = frame;
  }

  /** A copy of a part of it, to look for places there. */
  FreeSpace within(Box part) {
    FreeSpace space = new FreeSpace(frame);
    taken.stream().filter(part::meets).forEach(space::take);
    return space;
  }

  void take(Box box) {
    taken.add(box);
  }

  /** Tells whether a rectangle lies in the frame and on nothing else. */
  boolean isFree(Box box) {
    return frame.contains(box) && taken.stream().noneMatch(box::meets);
  }

  /** Tells whether something is at a point. */
  boolean isTaken(Pixel point) {
    return taken.stream().anyMatch(box -> box.contains(point));
  }
}
