package io.github.privatezonesync.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.declared.TargetSelection;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones in the forms that the documents and the test configuration of octoDNS use. */
class OctoDnsReaderTest {
  @TempDir Path folder;

  private Path file(String yaml) {
    return Plans.write(folder, "corp.internal.yaml", yaml);
  }

  private RecordSets read(String yaml) {
    return RecordSets.fromOctoDnsYaml(file(yaml));
  }

  private String message(String yaml) {
    Path file = file(yaml);
    return Plans.message(folder, () -> RecordSets.fromOctoDnsYaml(file));
  }

  @Test
  void readsEveryTypeInTheWordsOfOctoDns() {
    RecordSets zone =
        read(
            """
            ---
            ? ''
            : - octodns:
                  lenient: true
                type: CAA
                values:
                - flags: 0
                  tag: issue
                  value: ca.example.com
                - tag: iodef
                  value: mailto:ca@example.com
              - type: MX
                ttl: 600
                values: [{exchange: mail.corp.internal., preference: 10}, {priority: 20, value: mx.example.com.}]
              - type: NS
                values: [ns1.example.com., ns2.example.com.]
              - type: TXT
                value: v=spf1 -all
            '*.apps': {type: a, value: 10.0.0.8}
            _ldap._tcp:
              ttl: 60
              type: SRV
              value: {port: 389, priority: 0, target: dc.corp.internal., weight: 5}
            aaaa: {type: AAAA, values: [fd00::7, 'fd00:0::8']}
            cname:
              type: CNAME
              value: www.example.com.
            naptr:
              type: NAPTR
              value:
                flags: S
                order: 10
                preference: 100
                regexp: '!^.*$!sip:info@example.com!'
                replacement: .
                service: SIP+D2U
            sshfp:
              type: SSHFP
              value:
                algorithm: 4
                fingerprint: bf6b6825d2977c511a475bbefb88aad54a92ac73
                fingerprint_type: 1
            sub:
            - type: DS
              value: {algorithm: 8, digest: ABCDEF0123456789ABCDEF0123456789ABCDEF01, digest_type: 1, key_tag: 1}
            - type: NS
              value: ns.sub.corp.internal.
            svcb:
              type: HTTPS
              value:
                svcpriority: 1
                targetname: .
                svcparams: {alpn: [h2, h3], no-default-alpn: ~, port: 8443}
            tlsa:
              type: TLSA
              value:
                certificate_association_data: e1a2f3e1a2f3e1a2f3e1a2f3e1a2f3e1a2f3e1a2f3e1a2f3e1a2f3e1a2f3e1a2
                certificate_usage: 3
                matching_type: 1
                selector: 1
            txt:
              type: TXT
              values:
              - 'have\\; semicolons\\; escaped'
              - '"two" "strings"'
              - no quotes; and no escape
            """);

    assertThat(Plans.lines(zone))
        .containsExactly(
            "*.apps 300 A 10.0.0.8",
            "@ 300 CAA 0 iodef \"mailto:ca@example.com\"",
            "@ 300 CAA 0 issue \"ca.example.com\"",
            "@ 600 MX 10 mail.corp.internal.",
            "@ 600 MX 20 mx.example.com.",
            "@ 300 TXT \"v=spf1 -all\"",
            "_ldap._tcp 60 SRV 0 5 389 dc.corp.internal.",
            "aaaa 300 AAAA fd00::7",
            "aaaa 300 AAAA fd00::8",
            "cname 300 CNAME www.example.com.",
            "naptr 300 NAPTR 10 100 \"S\" \"SIP+D2U\" \"!^.*$!sip:info@example.com!\" .",
            "sshfp 300 SSHFP 4 1 bf6b6825d2977c511a475bbefb88aad54a92ac73",
            "sub 300 DS 1 8 1 abcdef0123456789abcdef0123456789abcdef01",
            "sub 300 NS ns.sub.corp.internal.",
            "svcb 300 HTTPS 1 . alpn=h2,h3 no-default-alpn port=8443",
            "tlsa 300 TLSA 3 1 1 e1a2f3e1a2f3e1a2f3e1a2f3e1a2f3e1a2f3e1a2f3e1a2f3e1a2f3e1a2f3e1a2",
            "txt 300 TXT \"have; semicolons; escaped\"",
            "txt 300 TXT \"no quotes; and no escape\"",
            "txt 300 TXT \"two\" \"strings\"");
    assertThat(zone.leftOut())
        .map(left -> left.toString().replace(folder + "/", ""))
        .containsExactly(
            "corp.internal.yaml:4:7: record '@' CAA: octodns.lenient is left out, it has no effect"
                + " here",
            "corp.internal.yaml:15:5: record '@' NS: left out, the apex NS records are the cloud's"
                + " own");
  }

