package io.github.privatezonesync.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.target.Capabilities;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules of regions that only the target knows: REGION-1 and REGION-2. */
abstract class RegionRules extends ReferenceRules {
  /**
   * The regions that a target adds to the table of the library are where the cloud's documentation
   * says.
   *
   * <p>When it fails: {@link Capabilities#regions} and {@link ZoneTargetContract#ownRegions}
   * differ. If a region is in a wrong place, every {@code nearest()} is wrong there.
   */
  @Test
  @DisplayName("REGION-1 puts its own regions where the cloud's documentation does")
  protected void putsItsOwnRegionsWhereTheDocumentationDoes() {
    List<CloudRegion> regions = regionsOfTheTarget();
    assumeFalse(
        regions.isEmpty() && ownRegions().isEmpty(),
        cloud() + " has only the regions of the library");
    assertThat(regions)
        .as("regions of the target, against ownRegions()")
        .containsExactlyInAnyOrderElementsOf(ownRegions());
  }

  /**
   * A network in a region that the cloud does not have is a problem of the network.
   *
   * <p>When it fails: {@link io.github.privatezonesync.target.ZoneTarget#problems} does not look at
   * the regions of networks, or throws.
   */
  @Test
  @DisplayName("REGION-2 reports a network in a region that the cloud does not have")
  protected void reportsANetworkInNoRegion() {
    needsRegions();
    NetworkSpec lost = hub().asAnchor().in(List.of("nowhere-1"));
    assertThat(problems(target(TargetSpec.of(Stage.TARGET, lost, lab()))))
        .as("problems of a network in the region 'nowhere-1'")
        .anySatisfy(problem -> assertThat(problem).contains("network 'hub'").contains("nowhere-1"));
  }

  private List<CloudRegion> regionsOfTheTarget() {
    return target(ownNetworks()).info().capabilities().regions();
  }
}
