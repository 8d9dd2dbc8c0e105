package io.github.privatezonesync.target;

import io.github.privatezonesync.problem.Sentence;
import java.util.Optional;

/**
 * Which endpoints of a service that fails over need a health, for the cloud to tell when they are
 * down. Drained endpoints are checked too, so that a drain is never refused because another
 * endpoint lacks a health.
 */
public final class FailoverNeeds {
  /** No endpoint needs a health. */
  public static final FailoverNeeds NOTHING =
      new FailoverNeeds(false, false, Sentence.of("nothing is missing"));

  private final boolean ofLast;
  private final boolean ofOthers;
  private final Sentence missing;

  private FailoverNeeds(boolean ofLast, boolean ofOthers, Sentence missing) {
    this.ofLast = ofLast;
    this.ofOthers = ofOthers;
    this.missing = missing;
  }

  /**
   * Every endpoint needs a health.
   *
   * @param missing what is missing if an endpoint has none, and how to add it
   * @return the needs
   */
  public static FailoverNeeds ofEveryEndpoint(Sentence missing) {
    return new FailoverNeeds(true, true, missing);
  }

  /**
   * Every endpoint needs a health except the last one of the order.
   *
   * @param missing what is missing if an endpoint has none, and how to add it
   * @return the needs
   */
  public static FailoverNeeds ofAllExceptTheLast(Sentence missing) {
    return new FailoverNeeds(false, true, missing);
  }

  /**
   * Says what an endpoint lacks.
   *
   * @param hasHealth whether it has a health that the cloud knows
   * @param last whether no endpoint comes after it in the order
   * @return what is missing and how to add it; empty if nothing is missing
   */
  public Optional<Sentence> missing(boolean hasHealth, boolean last) {
    boolean needed = last ? ofLast : ofOthers;
    return needed && !hasHealth ? Optional.of(missing) : Optional.empty();
  }
}
