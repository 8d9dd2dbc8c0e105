package io.github.privatezonesync.plan.parse;

import static io.github.privatezonesync.plan.Declared.FAKE;
import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.plan;
import static io.github.privatezonesync.plan.Declared.problems;
import static io.github.privatezonesync.plan.Declared.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.DsArgs;
import io.github.privatezonesync.MxArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.SshfpArgs;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.plan.SyncPlan;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be wrong with one record set alone. */
class ParsedRecordSetTest {
  @Test
  void refusesAnAbsoluteName() {
    assertThat(problemsOf(RecordSetArgs.a("db.corp.internal.", "10.0.4.7")))
        .containsExactly(
            "record name 'db.corp.internal.' is absolute; record names are relative to the zone,"
                + " use 'db'");
  }

  @Test
  void refusesANameOutsideTheZone() {
    assertThat(problemsOf(RecordSetArgs.a("db.example.com.", "10.0.4.7")))
        .containsExactly(
            "record name 'db.example.com.' is absolute and outside the zone 'corp.internal.';"
                + " record names are relative to the zone");
  }

  @Test
  void refusesANameThatRepeatsTheZone() {
    assertThat(problemsOf(RecordSetArgs.a("db.corp.internal", "10.0.4.7")))
        .containsExactly(
            "record name 'db.corp.internal' repeats the zone's name; record names are relative to"
                + " the zone, use 'db', or 'db.corp.internal.@' for a name below the zone");
  }

  @Test
  void refusesAMissingName() {
    assertThat(problemsOf(RecordSetArgs.a(null, "10.0.4.7"), RecordSetArgs.a("", "10.0.4.7")))
        .containsExactly("record name '' is empty; use '@' for the zone itself");
  }

  @Test
  void refusesAnAmbiguousTarget() {
    assertThat(problemsOf(RecordSetArgs.cname("shop", "www.corp")))
        .containsExactly(
            "record 'shop' CNAME: target 'www.corp' is ambiguous; end it with a dot if it is"
                + " absolute ('www.corp.'), or use a single label");
  }

  @Test
  void refusesATargetThatIsAnAddress() {
    assertThat(problemsOf(RecordSetArgs.cname("shop", "10.0.4.7.")))
        .containsExactly(
            "record 'shop' CNAME: target '10.0.4.7.' is an address; a host name is needed here");
  }

  @Test
  void refusesNoValue() {
    assertThat(problemsOf(RecordSetArgs.a("db", new String[0])))
        .containsExactly("record 'db' A: no value given; give at least one");
  }

  @Test
  void refusesAnEmptyOrMissingText() {
    assertThat(problemsOf(RecordSetArgs.txt("t", "", null)))
        .containsExactly(
            "record 't' TXT: '' is empty; a text needs at least one character, or write an empty string with TxtArgs.strings(\"\")");
  }

  @Test
  void tellsATextThatIsMissingInAValueLikeAnEmptyOne() {
    assertThat(
            problemsOf(
                RecordSetArgs.caa("@", 0, null, "ca.example.com"),
                RecordSetArgs.ds("sub", DsArgs.of(1, 13, 2, (String) null)),
                RecordSetArgs.sshfp("host", SshfpArgs.of(4, 2, (String) null))))
        .containsExactly(
            "record '@' CAA: tag '' is not 1 to 15 lower-case letters and digits; use issue,"
                + " issuewild or iodef",
            "record 'sub' DS: digest '' is not hexadecimal; write two digits for each byte",
            "record 'host' SSHFP: fingerprint '' is not hexadecimal; write two digits for each"
                + " byte");
  }

  @Test
  void refusesAMissingAddress() {
    assertThat(problemsOf(RecordSetArgs.a("db", (String) null)))
        .containsExactly("record 'db' A: '' is not an IPv4 address");
  }

  @Test
  void refusesOneValueTwiceHoweverItIsWritten() {
    assertThat(problemsOf(RecordSetArgs.aaaa("db", "::1", "0::1", "::0001", "::2")))
        .containsExactly("record 'db' AAAA: '::1' is given twice; give it once");
  }

  @Test
  void refusesEveryWrongValue() {
    assertThat(problemsOf(RecordSetArgs.a("db", "10.0.0.300", "10.0.0.1", "010.0.0.1")))
        .containsExactly(
            "record 'db' A: '10.0.0.300' is not an IPv4 address",
            "record 'db' A: '010.0.0.1' is not an IPv4 address; a number must not start with 0,"
                + " some readers take it as octal");
  }

  @Test
  void refusesIpv4InAaaa() {
    assertThat(problemsOf(RecordSetArgs.aaaa("db", "10.0.4.7")))
        .containsExactly(
            "record 'db' AAAA: '10.0.4.7' is not an IPv6 address; IPv4 goes into an A record");
  }

  @Test
  void refusesAScopeId() {
    assertThat(problemsOf(RecordSetArgs.aaaa("db", "fe80::1%eth0")))
        .containsExactly(
            "record 'db' AAAA: 'fe80::1%eth0' has a scope id, which is only valid on one host;"
                + " leave it out");
  }

