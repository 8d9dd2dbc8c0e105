package io.github.privatezonesync.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.ReverseZones;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.testkit.PulumiProgram;
import org.junit.jupiter.api.Test;

/** What the page of reverse zones shows of its example. */
class ReverseZonesPageTest {
  @Test
  void showsThePlan() {
    SyncPlan plan =
        PulumiProgram.project("reverse-zones").run(reversezones.App::stack).plan("internal");
    assertThat(Documents.read(Documents.ROOT.resolve("docs/reverse-zones.md")))
        .contains(
            "```\n" + ReverseZones.of(plan).prefer("vector-db.example.internal").plan() + "```\n");
  }
}
