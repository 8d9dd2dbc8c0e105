package io.github.privatezonesync.testkit;

import io.github.privatezonesync.forward.ForwardingPlan;
import io.github.privatezonesync.plan.RegionLossDrill;
import io.github.privatezonesync.plan.SyncPlan;

/** The entry point of the assertions; import {@code assertThat} statically beside AssertJ's own. */
public final class PulumiAssertions {
  private PulumiAssertions() {}

  /**
   * Assertions on a whole stack.
   *
   * @param stack what a program declared
   * @return the assertions
   */
  public static DeclaredStackAssert assertThat(DeclaredStack stack) {
    return new DeclaredStackAssert(stack);
  }

  /**
   * Assertions on one resource.
   *
   * @param resource what a program declared
   * @return the assertions
   */
  public static DeclaredResourceAssert assertThat(DeclaredResource resource) {
    return new DeclaredResourceAssert(resource);
  }

  /**
   * Assertions on the plan of a component.
   *
   * @param plan what {@link DeclaredStack#plan} gave
   * @return the assertions
   */
  public static SyncPlanAssert assertThat(SyncPlan plan) {
    return new SyncPlanAssert(plan);
  }

  /**
   * Assertions on who answers whom.
   *
   * @param plan what {@link DeclaredStack#forwarding} gave
   * @return the assertions
   */
  public static ForwardingPlanAssert assertThat(ForwardingPlan plan) {
    return new ForwardingPlanAssert(plan);
  }

  /**
   * Assertions on the loss of each region in turn.
   *
   * @param drill what {@link RegionLossDrill#of} gave
   * @return the assertions
   */
  public static RegionLossDrillAssert assertThat(RegionLossDrill drill) {
    return new RegionLossDrillAssert(drill);
  }
}