  @Test
  void refusesPortsAndPrioritiesOutOfRange() {
    assertThat(
            problemsOf(
                RecordSetArgs.srv("_ldap._tcp", 0, 0, 65_536, "dc"),
                RecordSetArgs.mx("@", -1, "mail")))
        .containsExactly(
            "record '_ldap._tcp' SRV: port '65536' is not between 0 and 65535",
            "record '@' MX: preference '-1' is not between 0 and 65535");
  }

  @Test
  void refusesANumberOutOfRangeBesideAnOutput() {
    assertThat(problemsOf(RecordSetArgs.mx("@", MxArgs.of(65_536, Output.of("mail.example.com")))))
        .containsExactly("record '@' MX: preference '65536' is not between 0 and 65535");
  }

  @Test
  void refusesTtlsOutOfRange() {
    RecordSetArgs db = RecordSetArgs.a("db", "10.0.4.7");

    assertThat(
            problemsOf(
                db.ttl(Duration.ofMillis(500)),
                RecordSetArgs.a("web", "10.0.4.7").ttl(Duration.ofSeconds(2_147_483_648L)),
                RecordSetArgs.a("api", "10.0.4.7").ttl(Duration.ofMillis(1500))))
        .containsExactly(
            "record 'db' A: ttl PT0.5S is below one second; use whole seconds",
            "record 'web' A: ttl PT596523H14M8S is above 2147483647 seconds",
            "record 'api' A: ttl PT1.5S has a part of a second; use whole seconds");
  }

  @Test
  void takesTheTtlOfTheDeclarationUnlessTheSetHasItsOwn() {
    SyncPlan plan =
        plan(
            corp(FAKE)
                .ttl(Duration.ofHours(1))
                .records(
                    RecordSetArgs.a("a", "10.0.4.7"),
                    RecordSetArgs.a("b", "10.0.4.7").ttl(Duration.ofSeconds(5))));

    assertThat(plan.recordSets())
        .extracting(set -> set.ttl())
        .containsExactly(new Ttl(3600), new Ttl(5));
  }

  @Test
  void tellsEverySetThatADefaultTtlIsWrong() {
    assertThat(
            problems(
                corp(FAKE)
                    .ttl(Duration.ZERO)
                    .records(
                        RecordSetArgs.a("a", "10.0.4.7"),
                        RecordSetArgs.a("b", "10.0.4.7").ttl(Duration.ofSeconds(5)))))
        .containsExactly("record 'a' A: ttl PT0S is below one second; use whole seconds");
  }

  @Test
  void refusesUnknownTargets() {
    FakeTarget other = FakeTarget.of("aws");

    assertThat(
            problems(
                corp(FAKE, other)
                    .records(
                        RecordSetArgs.a("a", "10.0.4.7").only("gcp", "azure"),
                        RecordSetArgs.a("b", "10.0.4.7").except("fake", "awss"))))
        .containsExactly(
            "record 'a' A: there is no target 'azure'; the targets are aws, fake",
            "record 'a' A: there is no target 'gcp'; the targets are aws, fake",
            "record 'b' A: there is no target 'awss'; the targets are aws, fake");
  }

  @Test
  void refusesAnOnlyThatNamesNoTarget() {
    assertThat(problemsOf(RecordSetArgs.a("a", "10.0.4.7").only()))
        .containsExactly("record 'a' A: .only(..) names no target; name one, or leave it out");
  }

  @Test
  void refusesOnlyBesideExcept() {
    assertThat(problemsOf(RecordSetArgs.a("a", "10.0.4.7").only("fake").except("fake")))
        .containsExactly("record 'a' A: both .only(..) and .except(..) are given; use one");
  }

  @Test
  void keepsAComplaintOnOneLine() {
    assertThat(problemsOf(RecordSetArgs.a("a\nb", "x\ny")))
        .containsExactly(
            "record name 'a\\u000ab' has the label 'a\\u000ab'; allowed are letters, digits, '_', '/'"
                + " and, not at its ends, '-'",
            "record 'a\\u000ab' A: 'x\\u000ay' is not an IPv4 address");
  }

  @Test
  void tellsAllThatIsWrongWithOneSet() {
    assertThat(
            problemsOf(
                RecordSetArgs.of(
                        "db.", RecordType.MX, List.of(MxArgs.of(-1, "a"), MxArgs.of(1, "b.c")))
                    .ttl(Duration.ZERO)
                    .only("x")))
        .containsExactly(
            "record name 'db.' is absolute and outside the zone 'corp.internal.'; record names are"
                + " relative to the zone",
            "record 'db.' MX: ttl PT0S is below one second; use whole seconds",
            "record 'db.' MX: preference '-1' is not between 0 and 65535",
            "record 'db.' MX: exchange 'b.c' is ambiguous; end it with a dot if it is absolute"
                + " ('b.c.'), or use a single label",
            "record 'db.' MX: there is no target 'x'; the targets are fake");
  }
}