  @Test
  void takesTheDomainFromTheNameOfTheFileOrFromTheCall() {
    Path file = Plans.write(folder, "zone", "db: {type: A, value: 10.0.0.1}\n");

    assertThat(RecordSets.fromOctoDnsYaml(file, "Corp.Internal.").domain())
        .isEqualTo("corp.internal");
    assertThat(read("").domain()).isEqualTo("corp.internal");
    assertThat(read("---\n").args()).isEmpty();
  }

  @Test
  void takesIncludedAndExcludedForTargets() {
    RecordSets zone =
        read(
            """
            all: {type: A, value: 10.0.0.1}
            except: {octodns: {excluded: [azure]}, type: A, value: 10.0.0.1}
            none: {octodns: {ignored: yes}, type: A, value: 10.0.0.1}
            only: {octodns: {included: [aws, gcp], healthcheck: {port: 1}}, type: A, value: 10.0.0.1}
            """);

    assertThat(zone.args())
        .map(args -> args.written().targets())
        .containsExactly(
            TargetSelection.ALL,
            TargetSelection.ALL.except(Set.of("azure")),
            TargetSelection.ALL.only(Set.of("aws", "gcp")));
    assertThat(zone.leftOut())
        .map(left -> left.why().toString())
        .containsExactly(
            "left out, because octodns.ignored is true",
            "octodns.healthcheck is left out, it has no effect here");
  }

  @Test
  void readsWhatAnchorsRepeat() {
    assertThat(Plans.lines(read("a: &db {type: A, value: 10.0.0.1}\nb: *db\n")))
        .containsExactly("a 300 A 10.0.0.1", "b 300 A 10.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "on",
        "Yes",
        "FALSE",
        "010",
        "1_000",
        "12:30",
        "1.5",
        ".5",
        "1e3",
        "0x1F",
        "-1",
        "0b1",
        "2026-11-30",
        ".inf",
        "0o17",
        "="
      })
  void refusesNamesThatAreNoTextInYaml11(String name) {
    assertThat(message(name + ": {type: A, value: 10.0.0.1}\n"))
        .isEqualTo(
            """
            YAML file 'corp.internal.yaml': 1 problem in zone 'corp.internal'
              - corp.internal.yaml:1:1: '%s' is not text in YAML 1.1; write it in quotes"""
                .formatted(name));
    assertThat(message("t: {type: TXT, value: " + name + "}\n"))
        .endsWith("'" + name + "' is not text in YAML 1.1; write it in quotes");
  }

