package io.github.privatezonesync.testkit;

import io.github.privatezonesync.forward.Finding;
import io.github.privatezonesync.forward.ForwardingPlan;
import io.github.privatezonesync.forward.Unanswered;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on the plan of a {@code PrivateForwarding}. What is wrong in any case, such as a
 * question that goes round in a circle, stops the declaration before there is a plan.
 */
public final class ForwardingPlanAssert
    extends AbstractAssert<ForwardingPlanAssert, ForwardingPlan> {
  ForwardingPlanAssert(ForwardingPlan actual) {
    super(actual, ForwardingPlanAssert.class);
  }

  /**
   * No question goes round in a circle, and it can be told before deployment: every address that is
   * asked is known.
   *
   * @return this assertion
   */
  public ForwardingPlanAssert hasNoLoops() {
    return hasNone(Finding.Kind.LOOP, Finding.Kind.NOT_KNOWN_YET);
  }

  /**
   * No question would go round in a circle either if a zone were no longer associated with its
   * networks.
   *
   * @return this assertion
   */
  public ForwardingPlanAssert staysWithoutLoops() {
    return hasNone(Finding.Kind.LOOP, Finding.Kind.NOT_KNOWN_YET, Finding.Kind.ONE_UNLINK_AWAY);
  }

  /**
   * No question ends at somebody who has no answer.
   *
   * @return this assertion
   */
  public ForwardingPlanAssert leavesNoBlackHole() {
    return hasNone(Finding.Kind.BLACK_HOLE);
  }

  /**
   * All networks that resolve a domain privately get the same answers for it.
   *
   * @return this assertion
   */
  public ForwardingPlanAssert answersAllAlike() {
    return hasNone(Finding.Kind.ASYMMETRY);
  }

  /**
   * The plan finds nothing that a user should know.
   *
   * @return this assertion
   */
  public ForwardingPlanAssert hasNoFindings() {
    return hasNone(Finding.Kind.values());
  }

  /**
   * Networks elsewhere still get answers if a region is lost, with the resolvers in it.
   *
   * @param region a region of a cloud
   * @return this assertion
   */
  public ForwardingPlanAssert survivesTheLossOf(String region) {
    isNotNull();
    List<Unanswered> unanswered = actual.without(region);
    if (!unanswered.isEmpty()) {
      throw failure(
          "without %s nobody answers\n%s\n%s",
          region,
          unanswered.stream().map(one -> "  " + one).collect(Collectors.joining("\n")),
          actual.ways());
    }
    return this;
  }

  private ForwardingPlanAssert hasNone(Finding.Kind... kinds) {
    isNotNull();
    Set<Finding.Kind> unwanted = Set.of(kinds);
    List<Finding> found =
        actual.findings().stream().filter(finding -> unwanted.contains(finding.kind())).toList();
    if (!found.isEmpty()) {
      throw failure(
          "%s\n%s",
          found.stream().map(Finding::toString).collect(Collectors.joining("\n")), actual.ways());
    }
    return this;
  }
}
