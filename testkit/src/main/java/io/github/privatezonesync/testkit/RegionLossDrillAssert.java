package io.github.privatezonesync.testkit;

import io.github.privatezonesync.plan.RegionLossDrill;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what happens to regional services when a region is lost. */
public final class RegionLossDrillAssert
    extends AbstractAssert<RegionLossDrillAssert, RegionLossDrill> {
  RegionLossDrillAssert(RegionLossDrill actual) {
    super(actual, RegionLossDrillAssert.class);
  }

  /**
   * Whichever region is lost and drained, every name still answers every network of the other
   * regions.
   *
   * @return this assertion
   */
  public RegionLossDrillAssert everyNameSurvivesTheLossOfAnyOneRegion() {
    isNotNull();
    if (!actual.unresolved().isEmpty()) {
      throw failure(
          "not every name survives the loss of a region\n%s\n%s",
          actual.unresolved().entrySet().stream()
              .map(
                  loss ->
                      "  without %s: %s"
                          .formatted(loss.getKey(), String.join(", ", loss.getValue())))
              .collect(Collectors.joining("\n")),
          actual);
    }
    return this;
  }
}
