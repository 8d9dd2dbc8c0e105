package io.github.privatezonesync.testkit;

import io.github.privatezonesync.plan.SyncPlan;
import java.nio.file.Path;
import org.assertj.core.api.AbstractAssert;

/** Assertions on the plan of a {@code PrivateZoneSync}. */
public final class SyncPlanAssert extends AbstractAssert<SyncPlanAssert, SyncPlan> {
  SyncPlanAssert(SyncPlan actual) {
    super(actual, SyncPlanAssert.class);
  }

  /**
   * The plan prints as a text file in {@code src/test/resources} of the module under test.
   *
   * <p>Run the test with {@code -Dpulumi.snapshots=update} to write the file; without that, the
   * test fails if the file is missing.
   *
   * @param resource the path of the file below {@code src/test/resources}
   * @return this assertion
   */
  public SyncPlanAssert matchesSnapshot(String resource) {
    isNotNull();
    SnapshotFile snapshot = new SnapshotFile(Path.of("src", "test", "resources").resolve(resource));
    snapshot
        .difference(actual.toString())
        .ifPresent(
            difference -> {
              throw failureWithActualExpected(
                  actual.toString(), snapshot.content(), "%s", difference);
            });
    return this;
  }
}
