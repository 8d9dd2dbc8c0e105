package io.github.privatezonesync.plan;

import static io.github.privatezonesync.plan.Declared.IDENTITY;
import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.plan;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.MxArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.target.Limit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SyncPlanTest {
  private static <T> List<T> shuffled(List<T> list, long seed) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private static SyncPlan shuffledPlan(long seed) {
    List<FakeNetwork> networks =
        List.of(
            FakeNetwork.of("hub", "net/hub").in("us-1"),
            FakeNetwork.of("lab", Output.of("net/lab")),
            FakeNetwork.of("eu", "net/eu"));
    List<FakeTarget> targets =
        List.of(
            FakeTarget.of("gcp", shuffled(networks, seed).toArray(FakeNetwork[]::new)),
            FakeTarget.of("aws"),
            FakeTarget.of("azure").withLimit(Limit.VALUES_PER_SET, 20));
    List<String> addresses = List.of("10.0.0.9", "10.0.0.10", "10.0.0.1");
    List<MxArgs> exchanges =
        List.of(
            MxArgs.of(10, Output.of("a.example.com")),
            MxArgs.of(20, Output.of("b.example.com")),
            MxArgs.of(5, "mail"));
    List<RecordSetArgs> records =
        List.of(
            RecordSetArgs.a("db", shuffled(addresses, seed).toArray(String[]::new)),
            RecordSetArgs.txt("db", "owner=search").only("gcp", "aws"),
            RecordSetArgs.mx("@", shuffled(exchanges, seed).toArray(MxArgs[]::new)),
            RecordSetArgs.aaaa("web", "::1").except("aws"));
    return plan(corp().targets(shuffled(targets, seed)).records(shuffled(records, seed)));
  }

  @Property(tries = 50)
  void isTheSameHoweverTheDeclarationIsOrdered(@ForAll long seed, @ForAll long other) {
    SyncPlan one = shuffledPlan(seed);
    SyncPlan two = shuffledPlan(other);

    assertThat(one).hasToString(two.toString());
    assertThat(resources(one)).isEqualTo(resources(two));
  }

  private static List<PlannedResource> resources(SyncPlan plan) {
    return plan.zones().stream().flatMap(target -> target.resources().stream()).toList();
  }

  @Test
  void keepsResourceNamesWhenSomethingIsAdded() {
    FakeTarget gcp = FakeTarget.of("gcp", FakeNetwork.of("hub", "net/hub"));
    FakeTarget more =
        FakeTarget.of("gcp", FakeNetwork.of("eu", "net/eu"), FakeNetwork.of("hub", "net/hub"));
    RecordSetArgs db = RecordSetArgs.a("db", "10.0.0.1");

    SyncPlan before = plan(corp(gcp).records(db));
    SyncPlan after =
        plan(
            corp(FakeTarget.of("aws"), more)
                .records(RecordSetArgs.a("app", "10.0.0.2"), RecordSetArgs.txt("db", "x"), db));

    assertThat(resources(after)).containsAll(resources(before));
  }

  @Test
  void derivesPhysicalNamesFromThePrefixWhereOneIsGiven() {
    SyncPlan before = plan(corp(FakeTarget.of("gcp")));
    SyncPlan renamed =
        SyncPlan.of(
            new Identity("shop", "prod", "renamed"),
            corp(FakeTarget.of("gcp")).physicalPrefix("internal").build().declaration());
    SyncPlan unpinned =
        SyncPlan.of(
            new Identity("shop", "prod", "renamed"),
            corp(FakeTarget.of("gcp")).build().declaration());

    assertThat(resources(before).get(0).physicalName())
        .isEqualTo("corp-internal-674be51411")
        .isEqualTo(resources(renamed).get(0).physicalName())
        .isNotEqualTo(resources(unpinned).get(0).physicalName());
  }

  @Test
  void knowsItsIdentityDomainAndRecordSets() {
    SyncPlan plan =
        plan(
            corp(FakeTarget.of("gcp"), FakeTarget.of("aws"))
                .records(
                    RecordSetArgs.txt("db", "x"),
                    RecordSetArgs.a("db", "10.0.0.1").only("aws"),
                    RecordSetArgs.a("app", "10.0.0.1").only("gcp")));

    assertThat(plan.identity()).isEqualTo(IDENTITY);
    assertThat(plan.domain()).isEqualTo(DomainName.parse("corp.internal"));
    assertThat(plan.zones())
        .extracting(target -> target.zone().target().key())
        .containsExactly("aws", "gcp");
    assertThat(plan.recordSets())
        .extracting(set -> set.place().toString())
        .containsExactly("record 'app' A", "record 'db' A", "record 'db' TXT");
  }

  @Test
  void printsATableAndNeverWaitsForAnOutput() {
    Output<String> never = Output.of(new CompletableFuture<>());
    Output<List<String>> neverList = Output.of(new CompletableFuture<>());
    FakeTarget gcp =
        FakeTarget.of(
                "gcp",
                FakeNetwork.of("hub", "net/hub").in("us-1"),
                FakeNetwork.of("spoke-eu", never))
            .withLimits(Map.of(Limit.VALUES_PER_SET, 2L, Limit.RECORD_SETS_PER_ZONE, 10_000L));

    SyncPlan plan =
        plan(
            corp(gcp)
                .records(
                    RecordSetArgs.a("db", "10.0.0.2", "10.0.0.10").ttl(Duration.ofSeconds(30)),
                    RecordSetArgs.mx("@", MxArgs.of(10, never)),
                    RecordSetArgs.aaaa("db", neverList),
                    RecordSetArgs.txt("t", never)));

    assertThat(plan)
        .hasToString(
            """
            zone 'corp.internal.' of PrivateZoneSync 'internal' in stack shop/prod

            target 'gcp': Fake DNS
              zone
                internal/gcp/zone  corp-internal-674be51411
              networks: 2
                hub       us-1  -  net/hub
                spoke-eu  -     -  (output)
              record sets: 4
                @   MX    300s  10 (output)
                db  A     30s   10.0.0.10
                                10.0.0.2
                db  AAAA  300s  (output of a list)
                t   TXT   300s  (output)
              resources: 7
                fake:dns:Zone       1
                fake:dns:RecordSet  4
                fake:dns:Link       2
              budget
                values per record set  2 of 2      100 %  little headroom
                record sets per zone   4 of 10000  1 %
            """);
  }

  @Test
  void isAtMostAHundredColumnsWide() {
    String text =
        plan(corp(FakeTarget.of("gcp", FakeNetwork.of("k".repeat(100), "net/" + "n".repeat(99))))
                .records(
                    RecordSetArgs.txt("t", "x".repeat(300)),
                    RecordSetArgs.txt("u", "x".repeat(80)),
                    RecordSetArgs.txt("v", "x".repeat(81))))
            .toString();

    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    assertThat(text.lines())
        .contains(
            "    t  TXT  300s  \"" + "x".repeat(78) + "...",
            "    u  TXT  300s  \"" + "x".repeat(80) + "\"",
            "    v  TXT  300s  \"" + "x".repeat(78) + "...");
  }

  @Test
  void printsAnEmptyZone() {
    assertThat(plan(corp(FakeTarget.of("gcp"))).toString())
        .isEqualTo(
            """
            zone 'corp.internal.' of PrivateZoneSync 'internal' in stack shop/prod

            target 'gcp': Fake DNS
              zone
                internal/gcp/zone  corp-internal-674be51411
              networks: 0
              record sets: 0
              resources: 1
                fake:dns:Zone  1
              budget
            """);
  }

  @Test
  void endsWithWhatTheTargetNotes() {
    String word = "a sentence that is longer than a line goes on in the next one, not cut; ";
    SyncPlan plan =
        plan(corp().targets(FakeTarget.of("gcp").noting("short", word.repeat(2).strip())));

    assertThat(plan.toString())
        .endsWith(
            """
              note: short
              note: a sentence that is longer than a line goes on in the next one, not cut; a sentence that is
                    longer than a line goes on in the next one, not cut;
            """);
    assertThat(plan.toString().lines()).allMatch(line -> line.length() <= 100);
  }
}
