package io.github.privatezonesync.plan.parse;

import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.plan;
import static io.github.privatezonesync.plan.Declared.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.plan.RegionLossDrill;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.routing.Routing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What a plan leaves out for one update, and what is wrong with asking for it. */
class WithheldTest {
  private static final FakeTarget AWS =
      FakeTarget.of("aws", FakeNetwork.of("us", "net/us").in("us-east-1"))
          .withRoutes(Map.of(Route.Kind.BY_REGION, 30));
  private static final FakeTarget AZURE =
      FakeTarget.of("azure", FakeNetwork.of("we", "net/we").in("westeurope"));

  /** A record set, two of one name, and a service beside a text. */
  private static PrivateZoneSyncArgs.Builder declared() {
    return corp(AWS, AZURE)
        .records(
            RecordSetArgs.a("db", "10.0.4.7"),
            RecordSetArgs.a("web", "10.0.4.8"),
            RecordSetArgs.txt("web", "owner=search"),
            RecordSetArgs.txt("inference", "owner=ml"),
            RecordSetArgs.a("legacy", "10.0.4.9").only("azure"))
        .services(
            RegionalService.named("inference")
                .endpoint("us-east-1", "10.0.1.10")
                .endpoint("westeurope", "10.0.2.10"));
  }

  private static List<String> sets(SyncPlan plan) {
    return plan.zones().stream()
        .flatMap(
            target ->
                target.zone().recordSets().stream()
                    .map(set -> target.key() + " " + set.name() + " " + set.type()))
        .toList();
  }

  private static List<String> but(String... left) {
    return sets(plan(declared())).stream().filter(set -> !List.of(left).contains(set)).toList();
  }

  @Test
  void leavesEveryRecordSetOfANameOutOfEveryTarget() {
    assertThat(sets(plan(declared().withhold("web"))))
        .isEqualTo(but("aws web A", "aws web TXT", "azure web A", "azure web TXT"));
  }

  @Test
  void leavesAServiceWithTheRecordSetsOfItsNameOutOfTheTargetsThatAreNamed() {
    assertThat(sets(plan(declared().withhold("inference", "aws"))))
        .isEqualTo(but("aws inference A", "aws inference TXT"));
  }

  @Test
  void isTheFirstOfTheTwoUpdatesOfAName() {
    RegionalService inference =
        RegionalService.named("inference").endpoint("us-east-1", "10.0.1.10");
    PrivateZoneSyncArgs.Builder first =
        PrivateZoneSyncArgs.builder()
            .domain("corp.internal")
            .targets(AWS)
            .services(inference) // in its new form
            .withhold("inference", "aws"); // for this update; remove it for the next

    assertThat(sets(plan(first))).isEmpty();
    assertThat(sets(plan(corp(AWS).services(inference)))).containsExactly("aws inference A");
  }

  @Test
  void readsTheNameAsTheNamesOfRecordSetsAreRead() {
    assertThat(sets(plan(declared().withhold("WEB", "aws").withhold("legacy"))))
        .isEqualTo(but("aws web A", "aws web TXT", "azure legacy A"));
  }

  @Test
  void leavesTheResourcesOfEveryOtherNameAsTheyAre() {
    assertThat(plan(declared().withhold("web")).zones())
        .flatExtracting(PlannedZone::resources)
        .isEqualTo(
            plan(declared()).zones().stream()
                .flatMap(target -> target.resources().stream())
                .filter(resource -> !resource.name().contains("/record/web"))
                .toList());
  }

  @Test
  void isSaidInThePlanOfEachTarget() {
    SyncPlan plan = plan(declared().withhold("web").withhold("inference", "aws"));

    assertThat(plan.zones())
        .extracting(target -> target.key() + target.withheld())
        .containsExactly("aws[inference, web]", "azure[web]");
    assertThat(plan.toString().lines().filter(line -> line.contains("withheld")))
        .containsExactly("  withheld: inference, web", "  withheld: web");
    assertThat(plan.toString())
        .contains("  record sets: 1\n    db  A  300s  10.0.4.7\n  withheld: ");
  }

  @Test
  void isNotSaidWhereNothingIsWithheld() {
    assertThat(plan(declared()).toString()).doesNotContain("withheld");
    assertThat(plan(declared()).zones()).allMatch(target -> target.withheld().isEmpty());
  }

