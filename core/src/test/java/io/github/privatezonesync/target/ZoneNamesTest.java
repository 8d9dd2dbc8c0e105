package io.github.privatezonesync.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.register.LogicalName;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneNamesTest {
  private static final DomainName ZONE = DomainName.parse("corp.internal");
  private static final ZoneNames NAMES = ZoneNames.sole("internal", "prod");

  private static Capabilities held(RecordSetResources resources) {
    return Capabilities.builder(
            "Fake DNS",
            "network",
            EnumSet.allOf(RecordType.class),
            ForeignNetworks.ASSOCIATED_BY_ZONE_OWNER)
        .recordSetResources(resources)
        .build();
  }

  private static RecordSet set(RecordName name, RecordType type, Optional<Route> route) {
    return new RecordSet(name, type, Ttl.of(Duration.ofMinutes(5)), List.of(), route);
  }

  private static String record(ZoneNames names, String name, RecordType type) {
    RecordSet set = set(RecordName.parse(name, ZONE), type, Optional.empty());
    return names.recordSet(set, held(RecordSetResources.ONE_PER_SET)).toString();
  }

  /** Two of these are equal exactly if they stand for one resource. */
  private record Named(String target, String kind, String name) {
    String logicalName() {
      ZoneNames names = ZoneNames.sole("internal", target);
      LogicalName path =
          switch (kind) {
            case "zone" -> names.zone();
            case "records" -> names.recordSets();
            case "network" -> names.network(FakeNetwork.of(name, "net/x"));
            case "authorization" ->
                names.network(FakeNetwork.of(name, "net/x")).child("authorization");
            case "health" -> names.root().child("health", "db", name);
            case "view" -> ZoneNames.of("internal", target, name, false).zone();
            default -> names.root().child("record", name, "TXT");
          };
      return path.toString();
    }
  }

  /** Texts of what a name could be confused by. */
  private static Arbitrary<String> segments() {
    return Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.of("/", "%", "%2F", "%25", ":", "\n", "\u0085", "-")),
            Tuple.of(
                2,
                Arbitraries.of(
                    "zone", "network", "record", "records", "authorization", "health", "view")),
            Tuple.of(2, Arbitraries.of("A", "TXT", "db", "@", "*")))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Named> named() {
    return Combinators.combine(
            segments(),
            Arbitraries.of(
                "zone", "records", "network", "authorization", "health", "view", "record"),
            segments())
        .as(
            (target, kind, name) ->
                new Named(target, kind, kind.equals("zone") || kind.equals("records") ? "" : name));
  }

  @Property(tries = 2000)
  void giveDifferentResourcesDifferentNames(
      @ForAll("named") Named one, @ForAll("named") Named other) {
    assertThat(one.logicalName().equals(other.logicalName())).isEqualTo(one.equals(other));
  }

  @Property(tries = 500)
  void distinguishTwoNamesOfOneKind(@ForAll("named") Named one, @ForAll("named") Named other) {
    Named beside = new Named(one.target(), one.kind(), other.name());

    assertThat(one.logicalName().equals(beside.logicalName()))
        .isEqualTo(one.equals(beside) || one.kind().matches("zone|records"));
  }

  @Test
  void areMadeOfIdentities() {
    FakeNetwork network = FakeNetwork.of("us east/1", "net/x");

    assertThat(NAMES.zone()).hasToString("internal/prod/zone");
    assertThat(NAMES.recordSets()).hasToString("internal/prod/records");
    assertThat(NAMES.network(network)).hasToString("internal/prod/network/us east%2F1");
    assertThat(NAMES.network(network).child("authorization"))
        .hasToString("internal/prod/network/us east%2F1/authorization");
    assertThat(NAMES.root().child("health", "db", "a/b"))
        .hasToString("internal/prod/health/db/a%2Fb");
  }

  @Test
  void haveTheViewInThemUnlessItIsThePrimaryOne() {
    FakeNetwork network = FakeNetwork.of("eu", "net/x");
    ZoneNames primary = ZoneNames.of("internal", "prod", "eu-west-1", true);
    ZoneNames other = ZoneNames.of("internal", "prod", "eu-west-1", false);

    assertThat(primary.zone()).isEqualTo(NAMES.zone());
    assertThat(primary.isPrimary()).isTrue();
    assertThat(other.isPrimary()).isFalse();
    assertThat(other.zone()).hasToString("internal/prod/view/eu-west-1/zone");
    assertThat(other.recordSets()).hasToString("internal/prod/view/eu-west-1/records");
    assertThat(record(other, "db", RecordType.A))
        .isEqualTo("internal/prod/view/eu-west-1/record/db");
    assertThat(other.network(network)).isEqualTo(NAMES.network(network));
  }

  @ParameterizedTest
  @CsvSource({
    "db, A, internal/prod/record/db",
    "db, CNAME, internal/prod/record/db",
    "db, AAAA, internal/prod/record/db/AAAA",
    "db, TXT, internal/prod/record/db/TXT",
    "db-txt, A, internal/prod/record/db-txt",
    "@, MX, internal/prod/record/@/MX",
    "*.dev, A, internal/prod/record/*.dev"
  })
  void shareOneNameBetweenAAndCname(String name, RecordType type, String logicalName) {
    assertThat(record(NAMES, name, type)).isEqualTo(logicalName);
  }

  @Test
  void tellSetsOfARoutingApartWhereEachIsAResource() {
    RecordName name = RecordName.parse("web", ZONE);
    RecordSet set = set(name, RecordType.A, Optional.of(Route.byRegion("eu-west-1")));

    assertThat(NAMES.recordSet(set, held(RecordSetResources.ONE_PER_SET)))
        .hasToString("internal/prod/record/web/A/eu-west-1");
    assertThat(NAMES.recordSet(set, held(RecordSetResources.ONE_PER_NAME_AND_TYPE)))
        .hasToString("internal/prod/record/web");
  }

  @Test
  void escapeWhatWouldReadAsAnotherName() {
    assertThat(ZoneNames.sole("internal", "a/b:c%d\n\u007f").zone())
        .hasToString("internal/a%2Fb%3Ac%25d%0A%7F/zone");
  }
}
