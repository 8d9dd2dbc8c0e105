package io.github.privatezonesync.simulator;

import io.github.privatezonesync.simulator.cloud.ControlPlaneCall;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Decides which changing calls go wrong; asked once for each call. */
@FunctionalInterface
public interface Faults {
  /**
   * What goes wrong with a call.
   *
   * @param call the call
   * @return the fault
   */
  Fault of(ControlPlaneCall call);

  /**
   * No faults.
   *
   * @return faults that are always {@link Fault#NONE}
   */
  static Faults none() {
    return call -> Fault.NONE;
  }

  /**
   * One fault at one call.
   *
   * @param number the number of the call, from 1
   * @param fault the fault
   * @return faults that can be used for one run
   */
  static Faults at(int number, Fault fault) {
    AtomicInteger calls = new AtomicInteger();
    return call -> calls.incrementAndGet() == number ? fault : Fault.NONE;
  }

  /**
   * Faults of all kinds at random, the same for the same seed and calls, in whatever order: what
   * the first, the second, the third call of one operation on one subject meets is its own.
   *
   * @param seed the seed
   * @param share the share of calls that go wrong, from 0 to 1
   * @return faults that can be used for one run
   */
  static Faults seeded(long seed, double share) {
    Fault[] all = {Fault.THROTTLED, Fault.ERROR_BEFORE, Fault.ERROR_AFTER, Fault.TIMEOUT};
    Map<ControlPlaneCall, Random> random = new ConcurrentHashMap<>();
    return call -> {
      Random own = random.computeIfAbsent(call, made -> new Random(seed * 31 + made.hashCode()));
      return own.nextDouble() < share ? all[own.nextInt(all.length)] : Fault.NONE;
    };
  }
}
