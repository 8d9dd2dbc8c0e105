package io.github.privatezonesync.plan;

import static io.github.privatezonesync.plan.Declared.FAKE;
import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.target.TtlRange;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** TTLs that a cloud does not take. */
class TtlPlanTest {
  private static final Duration SHORT = Duration.ofSeconds(30);
  private static final FakeTarget SLOW =
      FakeTarget.of("slow", FakeNetwork.of("us", "net/us").in("us-east-1"))
          .withMore(more -> more.ttls(TtlRange.between(60, 86_400)));

  @Test
  void areRefusedForEachRecordSetInTheTargetsOfThatCloud() {
    assertThat(
            problems(
                corp(SLOW, FAKE)
                    .ttl(SHORT)
                    .records(
                        RecordSetArgs.a("db", "10.0.0.1"),
                        RecordSetArgs.a("web", "10.0.0.2").ttl(Duration.ofSeconds(60)),
                        RecordSetArgs.a("api", "10.0.0.3").except("slow"))))
        .containsExactly(
            "target 'slow': record 'db' A: ttl 30 s; Fake DNS takes 60 to 86400 seconds, change it"
                + " with .ttl(..) or leave this target out with .except(..)");
  }

  @Test
  void areRefusedOnceForAService() {
    RegionalService service =
        RegionalService.named("inference").endpoint("us-east-1", "10.0.1.10").ttl(SHORT);

    assertThat(problems(corp(SLOW).services(service)))
        .containsExactly(
            "target 'slow', service 'inference': ttl 30 s; Fake DNS takes 60 to 86400 seconds,"
                + " change it with .ttl(..) or leave this target out with .except(..)");
  }

  @Test
  void areThoseOfAListWhereTheCloudHasOne() {
    FakeTarget few = SLOW.withMore(more -> more.ttls(TtlRange.oneOf(List.of(300, 3600))));

    assertThat(
            problems(
                corp(few)
                    .records(
                        RecordSetArgs.a("db", "10.0.0.1"),
                        RecordSetArgs.a("web", "10.0.0.2").ttl(SHORT))))
        .containsExactly(
            "target 'slow': record 'web' A: ttl 30 s; Fake DNS takes 300 or 3600 seconds, change it"
                + " with .ttl(..) or leave this target out with .except(..)");
  }
}
