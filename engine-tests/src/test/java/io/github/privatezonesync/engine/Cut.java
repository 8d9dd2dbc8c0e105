package io.github.privatezonesync.engine;

import io.github.privatezonesync.simulator.Fault;

/** What cuts a command off in the middle. */
enum Cut {
  THROTTLED("the cloud refuses the call because of too many calls", Fault.THROTTLED),
  FAILED("the cloud fails before it does anything", Fault.ERROR_BEFORE),
  ANSWER_LOST("the cloud does it, and the answer is lost", Fault.ERROR_AFTER),
  TIMED_OUT("the cloud does it, and the provider stops waiting", Fault.TIMEOUT),
  KILLED_BEFORE("the engine dies before the call", Fault.NONE),
  KILLED_AFTER("the engine dies after the cloud did it", Fault.NONE);

  private final String words;
  private final Fault fault;

  Cut(String words, Fault fault) {
    this.words = words;
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }

  boolean kills() {
    return fault == Fault.NONE;
  }

  @Override
  public String toString() {
    return words;
  }
}
