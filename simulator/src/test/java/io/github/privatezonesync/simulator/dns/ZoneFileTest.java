package io.github.privatezonesync.simulator.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneFileTest {
  private static final DomainName ORIGIN = DomainName.of("corp.example");

  @Test
  void setsAreMadeOfLinesOfOneNameAndType() {
    ZoneData zone =
        ZoneFile.parse(
            ORIGIN,
            """
            $TTL 300
            @     IN SOA ns admin 1 3600 600 86400 60
            db    IN A 10.1.0.1
            db    IN A 10.1.0.2
            alias 60 IN CNAME db
            text  IN TXT ( "a"
                           "b" )
            """);

    assertThat(zone.recordSets())
        .map(ZoneRecordSet::toString)
        .containsExactly(
            "corp.example. SOA 300 ns.corp.example. admin.corp.example. 1 3600 600 86400 60",
            "alias.corp.example. CNAME 60 db.corp.example.",
            "db.corp.example. A 300 10.1.0.1 10.1.0.2",
            "text.corp.example. TXT 300 \"a\" \"b\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "www.example.org. 60 A 10.0.0.1|'www.example.org.' is not in the zone 'corp.example.'",
        "$INCLUDE /etc/hosts|<none>:1: $INCLUDE encountered, but processing disabled in strict mode",
      })
  void whatIsOutsideOfTheZoneOrTheFileIsRefused(String line, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ZoneFile.parse(ORIGIN, line))
        .withMessage(message);
  }
}
