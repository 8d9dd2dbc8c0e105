package io.github.privatezonesync.gcp;

import static io.github.privatezonesync.gcp.Programs.RECORD_SET_TYPE;
import static io.github.privatezonesync.gcp.Programs.program;
import static io.github.privatezonesync.gcp.Programs.target;
import static io.github.privatezonesync.gcp.Programs.update;
import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.MxArgs;
import io.github.privatezonesync.NaptrArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.SrvArgs;
import io.github.privatezonesync.SshfpArgs;
import io.github.privatezonesync.SvcbArgs;
import io.github.privatezonesync.TlsaArgs;
import io.github.privatezonesync.dns.HostName;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Cloud DNS gets of each record set. */
class GcpRecordSetTest {
  static Stream<Arguments> everyType() {
    return Stream.of(
        expect(RecordSetArgs.a("r", "10.0.4.8", "10.0.4.7"), "A", "10.0.4.7", "10.0.4.8"),
        expect(RecordSetArgs.aaaa("r", "2001:DB8:0:0:0:0:0:7"), "AAAA", "2001:db8::7"),
        expect(
            RecordSetArgs.caa("r", 0, "issue", "ca.example.com"),
            "CAA",
            "0 issue \"ca.example.com\""),
        expect(RecordSetArgs.cname("r", "www.example.com."), "CNAME", "www.example.com."),
        expect(
            RecordSetArgs.https(
                "r", SvcbArgs.of(1, ".").with("port", "8443").with("alpn", "h2,h3")),
            "HTTPS",
            "1 . alpn=h2,h3 port=8443"),
        expect(
            RecordSetArgs.mx("r", MxArgs.of(20, "mail"), MxArgs.of(10, "mail.example.com.")),
            "MX",
            "10 mail.example.com.",
            "20 mail.corp.internal."),
        expect(
            RecordSetArgs.naptr(
                "r",
                new NaptrArgs(100, 10, "S", "SIP+D2U", "", HostName.of("_sip._udp.example.com."))),
            "NAPTR",
            "100 10 \"S\" \"SIP+D2U\" \"\" _sip._udp.example.com."),
        expect(RecordSetArgs.ptr("r", "db"), "PTR", "db.corp.internal."),
        expect(RecordSetArgs.spf("r", "v=spf1 -all"), "SPF", "\"v=spf1 -all\""),
        expect(RecordSetArgs.srv("r", 1, 2, 389, "ldap"), "SRV", "1 2 389 ldap.corp.internal."),
        expect(
            RecordSetArgs.sshfp("r", SshfpArgs.of(4, 2, "AB".repeat(32))),
            "SSHFP",
            "4 2 " + "ab".repeat(32)),
        expect(
            RecordSetArgs.svcb("r", SvcbArgs.of(0, "svc.example.com.")),
            "SVCB",
            "0 svc.example.com."),
        expect(
            RecordSetArgs.tlsa("r", TlsaArgs.of(3, 1, 1, "CD".repeat(32))),
            "TLSA",
            "3 1 1 " + "cd".repeat(32)),
        expect(
            RecordSetArgs.txt("r", "a \"b\" \\c; d", "caf\u00e9"),
            "TXT",
            "\"a \\\"b\\\" \\\\c; d\"",
            "\"caf\\195\\169\""));
  }

  private static Arguments expect(RecordSetArgs record, String type, String... values) {
    return Arguments.of(type, record, List.of(values));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyType")
  void sendsThePresentationForm(String type, RecordSetArgs record, List<String> values) {
    String name = "dns/gcp/record/r" + (type.equals("A") || type.equals("CNAME") ? "" : "/" + type);

    assertThat(inputs(record, name))
        .isEqualTo(
            Map.of(
                "managedZone",
                "corp-internal-709bf37d9c",
                "name",
                "r.corp.internal.",
                "type",
                type,
                "ttl",
                300L,
                "rrdatas",
                values));
  }

  private static Map<String, Object> inputs(RecordSetArgs record, String name) {
    return update()
        .run(program(target().build(), record))
        .resource(RECORD_SET_TYPE, name)
        .orElseThrow()
        .inputs()
        .asMap();
  }

  @Test
  void coversEveryTypeOfAPrivateZone() {
    assertThat(everyType().map(arguments -> arguments.get()[0]))
        .containsExactlyInAnyOrderElementsOf(
            GcpCapabilities.PRIVATE_ZONE.types().stream().<Object>map(Enum::name).toList());
  }

  @Test
  void cutsALongTextIntoStringsOf255Bytes() {
    String text = "a".repeat(255) + "b".repeat(255) + "c";

    assertThat(inputs(RecordSetArgs.txt("key", text), "dns/gcp/record/key/TXT"))
        .containsEntry(
            "rrdatas", List.of("\"" + "a".repeat(255) + "\" \"" + "b".repeat(255) + "\" \"c\""));
  }

  @Test
  void sendsWholeNamesForTheApexWildcardsAndSeveralLabels() {
    DeclaredStack stack =
        update()
            .run(
                program(
                    target().build(),
                    RecordSetArgs.a("@", "10.0.4.1").ttl(Duration.ofMinutes(1)),
                    RecordSetArgs.a("*", "10.0.4.2"),
                    RecordSetArgs.a("*.eu", "10.0.4.3"),
                    RecordSetArgs.srv("_ldap._tcp", SrvArgs.of(0, 0, 389, "ldap"))));

    assertThat(stack)
        .hasResource(RECORD_SET_TYPE, "dns/gcp/record/@")
        .hasInput("name", "corp.internal.")
        .hasInput("ttl", 60);
    assertThat(stack)
        .hasResource(RECORD_SET_TYPE, "dns/gcp/record/*")
        .hasInput("name", "*.corp.internal.");
    assertThat(stack)
        .hasResource(RECORD_SET_TYPE, "dns/gcp/record/*.eu")
        .hasInput("name", "*.eu.corp.internal.");
    assertThat(stack)
        .hasResource(RECORD_SET_TYPE, "dns/gcp/record/_ldap._tcp/SRV")
        .hasInput("name", "_ldap._tcp.corp.internal.");
  }

  @Test
  void sendsWhatOutputsGive() {
    DeclaredStack stack =
        update()
            .run(
                program(
                    target().build(),
                    RecordSetArgs.a("db", Output.of(List.of("10.0.4.8", "10.0.4.7"))),
                    RecordSetArgs.cname("shop", Output.of("www.example.com")),
                    RecordSetArgs.mx("@", MxArgs.of(10, Output.of("mail.example.com"))),
                    RecordSetArgs.txt("key", Output.ofSecret("owner=search"))));

    assertThat(stack)
        .hasResource(RECORD_SET_TYPE, "dns/gcp/record/db")
        .hasInput("rrdatas", List.of("10.0.4.7", "10.0.4.8"));
    assertThat(stack)
        .hasResource(RECORD_SET_TYPE, "dns/gcp/record/shop")
        .hasInput("rrdatas", List.of("www.example.com."));
    assertThat(stack)
        .hasResource(RECORD_SET_TYPE, "dns/gcp/record/@/MX")
        .hasInput("rrdatas", List.of("10 mail.example.com."));
    assertThat(stack)
        .hasResource(RECORD_SET_TYPE, "dns/gcp/record/key/TXT")
        .hasInput("rrdatas", List.of("\"owner=search\""))
        .hasSecretInput("rrdatas");
  }
}
