package io.github.privatezonesync.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Zone files in the forms that the manuals of BIND and NSD describe, and of other tools. */
class ZoneFileFormsTest {
  /** The head that the zone files of servers have. */
  private static final String HEAD =
      """
      $TTL 1h30m   ; ninety minutes
      @   IN  SOA ns1 hostmaster.corp.internal. (
                  2026113001 ; serial
                  3h         ; refresh
                  15m 1w 600 )
          IN  NS  ns1
              NS  ns2.corp.internal.
      """;

  /** What is read, by what is in the file. */
  private static final Map<String, List<String>> FORMS =
      Map.ofEntries(
          Map.entry(
              HEAD + "ns1 A 10.0.0.53\nNS2 in a 10.0.0.54\n",
              List.of("ns1 5400 A 10.0.0.53", "ns2 5400 A 10.0.0.54")),
          Map.entry(
              """
              $TTL 60
              www 300 IN CNAME web
              alias IN 10M CNAME web.example.com.
              """,
              List.of("alias 600 CNAME web.example.com.", "www 300 CNAME web.corp.internal.")),
          Map.entry(
              """
              $TTL 60

              ; only a comment
                \t ; and blanks
              *.apps A 10.0.0.8 ; a wildcard\r
              \\120c A 10.0.0.9\r
              _ldap._tcp SRV 0 5 389 dc
              """,
              List.of(
                  "*.apps 60 A 10.0.0.8",
                  "_ldap._tcp 60 SRV 0 5 389 dc.corp.internal.",
                  "xc 60 A 10.0.0.9")),
          Map.entry(
              """
              $TTL 60
              @ MX ( 10
                mail )
              @ MX 20 mail.example.com.
              """,
              List.of("@ 60 MX 10 mail.corp.internal.", "@ 60 MX 20 mail.example.com.")),
          Map.entry(
              """
              $TTL 60
              t TXT "a;b (c)" "\\"d\\""
              u TXT plain\\ text
              v TXT "caf\\195\\169"
              w TXT ""
              """,
              List.of(
                  "t 60 TXT \"a;b (c)\" \"\\\"d\\\"\"",
                  "u 60 TXT \"plain text\"",
                  "v 60 TXT \"caf\\195\\169\"",
                  "w 60 TXT \"\"")),
          Map.entry(
              """
              $TTL 60
              @ CAA 0 issue "ca.example.com; policy=ev"
              n NAPTR 10 100 "S" "SIP+D2U" "" _sip._udp
              s SSHFP 4 2 ( 123456789abcdef67890123456789abc
                def67890123456789abcdef123456789 )
              """,
              List.of(
                  "@ 60 CAA 0 issue \"ca.example.com; policy=ev\"",
                  "n 60 NAPTR 10 100 \"S\" \"SIP+D2U\" \"\" _sip._udp.corp.internal.",
                  "s 60 SSHFP 4 2"
                      + " 123456789abcdef67890123456789abcdef67890123456789abcdef123456789")),
          Map.entry(
              """
              $TTL 60
              h HTTPS 1 . alpn="h2,h3" port=8443 ipv4hint=10.0.0.1
              z HTTPS 0 web
              """,
              List.of(
                  "h 60 HTTPS 1 . alpn=h2,h3 port=8443 ipv4hint=10.0.0.1",
                  "z 60 HTTPS 0 web.corp.internal.")),
          Map.entry(
              """
              $TTL 60
              $GENERATE 1-3 host$ A 10.0.0.$
              $GENERATE 8-16/8 n${1,3,x} 30 IN CNAME h$
              """,
              List.of(
                  "host1 60 A 10.0.0.1",
                  "host2 60 A 10.0.0.2",
                  "host3 60 A 10.0.0.3",
                  "n009 30 CNAME h8.corp.internal.",
                  "n011 30 CNAME h16.corp.internal.")),
          Map.entry("", List.of()),
          Map.entry(
              """
              ; <<>> DiG <<>> axfr corp.internal
              corp.internal.\t\t900\tIN\tSOA\tns. h. 1 2 3 4 5
              corp.internal.\t\t900\tIN\tNS\tns.
              db.corp.internal.\t300\tIN\tAAAA\tfd00::7
              corp.internal.\t\t900\tIN\tSOA\tns. h. 1 2 3 4 5
              """,
              List.of("db 300 AAAA fd00::7")));

  private static Stream<Map.Entry<String, List<String>>> forms() {
    return FORMS.entrySet().stream();
  }

  @TempDir Path folder;