  @Test
  void takesThemInQuotesAndWholeNumbersAsTheyAre() {
    assertThat(
            Plans.lines(
                read(
                    """
                    'no': {type: A, value: 10.0.0.1}
                    "010": {type: A, value: 10.0.0.1}
                    7: {type: PTR, value: db.corp.internal.}
                    t: {type: TXT, values: [7, 'true', "1:20"]}
                    """)))
        .containsExactly(
            "010 300 A 10.0.0.1",
            "7 300 PTR db.corp.internal.",
            "no 300 A 10.0.0.1",
            "t 300 TXT \"1:20\"",
            "t 300 TXT \"7\"",
            "t 300 TXT \"true\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "~: {type: A, value: 10.0.0.1} | 1:1: no name is given; write '' for the zone itself, in"
            + " quotes",
        "'@': {type: A, value: 10.0.0.1} | 1:1: '@' is no name; write '' for the zone itself",
        "db.corp.internal.: {type: A, value: 10.0.0.1} | 1:1: 'db.corp.internal.' is absolute;"
            + " record names are relative to the zone, use 'db'",
        "<<: {type: A, value: 10.0.0.1} | 1:1: '<<' is not text in YAML 1.1; write it in quotes",
        "- a | 1:1: a zone is a map of record sets by their names",
        "db: 10.0.0.1 | 1:5: 'db' is neither a record set, which is a map with type and values, nor"
            + " a list of them",
        "db: {value: 10.0.0.1} | 1:5: 'type' is missing",
        "db: {type: LOC, value: x} | 1:12: type 'LOC' is in no private zone of any cloud; allowed"
            + " are A, AAAA, CAA, CNAME, DS, HTTPS, MX, NAPTR, NS, PTR, SPF, SRV, SSHFP, SVCB,"
            + " TLSA, TXT",
        "db: {type: A} | 1:5: record 'db' A: neither or both of value and values are given; give one"
            + " of them",
        "db: {type: A, value: 10.0.0.1, values: []} | 1:5: record 'db' A: neither or both of value"
            + " and values are given; give one of them",
        "db: {type: A, values: [10.0.0.1, 10.0.0.1]} | 1:34: record 'db' A: '10.0.0.1' is given"
            + " twice, first at corp.internal.yaml:1:24; give it once",
        "db: {type: A, value: 10.0.0.300} | 1:22: record 'db' A: '10.0.0.300' is not an IPv4"
            + " address",
        "db: {type: A, value: } | 1:21: record 'db' A: no value is given; write one, in quotes if it"
            + " is the text ''",
        "db: {type: A, value: [[x]]} | 1:22: record 'db' A: a list or a map is given; write one value"
            + " here",
        "db: {type: A, ttl: 0, value: 10.0.0.1} | 1:20: record 'db' A: ttl '0s' is below one second",
        "db: {type: A, ttl: 5m, value: 10.0.0.1} | 1:20: record 'db' A: ttl '5m' is not a whole"
            + " number",
        "db: {type: A, vaule: 1, value: 10.0.0.1} | 1:15: 'vaule' is not read here; allowed are"
            + " octodns, ttl, type, value, values",
        "db: {type: A, dynamic: {}, value: 10.0.0.1} | 1:5: record 'db' A: answers that depend on"
            + " who asks are not read; take the set out and declare a RegionalService in the"
            + " program",
        "db: {type: A, type: A, value: 10.0.0.1} | 1:15: 'type' is there twice, first at"
            + " corp.internal.yaml:1:6; keep one",
        "db: [{type: A, value: 10.0.0.1}, {type: A, value: 10.0.0.2}] | 1:34: record 'db' A: there"
            + " twice, first at corp.internal.yaml:1:6; put all values into one",
        "www: {type: CNAME, value: web} | 1:27: record 'www' CNAME: target 'web' has no final dot,"
            + " which every name in a value has; write 'web.', or 'web.corp.internal.' for a name"
            + " of this zone",
        "www: {type: CNAME, value: 10.0.0.1} | 1:27: record 'www' CNAME: target '10.0.0.1' is an"
            + " address; a host name is needed here",
        "m: {type: MX, value: mail.} | 1:22: record 'm' MX: a value is a map here; write exchange,"
            + " preference, priority, value",
        "m: {type: MX, value: {preference: x, exchange: m.}} | 1:22: record 'm' MX: preference 'x' is"
            + " not a whole number",
        "m: {type: MX, value: {preference: 1}} | 1:22: record 'm' MX: 'exchange' is missing",
        "t: {type: TXT, value: '\"open'} | 1:23: record 't' TXT: '\"open' begins with a double quote"
            + " and does not end with one; write '\"\"..\"' around it",
        "t: {type: TXT, value: 'a\" \"b'} | 1:23: record 't' TXT: 'a\" \"b' has '\" \"', which"
            + " octoDNS takes out; write it otherwise",
        "t: !include other.yaml | 1:4: the tag '!include' is not read; write the value without it",
        "t: {type: TXT, value: !!binary aGk=} | 1:23: record 't' TXT: the tag"
            + " 'tag:yaml.org,2002:binary' is not read; write the value without it",
        "db: {octodns: {ignored: maybe}, type: A, value: 10.0.0.1} | 1:25: record 'db' A:"
            + " octodns.ignored is 'maybe', which is neither true nor false",
        "db: {octodns: x, type: A, value: 10.0.0.1} | 1:15: record 'db' A: octodns is a map of"
            + " settings",
      })
  void saysWhatIsWrongAndWhatIsAllowed(String yaml, String problem) {
    assertThat(message(yaml))
        .isEqualTo(
            "YAML file 'corp.internal.yaml': 1 problem in zone 'corp.internal'\n"
                + "  - corp.internal.yaml:"
                + problem);
  }

  @Test
  void reportsAllProblemsAtOnce() {
    assertThat(message("a: {type: A, value: x}\nb: {type: B}\nA: {type: AAAA, value: y}\n"))
        .contains(": 3 problems in zone 'corp.internal'\n")
        .contains(":1:21: ", ":2:11: ", ":3:24: ");
  }

  @Test
  void saysWhereTheFileIsNoYaml() {
    assertThat(message("db: {type: A\nvalue: 10.0.0.1\n"))
        .startsWith(
            "YAML file 'corp.internal.yaml': 1 problem in zone 'corp.internal'\n"
                + "  - corp.internal.yaml:2:6: this is not YAML: ");
    assertThat(message("a: {}\n---\nb: {}\n")).contains("this is not YAML: ");
  }
}
