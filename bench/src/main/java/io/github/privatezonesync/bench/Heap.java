package io.github.privatezonesync.bench;

import java.lang.ref.Reference;

/** The heap that is in use after forced collections. */
final class Heap {
  private static final int COLLECTIONS = 3;

  private Heap() {}

  /** What is in use while something is still reachable. */
  static long liveBytesWith(Object kept) {
    try {
      return liveBytes();
    } finally {
      Reference.reachabilityFence(kept);
    }
  }

  static long liveBytes() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