  private RecordSets read(String text) {
    return RecordSets.fromZoneFile(Plans.write(folder, "corp.zone", text), Plans.DOMAIN);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void areReadToTheRecordSetsThatTheyMean(Map.Entry<String, List<String>> form) {
    assertThat(Plans.lines(read(form.getKey()))).containsExactlyElementsOf(form.getValue());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void areReadAsTheReaderOfTheSimulatorReadsThem(Map.Entry<String, List<String>> form) {
    DomainName corp = DomainName.of("corp.internal.");
    ZoneData expected =
        ZoneFile.parse(corp, form.getKey())
            .without(corp, DnsType.of("SOA"))
            .without(corp, DnsType.of("NS"));

    assertThat(ZoneFile.parse(corp, text(Plans.plan(Plans.DOMAIN, read(form.getKey()).args()))))
        .isEqualTo(expected);
  }

  private static String text(SyncPlan plan) {
    StringBuilder text = new StringBuilder();
    plan.recordSets()
        .forEach(
            set ->
                set.knownData().stream()
                    .map(RecordData::presentation)
                    .forEach(
                        data ->
                            text.append(set.name().absolute() + " " + set.ttl().seconds())
                                .append(" IN " + set.type() + " " + data + "\n")));
    return text.toString();
  }

  @Test
  void appendTheOriginToAnOriginThatIsRelative() {
    assertThat(
            Plans.lines(
                read("$TTL 60\n$ORIGIN sub\nx A 10.0.0.1\n$ORIGIN deep.er\ny A 10.0.0.2\n")))
        .containsExactly("x.sub 60 A 10.0.0.1", "y.deep.er.sub 60 A 10.0.0.2");
  }

  @Test
  void generateRecordsOfEveryTypeAndEveryBase() {
    assertThat(
            Plans.lines(
                read(
                    """
                    $TTL 60
                    $GENERATE 9-10 mx${0,3} MX "10 mail-$"
                    $GENERATE 10-10 ${0,3,n}.rev PTR host-${-1,3,o}.
                    $GENERATE 1-1 t TXT "one \\$ $$" "two $"
                    $GENERATE 7-7 u CAA "0 issue \\"ca$.example\\""
                    """)))
        .containsExactly(
            "a.0.rev 60 PTR host-011.",
            "mx009 60 MX 10 mail-9.corp.internal.",
            "mx010 60 MX 10 mail-10.corp.internal.",
            "t 60 TXT \"one $ $\" \"two 1\"",
            "u 60 CAA 0 issue \"ca7.example\"");
  }

  @Test
  void takeTheTtlOfTheRecordBeforeIfThereIsNoStandard() {
    assertThat(Plans.lines(read("db 300 A 10.0.0.1\n   A 10.0.0.2\nother A 10.0.0.3\n")))
        .containsExactly("db 300 A 10.0.0.1", "db 300 A 10.0.0.2", "other 300 A 10.0.0.3");
  }

  @Test
  void takeTheMinimumOfTheSoaRecordAsTtlIfThereIsNoOther() {
    assertThat(Plans.lines(read("@ SOA ns h 1 2 3 4 10m\ndb A 10.0.0.1\n")))
        .containsExactly("db 600 A 10.0.0.1");
  }

  @Test
  void includeFilesOfTheFolderWithAnOriginOfTheirOwn() {
    Plans.write(folder, "parts/eu.zone", "@ A 10.1.0.1\nweb A 10.1.0.2\n$INCLUDE deep.zone\n");
    Plans.write(folder, "parts/deep.zone", "deep A 10.1.0.3\n");

    assertThat(
            Plans.lines(
                read("$TTL 60\ndb A 10.0.0.1\n$INCLUDE parts/eu.zone eu\n  TXT \"still db\"\n")))
        .containsExactly(
            "db 60 A 10.0.0.1",
            "db 60 TXT \"still db\"",
            "deep.eu 60 A 10.1.0.3",
            "eu 60 A 10.1.0.1",
            "web.eu 60 A 10.1.0.2");
  }

  @Test
  void readOneTextThatIsCutAnywhereAsOne() {
    String first = "x".repeat(254) + "\\195";
    assertThat(Plans.lines(read("$TTL 60\nt TXT \"" + first + "\" \"\\169y\"\n")))
        .containsExactly("t 60 TXT \"" + "x".repeat(254) + "\" \"\\195\\169y\"");
  }

  @Test
  void sayWhatTheyLeaveOutAndWhy() {
    RecordSets zone =
        read(HEAD + "db A 10.0.0.1\ndb RRSIG A 8 3 300 2026 2025 1 corp.internal. AAAA\n");

    assertThat(zone.leftOut())
        .map(left -> left.toString().replace(folder + "/", ""))
        .containsExactly(
            "corp.zone:2:1: record '@' SOA: left out, the cloud makes its own",
            "corp.zone:6:5: record '@' NS: left out, the apex NS records are the cloud's own",
            "corp.zone:7:9: record '@' NS: left out, the apex NS records are the cloud's own",
            "corp.zone:9:1: record 'db' RRSIG: left out, it belongs to the server that signed the"
                + " zone");
    assertThat(zone.domain()).isEqualTo("corp.internal");
  }

  @Test
  void mayBeginWithAByteOrderMark() {
    assertThat(Plans.lines(read("\uFEFF$TTL 60\ndb A 10.0.0.1"))).hasSize(1);
  }

  @Test
  void keepNamesThatRepeatTheNameOfTheZone() {
    Path file =
        Plans.write(folder, "consul.zone", "$TTL 60\nconsul A 10.0.0.1\n*.consul A 10.0.0.2\n");

    assertThat(Plans.lines(RecordSets.fromZoneFile(file, "consul")))
        .containsExactly("*.consul 60 A 10.0.0.2", "consul 60 A 10.0.0.1");
  }
}
