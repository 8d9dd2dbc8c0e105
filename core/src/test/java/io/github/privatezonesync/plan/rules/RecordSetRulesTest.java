package io.github.privatezonesync.plan.rules;

import static io.github.privatezonesync.plan.Declared.FAKE;
import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.plan;
import static io.github.privatezonesync.plan.Declared.problems;
import static io.github.privatezonesync.plan.Declared.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.HostData;
import io.github.privatezonesync.dns.HostName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.fake.FakeAlias;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.target.Limit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules across record sets, and those of one cloud. */
class RecordSetRulesTest {
  private static final FakeTarget OTHER = FakeTarget.of("other");
  private static final RecordSetArgs A = RecordSetArgs.a("shop", "10.0.4.7");
  private static final RecordSetArgs CNAME = RecordSetArgs.cname("shop", "web");

  @Test
  void refusesASetTwiceHoweverItsNameIsWritten() {
    assertThat(
            problemsOf(
                RecordSetArgs.a("DB", "10.0.4.7"),
                RecordSetArgs.a("db", "10.0.4.8"),
                RecordSetArgs.a("db", "10.0.4.9")))
        .containsExactly(
            "record 'db' A: declared 3 times, as 'DB' and 'db'; put all values into one record"
                + " set");
  }

  @Test
  void takesTwoTypesAtOneName() {
    assertThat(problemsOf(A, RecordSetArgs.txt("shop", "owner=web"))).isEmpty();
  }

  @Test
  void judgesASetTwiceForEachTarget() {
    RecordSetArgs here = A.only("fake");
    RecordSetArgs there = RecordSetArgs.a("shop", "10.0.4.8").except("fake");
    RecordSetArgs everywhere = RecordSetArgs.a("shop", "10.0.4.9");

    assertThat(problems(corp(FAKE, OTHER).records(here, there))).isEmpty();
    assertThat(problems(corp(FAKE, OTHER, FakeTarget.of("third")).records(here, there, everywhere)))
        .containsExactly(
            "record 'shop' A: declared 2 times, as 'shop'; put all values into one record set");
    assertThat(problems(corp(FAKE, OTHER).records(here, everywhere)))
        .containsExactly(
            "target 'fake': record 'shop' A: declared 2 times, as 'shop'; put all values into one"
                + " record set");
  }

  @Test
  void refusesACnameBesideAnotherType() {
    assertThat(
            problemsOf(
                CNAME,
                RecordSetArgs.txt("Shop", "owner=web"),
                A,
                RecordSetArgs.a("other", "10.0.4.7")))
        .containsExactly(
            "record 'shop' CNAME: 'shop' also has A, TXT; a CNAME must be the only record set at"
                + " its name");
  }

  @Test
  void judgesACnameForEachTarget() {
    assertThat(problems(corp(FAKE, OTHER).records(CNAME.only("fake"), A.except("fake")))).isEmpty();
    assertThat(problems(corp(FAKE, OTHER).records(CNAME.only("other"), A)))
        .containsExactly(
            "target 'other': record 'shop' CNAME: 'shop' also has A; a CNAME must be the only"
                + " record set at its name");
  }

  @Test
  void tellsTwoOfThreeTargetsEachOfThem() {
    assertThat(
            problems(corp(FAKE, OTHER, FakeTarget.of("third")).records(CNAME.except("third"), A)))
        .containsExactly(
            "target 'fake': record 'shop' CNAME: 'shop' also has A; a CNAME must be the only"
                + " record set at its name",
            "target 'other': record 'shop' CNAME: 'shop' also has A; a CNAME must be the only"
                + " record set at its name");
  }

  @Test
  void refusesACnameAtTheApex() {
    assertThat(problemsOf(RecordSetArgs.cname("@", "web")))
        .containsExactly(
            "record '@' CNAME: a CNAME cannot be at the apex, where SOA and NS are; use A or AAAA"
                + " there");
  }

  @Test
  void refusesACnameWithTwoValues() {
    RecordValueArgs first = zone -> new RecordValue.Known(host(zone.absolute()));
    RecordValueArgs second = zone -> new RecordValue.Known(host("www.example.com."));

    assertThat(problemsOf(RecordSetArgs.of("shop", RecordType.CNAME, List.of(first, second))))
        .containsExactly("record 'shop' CNAME: 2 values; a CNAME has exactly one");
  }

  private static HostData host(String name) {
    return new HostData(RecordType.CNAME, DomainName.parse(name));
  }

  @Test
  void takesAWildcardCname() {
    assertThat(problemsOf(RecordSetArgs.cname("*", HostName.absolute("web.example.com"))))
        .isEmpty();
  }

  @Test
  void refusesTheNameServersOfTheZoneItself() {
    assertThat(problemsOf(RecordSetArgs.ns("@", "ns1.example.com.")))
        .containsExactly("record '@' NS: the apex NS records are the cloud's own; leave them out");
  }

  @Test
  void refusesTheNameServersOfAWildcard() {
    assertThat(problemsOf(RecordSetArgs.ns("*.dev", "ns1.example.com.")))
        .containsExactly("record '*.dev' NS: a wildcard cannot have NS records; name the zone");
  }

