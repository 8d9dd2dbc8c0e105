package io.github.privatezonesync.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.fake.FakeNetwork;
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

class LogicalNamesTest {
  private static final LogicalNames NAMES = new LogicalNames("internal", "aws");

  /** Two of these are equal exactly if they stand for one resource. */
  private record Named(String target, String kind, String name, String type) {
    String logicalName() {
      LogicalNames names = new LogicalNames("internal", target);
      return switch (kind) {
        case "zone" -> names.zone();
        case "records" -> names.records();
        case "network" -> names.network(FakeNetwork.of(name, "net/x"));
        case "authorization" -> names.authorization(FakeNetwork.of(name, "net/x"));
        case "health" ->
            names.health(RecordName.parse("db", DomainName.parse("corp.internal")), name);
        default -> names.record(name, RecordType.valueOf(type));
      };
    }
  }

  /** Texts of what a name could be confused by. */
  private static Arbitrary<String> segments() {
    return Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.of("/", "%", "%2F", "%25", ":", "\n", "\u0085", "-")),
            Tuple.of(
                2,
                Arbitraries.of("zone", "network", "record", "records", "authorization", "health")),
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
                "zone", "records", "network", "authorization", "health", "record", "record"),
            segments(),
            Arbitraries.of("A", "TXT", "AAAA"))
        .as(
            (target, kind, name, type) ->
                switch (kind) {
                  case "zone", "records" -> new Named(target, kind, "", "");
                  case "record" -> new Named(target, kind, name, type);
                  default -> new Named(target, kind, name, "");
                });
  }

  @Property(tries = 2000)
  void giveDifferentResourcesDifferentNames(
      @ForAll("named") Named one, @ForAll("named") Named other) {
    assertThat(one.logicalName().equals(other.logicalName())).isEqualTo(one.equals(other));
  }

  @Property(tries = 500)
  void distinguishTwoNamesOfOneKind(@ForAll("named") Named one, @ForAll("named") Named other) {
    Named beside = new Named(one.target(), one.kind(), other.name(), one.type());

    assertThat(one.logicalName().equals(beside.logicalName()))
        .isEqualTo(one.equals(beside) || one.kind().matches("zone|records"));
  }

  @Test
  void areMadeOfIdentities() {
    FakeNetwork network = FakeNetwork.of("us east/1", "net/x");

    assertThat(NAMES.zone()).isEqualTo("internal/aws/zone");
    assertThat(NAMES.records()).isEqualTo("internal/aws/records");
    assertThat(NAMES.network(network)).isEqualTo("internal/aws/network/us east%2F1");
    assertThat(NAMES.authorization(network))
        .isEqualTo("internal/aws/network/us east%2F1/authorization");
    RecordName name = RecordName.parse("inference", DomainName.parse("corp.internal"));
    assertThat(NAMES.health(name, "us-east-1"))
        .isEqualTo("internal/aws/health/inference/us-east-1");
    assertThat(new LogicalNames("internal", "aws", Optional.of("eu-west-1")).health(name, "a/b"))
        .isEqualTo("internal/aws/view/eu-west-1/health/inference/a%2Fb");
  }

  @ParameterizedTest
  @CsvSource({
    "db, A, internal/aws/record/db",
    "db, CNAME, internal/aws/record/db",
    "db, AAAA, internal/aws/record/db/AAAA",
    "db, TXT, internal/aws/record/db/TXT",
    "db-txt, A, internal/aws/record/db-txt",
    "@, MX, internal/aws/record/@/MX",
    "*.dev, A, internal/aws/record/*.dev",
    "0/25, PTR, internal/aws/record/0%2F25/PTR"
  })
  void shareOneNameBetweenAAndCname(String name, RecordType type, String logicalName) {
    assertThat(NAMES.record(name, type)).isEqualTo(logicalName);
  }

  @Test
  void escapeWhatWouldReadAsAnotherName() {
    assertThat(new LogicalNames("internal", "a/b:c%d\n\u007f").zone())
        .isEqualTo("internal/a%2Fb%3Ac%25d%0A%7F/zone");
  }
}
