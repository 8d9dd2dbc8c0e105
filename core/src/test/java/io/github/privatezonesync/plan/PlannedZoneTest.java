package io.github.privatezonesync.plan;

import static io.github.privatezonesync.plan.Declared.FAKE;
import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.plan;
import static io.github.privatezonesync.plan.Declared.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.target.Limit;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlannedZoneTest {
  private static final RecordSetArgs[] THREE = {
    RecordSetArgs.a("a", "10.0.0.1", "10.0.0.2"),
    RecordSetArgs.a("b", "10.0.0.1"),
    RecordSetArgs.txt("b", "x")
  };

  @Test
  void refusesMoreThanAZoneHoldsInOneChange() {
    FakeTarget limited =
        FAKE.withLimits(Map.of(Limit.VALUES_PER_ZONE, 3L, Limit.CHARACTERS_PER_ZONE, 26L));

    assertThat(problems(corp(limited).records(THREE)))
        .containsExactly(
            "target 'fake': 4 values per zone in one change; Fake DNS takes at most 3",
            "target 'fake': 27 characters per zone in one change; Fake DNS takes at most 26");
  }

  @Test
  void takesAZoneUpToItsLimits() {
    assertThat(
            problems(
                corp(FAKE.withLimits(
                        Map.of(Limit.VALUES_PER_ZONE, 4L, Limit.CHARACTERS_PER_ZONE, 27L)))
                    .records(THREE)))
        .isEmpty();
  }

  @Test
  void flagsAQuotaThatIsExceededInsteadOfRefusingIt() {
    FakeTarget limited =
        FAKE.withLimits(
            Map.of(
                Limit.NETWORKS_PER_ZONE, 100L,
                Limit.RECORD_SETS_PER_ZONE, 2L,
                Limit.VALUES_PER_SET, 2L));

    assertThat(plan(corp(limited).records(THREE)).zones().get(0).budget())
        .containsExactly(
            new BudgetLine(Limit.VALUES_PER_SET, 2, 2),
            new BudgetLine(Limit.RECORD_SETS_PER_ZONE, 3, 2),
            new BudgetLine(Limit.NETWORKS_PER_ZONE, 1, 100));
  }

  @Test
  void listsTheResourcesOfItsTarget() {
    assertThat(plan(corp(FAKE).records(THREE)).zones().get(0).resources())
        .extracting(PlannedResource::name)
        .containsExactly(
            "internal/fake/zone",
            "internal/fake/record/a",
            "internal/fake/record/b",
            "internal/fake/record/b/TXT",
            "internal/fake/network/hub");
  }
}
