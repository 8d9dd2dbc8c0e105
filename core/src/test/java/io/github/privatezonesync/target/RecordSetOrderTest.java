package io.github.privatezonesync.target;

import static io.github.privatezonesync.plan.Declared.FAKE;
import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.fake.FakeAlias;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeResource;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.plan.SyncPlan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordSetOrderTest {
  private static final FakeTarget ALIASING = FAKE.withMore(more -> more.cloudData(FakeAlias.class));

  /** The record sets in order, each with those that it waits for. */
  private static List<String> order(SyncPlan plan) {
    return plan.zones().get(0).resources().stream()
        .filter(resource -> resource.type().equals(FakeResource.RECORD_SET))
        .map(
            resource ->
                shown(resource.name())
                    + resource.dependencies().stream().map(d -> shown(d.name())).toList())
        .toList();
  }

  private static String shown(String name) {
    return name.substring(name.indexOf("/record/") + "/record/".length());
  }

  @Test
  void putsASetThatStandsForAnotherBehindIt() {
    SyncPlan plan =
        plan(
            corp(ALIASING)
                .records(
                    FakeAlias.inZone("@", RecordType.A, "b"),
                    FakeAlias.inZone("b", RecordType.A, "www"),
                    FakeAlias.inZone("c", RecordType.TXT, "@"),
                    RecordSetArgs.a("www", "10.0.0.1"),
                    RecordSetArgs.txt("@", "x")));

    assertThat(order(plan)).containsExactly("www[]", "b[www]", "@[b]", "@/TXT[@]", "c/TXT[@/TXT]");
  }

  @Test
  void putsItBehindAllSetsOfARouting() {
    FakeTarget routing =
        FakeTarget.of("fake", FakeNetwork.of("us", "net/us").in("us-east-1"))
            .withRoutes(Map.of(Route.Kind.WEIGHTED, 10))
            .withMore(more -> more.cloudData(FakeAlias.class));
    RegionalService service =
        RegionalService.named("inference")
            .endpoint("us-east-1", "10.0.0.1")
            .endpoint("eu-west-1", "10.0.0.2")
            .weighted();

    assertThat(
            order(
                plan(
                    corp(routing)
                        .records(FakeAlias.inZone("@", RecordType.A, "inference"))
                        .services(service))))
        .containsExactly(
            "inference/A/eu-west-1[]",
            "inference/A/us-east-1[]",
            "@[inference/A/eu-west-1, inference/A/us-east-1]");
  }

  @Test
  void isThatOfThePlanWhereEachSetAnswersItself() {
    SyncPlan plan =
        plan(
            corp(FAKE)
                .records(
                    RecordSetArgs.txt("b", "x"),
                    RecordSetArgs.a("b", "10.0.0.1"),
                    RecordSetArgs.cname("a", "b"),
                    RecordSetArgs.txt("c", "x")));

    assertThat(order(plan)).containsExactly("a[]", "b[]", "b/TXT[b]", "c/TXT[]");
  }

  @Test
  void isThatWithinOneResourceForTheZone() {
    FakeTarget whole =
        FAKE.withMore(
            more ->
                more.cloudData(FakeAlias.class)
                    .recordSetResources(RecordSetResources.ONE_PER_ZONE));
    ZonePlan<?> zone =
        plan(corp(whole)
                .records(
                    FakeAlias.inZone("@", RecordType.A, "www"), RecordSetArgs.a("www", "10.0.0.1")))
            .zones()
            .get(0)
            .zone();

    assertThat(zone.addRecordSets(unit -> List.of()).get(0).sets())
        .extracting(set -> set.name().relative())
        .containsExactly("www", "@");
  }
}
