package io.github.privatezonesync.plan;

import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.plan;
import static io.github.privatezonesync.plan.Declared.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.target.Capabilities;
import org.junit.jupiter.api.Test;

/** Names as RFC 2317 has them, on clouds that take {@code /} and on others. */
class SlashInNamesTest {
  private static final String CLASSLESS = "0/25.2.0.192.in-addr.arpa";
  private static final FakeTarget PLAIN =
      FakeTarget.of("fake", FakeNetwork.of("eu", "net/eu").in("eu-west-1"));
  private static final FakeTarget SLASHES =
      FakeTarget.of("slashes", FakeNetwork.of("us", "net/us").in("us-east-1"))
          .withMore(Capabilities.Builder::slashInNames);

  @Test
  void areTakenByACloudThatHasThem() {
    SyncPlan plan =
        plan(
            corp(SLASHES)
                .domain(CLASSLESS)
                .records(RecordSetArgs.a("a/b.c", "10.0.0.1"), RecordSetArgs.cname("x", "a/b.c.@"))
                .services(RegionalService.named("s/t").endpoint("us-east-1", "10.0.0.2")));

    assertThat(plan.zones().get(0).zone().recordSets())
        .extracting(set -> set.name().absolute())
        .containsExactly(
            "a/b.c." + CLASSLESS + ".", "s/t." + CLASSLESS + ".", "x." + CLASSLESS + ".");
    assertThat(plan.zones().get(0).resources())
        .extracting(resource -> resource.name())
        .contains("internal/slashes/record/a%2Fb.c");
  }

  @Test
  void areAProblemOfEachTargetWhoseCloudHasThemNot() {
    assertThat(
            problems(
                corp(SLASHES, PLAIN)
                    .records(
                        RecordSetArgs.a("a/b", "10.0.0.1"),
                        RecordSetArgs.a("*.c/d", "10.0.0.2").except("fake"))
                    .services(RegionalService.named("s/t").endpoint("us-east-1", "10.0.0.2"))))
        .containsExactly(
            "target 'fake': record 'a/b' A: the name has '/', which Fake DNS does not take; call it"
                + " 'a-b', or leave it out here with .except(\"fake\")",
            "target 'fake', service 's/t': the name has '/', which Fake DNS does not take; call it"
                + " 's-t', or leave it out here with .except(\"fake\")");
  }

  @Test
  void ofTheZoneAreReportedOnceForIt() {
    assertThat(
            problems(
                corp(SLASHES, PLAIN).domain(CLASSLESS).records(RecordSetArgs.ptr("1", "db.corp."))))
        .containsExactly(
            "target 'fake': zone name '0/25.2.0.192.in-addr.arpa.' has '/', which Fake DNS does not"
                + " take; call it '0-25.2.0.192.in-addr.arpa.'");
  }
}
