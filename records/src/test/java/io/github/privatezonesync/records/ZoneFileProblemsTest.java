package io.github.privatezonesync.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with zone files, in whole messages. */
class ZoneFileProblemsTest {
  @TempDir Path folder;

  private String message(String text, String domain) {
    Path file = Plans.write(folder, "corp.zone", text);
    return Plans.message(folder, () -> RecordSets.fromZoneFile(file, domain));
  }

  @Test
  void areReportedAllAtOnceWithTheirPlaces() {
    assertThat(
            message(
                """
                $TTL 5m
                $ORIGIN corp.internal.
                db    A   10.0.0.300
                      A   10.0.0.1 10.0.0.2
                mail  MX  ten mail
                ok    A   10.0.0.7
                x.example.com. A 10.0.0.8
                lb    60 IN ALIAS lb.example.com.
                """,
                "corp.internal"))
        .isEqualTo(
            """
            zone file 'corp.zone': 5 problems in zone 'corp.internal'
              - corp.zone:3:11: record 'db' A: '10.0.0.300' is not an IPv4 address
              - corp.zone:4:20: record 'db' A: '10.0.0.2' is one field too many
              - corp.zone:5:11: record 'mail' MX: preference 'ten' is not a whole number
              - corp.zone:7:1: 'x.example.com.' is outside the zone 'corp.internal.'; take it out, or write it into a file of its own zone
              - corp.zone:8:13: type 'ALIAS' is in no private zone of any cloud; allowed are A, AAAA, CAA, CNAME, DS, HTTPS, MX, NAPTR, NS, PTR, SPF, SRV, SSHFP, SVCB, TLSA, TXT""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "` A 10.0.0.1` | 1:2: this record has no name, and there is none before it",
        "db 60 IN | 1:1: this record has no type; write name, ttl, type and data",
        "db A 10.0.0.1 | 1:1: record 'db' A: no ttl, and none before it; begin the file with '$TTL"
            + " 300'",
        "db 0 A 10.0.0.1 | 1:4: ttl '0s' is below one second",
        "db 99999999999999999999 A 10.0.0.1 | 1:4: ttl '99999999999999999999' is above 2147483647"
            + " seconds",
        "db 60 CH A 10.0.0.1 | 1:7: class 'CH' is not IN; leave the record out",
        "db 60 A | 1:7: record 'db' A: address is missing",
        "db 60 A \\# 4 0a000001 | 1:9: record 'db' A: '\\#' begins data in the form of RFC 3597,"
            + " which is not read; write the fields of the type",
        "db 60 TXT \"open | 1:11: these quotes are not closed on their line; add '\"', or write"
            + " '\\\"'",
        "db 60 TXT ( a | 1:11: this '(' is never closed; add ')'",
        "db 60 TXT a ) | 1:13: this ')' closes nothing; take it out, or write '\\)'",
        "db 60 TXT a\\25 | 1:11: record 'db' TXT: 'a\\25' has a '\\' before digits that are not"
            + " three or above 255; write '\\DDD'",
        "db 60 TXT a\\300 | 1:11: record 'db' TXT: 'a\\300' has a '\\' before digits that are not"
            + " three or above 255; write '\\DDD'",
        "db 60 TXT \\255 | 1:11: record 'db' TXT: '\\255' has bytes that are not UTF-8 text",
        "a\\.b 60 A 10.0.0.1 | 1:1: 'a\\.b' has a character that no name of a private zone has;"
            + " write ASCII, and names of other scripts as A-labels",
        "a..b 60 A 10.0.0.1 | 1:1: 'a..b' has an empty label; write one dot between labels",
        "sub 60 SOA ns h 1 2 3 4 5 | 1:1: record 'sub' SOA: an SOA record below the apex; read each"
            + " zone from a file of its own",
        "$TTL soon | 1:1: ttl 'soon' is not a number of seconds; write 300, or units as in '1h30m'",
        "$ORIGIN | 1:1: '$ORIGIN' has too few or too many fields",
        "$UNKNOWN x | 1:1: '$UNKNOWN' is no directive; there are $ORIGIN, $TTL, $INCLUDE and"
            + " $GENERATE",
        "$GENERATE 1-2 h$ A | 1:1: '$GENERATE' is incomplete; write '$GENERATE start-stop name"
            + " [ttl] [class] type data'",
        "$GENERATE 2-1 h$ 60 A 10.0.0.$ | 1:1: range '2-1' ends before it begins",
        "$GENERATE 1-2/0 h$ 60 A 10.0.0.$ | 1:1: range '1-2/0' is not of the form '1-20' or"
            + " '0-100/10'",
        "$GENERATE 1-2 h${-5} 60 A 10.0.0.$ | 1:1: '${-5}' is not '${offset,width,base}' with a"
            + " width of at most 255, a base of d, o, x, X, n or N, and numbers that stay above -1",
        "$GENERATE 255-256 h$ 60 A 10.0.0.$ | 1:1: record 'h256' A: '10.0.0.256' is not an IPv4"
            + " address",
        "h 60 HTTPS 1 . port=1 port=2 | 1:23: record 'h' HTTPS: parameter key 'port' is given twice",
        "www 60 CNAME 10.0.0.1. | 1:14: record 'www' CNAME: target '10.0.0.1.' is an address; a host"
            + " name is needed here",
      })
  void sayWhatIsWrongAndWhatIsAllowed(String text, String problem) {
    assertThat(message(text, "corp.internal"))
        .isEqualTo(
            "zone file 'corp.zone': 1 problem in zone 'corp.internal'\n  - corp.zone:" + problem);
  }

  @Test
  void includeRecordsThatDisagreeWithinTheirSet() {
    assertThat(
            message("$TTL 300\ndb A 10.0.0.1\n  60 A 10.0.0.2\nDB A 10.0.0.1\n", "corp.internal"))
        .isEqualTo(
            """
            zone file 'corp.zone': 2 problems in zone 'corp.internal'
              - corp.zone:3:3: record 'db' A: ttl 60s, but 300s at corp.zone:2:1; all records of a name and type have one ttl
              - corp.zone:4:1: record 'db' A: '10.0.0.1' is given twice, first at corp.zone:2:1; give it once""");
  }

  @Test
  void ofOneNameAreReportedOnce() {
    assertThat(message("$TTL 60\ncaf\u00e9 A 10.0.0.1\n  AAAA ::1\n  TXT x\n", "corp.internal"))
        .isEqualTo(
            """
            zone file 'corp.zone': 1 problem in zone 'corp.internal'
              - corp.zone:2:1: 'caf\u00e9' has a character that no name of a private zone has; write ASCII, and names of other scripts as A-labels""");
  }

  @Test
  void includeADomainThatIsNone() {
    assertThat(message("", "corp internal"))
        .isEqualTo(
            """
            zone file 'corp.zone': 1 problem in zone 'corp internal'
              - corp.zone: domain: 'corp internal' has the label 'corp internal'; allowed are letters, digits, '_', '/' and, not at its ends, '-'""");
  }

  @Test
  void includeAFileThatIsMissingOrNull() {
    assertThat(
            Plans.message(
                folder, () -> RecordSets.fromZoneFile(folder.resolve("no.zone"), "corp.internal")))
        .isEqualTo(
            "zone file 'no.zone': 1 problem in zone 'corp.internal'\n"
                + "  - no.zone: there is no such file");
    assertThat(Plans.message(folder, () -> RecordSets.fromZoneFile(null, null)))
        .isEqualTo(
            """
            zone file 'null': 2 problems in zone ''
              - file: null is given; give a value or leave it out
              - domain: '' is not a domain name; write labels joined by dots""");
  }

  @Test
  void haveTheirPlacesAsData() {
    Path file = Plans.write(folder, "corp.zone", "\n db A x\n");

    assertThatExceptionOfType(InvalidDeclarationException.class)
        .isThrownBy(() -> RecordSets.fromZoneFile(file, "corp.internal"))
        .satisfies(
            thrown ->
                assertThat(thrown.problems().get(0).place())
                    .isEqualTo(Place.file(file.toString(), 2, 2)));
  }
}
