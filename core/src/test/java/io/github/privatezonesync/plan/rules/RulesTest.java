package io.github.privatezonesync.plan.rules;

import static io.github.privatezonesync.plan.Declared.FAKE;
import static io.github.privatezonesync.plan.Declared.IDENTITY;
import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RulesTest {
  private static void assertRefused(PrivateZoneSyncArgs.Builder args, String message) {
    assertThatThrownBy(() -> SyncPlan.of(IDENTITY, args.build().declaration()))
        .isInstanceOf(InvalidDeclarationException.class)
        .hasMessage(message);
  }

  @Test
  void tellsAllProblemsAtOnce() {
    assertRefused(
        corp(FAKE)
            .records(
                RecordSetArgs.a("db", "10.0.0.300").ttl(Duration.ofMillis(500)),
                RecordSetArgs.cname("shop", "web"),
                RecordSetArgs.txt("shop", "owner=web")),
        """
        PrivateZoneSync 'internal': 3 problems in zone 'corp.internal.'
          - record 'db' A: ttl PT0.5S is below one second; use whole seconds
          - record 'db' A: '10.0.0.300' is not an IPv4 address
          - record 'shop' CNAME: 'shop' also has TXT; a CNAME must be the only record set at its name""");
  }

  @Test
  void goesFromTheDomainOverTheTargetsToTheRecordsAndTheClouds() {
    FakeTarget small =
        FakeTarget.of("small", FakeNetwork.of("x", "x"))
            .withTypes("Small DNS", RecordType.A)
            .finding(Problem.of(Place.WHOLE, "no zone name given"));

    assertRefused(
        PrivateZoneSyncArgs.builder()
            .domain("corp..internal")
            .targets(small, FAKE, FAKE)
            .records(RecordSetArgs.txt("t", "x"), RecordSetArgs.a("", "10.0.0.1")),
        """
        PrivateZoneSync 'internal': 7 problems in zone 'corp..internal'
          - domain: 'corp..internal' has an empty label; write one dot between labels
          - target 'fake': the key is used twice; give each target its own
          - target 'small', network 'x': 'x' is not a network; expected net/{name}
          - target 'fake', network 'hub': is the same as network 'hub'; name a network once
          - record name '' is empty; use '@' for the zone itself
          - target 'small': record 't' TXT: Small DNS has no TXT records; it has A; leave it out here with .except("small")
          - target 'small': no zone name given""");
  }

  @Test
  void asksForADomain() {
    assertRefused(
        PrivateZoneSyncArgs.builder().targets(FAKE),
        """
        PrivateZoneSync 'internal': 1 problem in zone ''
          - no domain given; set one with domain("corp.internal")""");
  }

  @Test
  void asksForATarget() {
    assertThat(problems(corp()))
        .containsExactly("no target given; add at least one with targets(..)");
  }

  @Test
  void checksRecordsWithoutATarget() {
    assertThat(problems(corp().records(RecordSetArgs.a("db", "x"), RecordSetArgs.a("db", "x"))))
        .containsExactly(
            "no target given; add at least one with targets(..)",
            "record 'db' A: 'x' is not an IPv4 address",
            "record 'db' A: declared 2 times, as 'db'; put all values into one record set");
  }

  @Test
  void refusesTwoTargetsThatWouldDeclareOneZone() {
    FakeTarget east = FakeTarget.of("east").withPlace("group 'dns'");
    FakeTarget west = FakeTarget.of("west").withPlace("group 'dns'");
    FakeTarget other = FakeTarget.of("other").withPlace("group 'names'");

    assertThat(
            problems(
                PrivateZoneSyncArgs.builder().domain("corp.internal").targets(east, west, other)))
        .containsExactly(
            "target 'west': its zone would be that of target 'east', group 'dns'; give it another"
                + " place or provider");
  }

  @Test
  void refusesAnInvalidDomain() {
    assertThat(problems(PrivateZoneSyncArgs.builder().domain("-corp").targets(FAKE)))
        .containsExactly(
            "domain: '-corp' has the label '-corp'; allowed are letters, digits, '_', '/' and, not at"
                + " its ends, '-'");
  }

  @Test
  void keepsTheDomainOnOneLine() {
    assertRefused(
        PrivateZoneSyncArgs.builder().domain("a\nb").targets(FAKE),
        """
        PrivateZoneSync 'internal': 1 problem in zone 'a\\u000ab'
          - domain: 'a\\u000ab' has the label 'a\\u000ab'; allowed are letters, digits, '_', '/' and, not at its ends, '-'""");
  }

  @Test
  void refusesAZoneForEachRegionWithoutANetwork() {
    assertThat(problems(corp(FakeTarget.of("fake").perRegion("us-east-1"))))
        .containsExactly(
            "target 'fake': no network given; there is a zone for each region that has one, add one"
                + " or take perRegion(..) off");
  }

  @Test
  void putsTheTargetBeforeWhatItsCloudFinds() {
    assertThat(problems(corp(FAKE.finding(Problem.of(Place.network("hub"), "is no VPC")))))
        .containsExactly("target 'fake', network 'hub': is no VPC");
  }

  @Test
  void findsNothingWrongWithAnEmptyZone() {
    assertThat(problems(corp(FAKE))).isEmpty();
  }
}