  @Test
  void takesADelegation() {
    assertThat(problemsOf(RecordSetArgs.ns("dev", "ns1.example.com."))).isEmpty();
  }

  @Test
  void takesMailAndAddressesAtTheApexAndAtAWildcard() {
    assertThat(
            problemsOf(
                RecordSetArgs.a("@", "10.0.4.7"),
                RecordSetArgs.mx("@", 10, "mail"),
                RecordSetArgs.a("*", "10.0.4.7")))
        .isEmpty();
  }

  @Test
  void namesTheTargetThatLacksATypeAndTheWayOut() {
    FakeTarget small = OTHER.withTypes("Small DNS", RecordType.TXT, RecordType.A, RecordType.CNAME);
    RecordSetArgs caa = RecordSetArgs.caa("pay", 0, "issue", "ca.example.com");

    assertThat(problems(corp(FAKE, small).records(caa, A)))
        .containsExactly(
            "target 'other': record 'pay' CAA: Small DNS has no CAA records; it has A, CNAME, TXT;"
                + " leave it out here with .except(\"other\")");
    assertThat(problems(corp(FAKE, small).records(caa.except("other"), A))).isEmpty();
  }

  @Test
  void doesNotMeasureASetOfATypeThatTheTargetLacks() {
    FakeTarget small =
        OTHER.withTypes("Small DNS", RecordType.A).withLimit(Limit.VALUES_PER_SET, 1);

    assertThat(problems(corp(small).records(RecordSetArgs.txt("t", "a", "b"))))
        .containsExactly(
            "target 'other': record 't' TXT: Small DNS has no TXT records; it has A; leave it out"
                + " here with .except(\"other\")");
  }

  /** A target of the cloud that has such data. */
  private static final FakeTarget ALIASING = FAKE.withMore(more -> more.cloudData(FakeAlias.class));

  private static RecordSetArgs alias(String cloud) {
    return FakeAlias.of(cloud, "api");
  }

  @Test
  void refusesATtlForDataThatHasItsOwn() {
    assertThat(problems(corp(ALIASING).records(alias("Fake DNS").ttl(Duration.ofSeconds(5)))))
        .containsExactly("record 'api' A: a ttl is given, but an alias record set has its own");
    assertThat(problems(corp(ALIASING).records(alias("Fake DNS")))).isEmpty();
  }

  @Test
  void refusesDataOfAnotherCloud() {
    assertThat(problemsOf(alias("Amazon Route 53")))
        .containsExactly(
            "target 'fake': record 'api' A: Fake DNS has no alias record set, only Amazon Route 53"
                + " has; leave it out here with .except(\"fake\")");
  }

  @Test
  void takesDataOfItsOwnCloud() {
    assertThat(problems(corp(ALIASING).records(alias("Fake DNS")))).isEmpty();
  }

  @Test
  void holdsEachSetToTheLimitsOfItsTarget() {
    FakeTarget limited =
        FAKE.withLimits(
            Map.of(
                Limit.VALUES_PER_SET, 20L,
                Limit.CHARACTERS_PER_VALUE, 50L,
                Limit.CHARACTERS_PER_SET, 200L,
                Limit.TXT_BYTES_PER_SET, 30L));

    assertThat(
            problems(
                corp(limited)
                    .records(
                        addresses(21),
                        RecordSetArgs.txt("t", "é".repeat(15), "x"),
                        RecordSetArgs.spf("s", "x".repeat(49)))))
        .containsExactly(
            limit("record 'many' A", 21, "values per record set", 20),
            limit("record 't' TXT", 122, "characters per value", 50),
            limit("record 't' TXT", 31, "text bytes per TXT record set", 30),
            limit("record 's' SPF", 51, "characters per value", 50));
    assertThat(problems(corp(limited).records(RecordSetArgs.spf("s", "x".repeat(48))))).isEmpty();
  }

  @Test
  void addsUpTheCharactersOfASet() {
    FakeTarget limited = FAKE.withLimit(Limit.CHARACTERS_PER_SET, 15);

    assertThat(problems(corp(limited).records(RecordSetArgs.a("db", "10.0.0.1", "10.0.0.2"))))
        .containsExactly(limit("record 'db' A", 16, "characters per record set", 15));
  }

  @Test
  void takesASetUpToTheLimit() {
    assertThat(problems(corp(FAKE.withLimit(Limit.VALUES_PER_SET, 20)).records(addresses(20))))
        .isEmpty();
  }

  private static RecordSetArgs addresses(int count) {
    return RecordSetArgs.a(
        "many", IntStream.range(0, count).mapToObj(i -> "10.0.0." + i).toArray(String[]::new));
  }

  private static String limit(String where, int used, String words, int most) {
    return "target 'fake': "
        + where
        + ": "
        + used
        + " "
        + words
        + "; Fake DNS takes at most "
        + most
        + ", spread them over several names or leave this target out with .except(..)";
  }

  @Test
  void plansWhatAllTargetsCanHold() {
    assertThat(plan(corp(FAKE, OTHER).records(A.only("fake"))).zones())
        .extracting(target -> target.zone().recordSets().size())
        .containsExactly(1, 0);
  }
}