  @Test
  void takesTheClientsOfThoseTargetsOutOfTheAnswersAndTheDrill() {
    SyncPlan plan = plan(declared().withhold("inference", "aws"));

    assertThat(plan.answers())
        .hasToString(
            """
            service 'inference': nearest
              azure/we  westeurope  westeurope  10.0.2.10  0 km  nearest
            """);
    assertThat(RegionLossDrill.of(plan(declared().withhold("inference"))).losses()).isEmpty();
    assertThat(plan(declared().withhold("inference")).services()).isEmpty();
  }

  @Test
  void isCheckedAllTheSame() {
    PrivateZoneSyncArgs.Builder args =
        corp(AWS, AZURE.withTypes("Small DNS", RecordType.A))
            .records(
                RecordSetArgs.a("db", "10.0.0.300"),
                RecordSetArgs.a("db", "10.0.4.8"),
                RecordSetArgs.txt("note", "x"))
            .services(
                RegionalService.named("inference")
                    .endpoint("us-east-1", "10.0.1.10")
                    .routing(Routing.weighted()))
            .withhold("db")
            .withhold("note")
            .withhold("inference");

    assertThat(problems(args))
        .containsExactly(
            "record 'db' A: '10.0.0.300' is not an IPv4 address",
            "record 'db' A: declared 2 times, as 'db'; put all values into one record set",
            "target 'aws', service 'inference': Fake DNS has no weighted answers; use all() or"
                + " nearest(), or leave this target out with .except(..)",
            "target 'azure': record 'note' TXT: Small DNS has no TXT records; it has A; leave it out"
                + " here with .except(\"azure\")",
            "target 'azure', service 'inference': Small DNS has no weighted answers; use all() or"
                + " nearest(), or leave this target out with .except(..)");
  }

  @Test
  void refusesANameThatNothingIsDeclaredOf() {
    assertThat(problems(declared().withhold("wbe").withhold("db.web", "aws")))
        .containsExactly(
            "withhold('wbe'): nothing is declared of this name; withhold a name that is declared",
            "withhold('db.web'): nothing is declared of this name; withhold a name that is declared");
  }

  @Test
  void refusesATargetThatThereIsNoneOfOrThatHasNothingOfTheName() {
    assertThat(problems(declared().withhold("db", "gcp", "aws").withhold("legacy", "aws", "azure")))
        .containsExactly(
            "withhold('db'): there is no target 'gcp'; the targets are aws, azure",
            "withhold('legacy'): target 'aws' has nothing of this name; leave it out");
    assertThat(problems(declared().withhold("db", "")))
        .containsExactly("withhold('db'): there is no target ''; the targets are aws, azure");
  }

  @Test
  void refusesANameThatIsNone() {
    assertThat(problems(declared().withhold("db.corp.internal.").withhold(null)))
        .containsExactly(
            "withheld name 'db.corp.internal.' is absolute; record names are relative to the zone,"
                + " use 'db'",
            "withheld name '' is empty; use '@' for the zone itself");
  }

  @Test
  void refusesTheSameTwice() {
    assertThat(problems(declared().withhold("db", "aws").withhold("DB")))
        .containsExactly("withhold('db'): given twice for target 'aws'; give it once");
    assertThat(problems(declared().withhold("db").withhold("db")))
        .containsExactly("withhold('db'): given twice for target 'aws', 'azure'; give it once");
    assertThat(problems(declared().withhold("db", "aws").withhold("db", "azure"))).isEmpty();
  }

  @Test
  void saysNothingMoreWhereThereIsNoTarget() {
    assertThat(problems(corp().withhold("db")))
        .containsExactly("no target given; add at least one with targets(..)");
  }

  @Property(tries = 30)
  void leavesOutTheRecordSetsOfItsNamesAndNoOthers(
      @ForAll @Size(max = 3) Set<@StringLength(1) @Chars({'a', 'b', 'c', 'd'}) String> names) {
    RecordSetArgs[] records = {
      RecordSetArgs.a("a", "10.0.0.1"),
      RecordSetArgs.a("b", "10.0.0.2"),
      RecordSetArgs.txt("b", "x"),
      RecordSetArgs.a("c", "10.0.0.3"),
      RecordSetArgs.a("d", "10.0.0.4")
    };
    PrivateZoneSyncArgs.Builder args = corp(AWS).records(records);
    names.forEach(args::withhold);

    assertThat(plan(args).recordSets())
        .isEqualTo(
            plan(corp(AWS).records(records)).recordSets().stream()
                .filter(set -> !names.contains(set.name().relative()))
                .toList());
  }
}
