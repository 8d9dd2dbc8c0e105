package io.github.privatezonesync.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.NamesOfOthers;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.dns.RecordType;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rule about names that a target leaves alone: LEFT-1. */
abstract class LeftAloneRules extends RegionRules {
  /**
   * A target that is given names of others plans them for its zones, so that none is declared or
   * removed.
   *
   * <p>When it fails: the target takes no names, or {@link
   * io.github.privatezonesync.target.ZoneTarget#info} is not made with {@link
   * NamesOfOthers#giveTo}.
   */
  @Test
  @DisplayName("LEFT-1 leaves the names alone that it is given")
  protected void leavesTheNamesAloneThatItIsGiven() {
    TargetSpec spec = ownNetworks().leaving(NamesOfOthers.of("*.vm").types(RecordType.A));
    assertThat(target(spec).info().leftAlone())
        .as("names left alone")
        .extracting(Object::toString)
        .isEqualTo(List.of("*.vm A"));
    assertThat(problems(target(spec), RecordSetArgs.a("a.vm", "10.0.0.1")))
        .as("problems of declaring one")
        .anyMatch(problem -> problem.contains("'*.vm A' is left alone"));
    assertThat(problems(target(ownNetworks()), RecordSetArgs.a("a.vm", "10.0.0.1")))
        .as("problems without the names")
        .isEmpty();
  }
}
