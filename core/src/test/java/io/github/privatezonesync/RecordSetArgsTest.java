package io.github.privatezonesync;

import static io.github.privatezonesync.dns.Complaints.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.declared.RecordSetDeclaration;
import io.github.privatezonesync.declared.TargetSelection;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.HostName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValueArgs;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordSetArgsTest {
  private static final DomainName CORP = DomainName.parse("corp.internal");
  private static final Output<String> TEXT = Output.of("unused");
  private static final Output<List<String>> LIST = Output.of(List.of("unused"));
  private static final HostName WEB = HostName.absolute("web.example.com");
  private static final String SHA256 = "ab".repeat(32);

  static Stream<Arguments> factories() {
    return Stream.of(
        written(RecordSetArgs.a("n", "10.0.0.2", "10.0.0.1"), "A", "10.0.0.2", "10.0.0.1"),
        written(RecordSetArgs.a("n", TEXT, TEXT), "A", "(output)", "(output)"),
        written(RecordSetArgs.a("n", LIST), "A", "(output of a list)"),
        written(RecordSetArgs.aaaa("n", "::0001"), "AAAA", "::1"),
        written(RecordSetArgs.aaaa("n", TEXT), "AAAA", "(output)"),
        written(RecordSetArgs.aaaa("n", LIST), "AAAA", "(output of a list)"),
        written(RecordSetArgs.txt("n", "a", "b"), "TXT", "\"a\"", "\"b\""),
        written(RecordSetArgs.txt("n", TEXT), "TXT", "(output)"),
        written(RecordSetArgs.txt("n", LIST), "TXT", "(output of a list)"),
        written(RecordSetArgs.spf("n", "v=spf1 -all"), "SPF", "\"v=spf1 -all\""),
        written(RecordSetArgs.cname("n", "web"), "CNAME", "web.corp.internal."),
        written(RecordSetArgs.cname("n", TEXT), "CNAME", "(output)"),
        written(RecordSetArgs.cname("n", WEB), "CNAME", "web.example.com."),
        written(RecordSetArgs.ptr("n", "web", "@"), "PTR", "web.corp.internal.", "corp.internal."),
        written(RecordSetArgs.ptr("n", WEB), "PTR", "web.example.com."),
        written(RecordSetArgs.ptr("n", TEXT), "PTR", "(output)"),
        written(
            RecordSetArgs.ns("n", "a.example.", "b.example."), "NS", "a.example.", "b.example."),
        written(RecordSetArgs.mx("n", 10, "mail"), "MX", "10 mail.corp.internal."),
        written(
            RecordSetArgs.mx("n", new MxArgs(5, WEB), MxArgs.of(10, TEXT)),
            "MX",
            "5 web.example.com.",
            "10 (output)"),
        written(RecordSetArgs.srv("n", 1, 2, 389, "dc"), "SRV", "1 2 389 dc.corp.internal."),
        written(RecordSetArgs.srv("n", SrvArgs.of(1, 2, 389, TEXT)), "SRV", "1 2 389 (output)"),
        written(
            RecordSetArgs.caa("n", 128, "issue", "ca.example.com"),
            "CAA",
            "128 issue \"ca.example.com\""),
        written(RecordSetArgs.caa("n", CaaArgs.of(0, "iodef", "x")), "CAA", "0 iodef \"x\""),
        written(
            RecordSetArgs.naptr(
                "n",
                new NaptrArgs(1, 2, "S", "SIP+D2U", "", HostName.of("_sip._udp.example.com."))),
            "NAPTR",
            "1 2 \"S\" \"SIP+D2U\" \"\" _sip._udp.example.com."),
        written(
            RecordSetArgs.naptr("n", new NaptrArgs(1, 2, "S", "SIP+D2U", "", HostName.of(TEXT))),
            "NAPTR",
            "1 2 (output)"),
        written(RecordSetArgs.ds("n", DsArgs.of(1, 13, 2, SHA256)), "DS", "1 13 2 " + SHA256),
        written(RecordSetArgs.sshfp("n", SshfpArgs.of(4, 2, SHA256)), "SSHFP", "4 2 " + SHA256),
        written(RecordSetArgs.tlsa("n", TlsaArgs.of(3, 1, 1, SHA256)), "TLSA", "3 1 1 " + SHA256),
        written(
            RecordSetArgs.svcb("n", SvcbArgs.of(1, "web").with("port", "8443").with("alpn", "h2")),
            "SVCB",
            "1 web.corp.internal. alpn=h2 port=8443"),
        written(RecordSetArgs.https("n", SvcbArgs.of(0, "web")), "HTTPS", "0 web.corp.internal."));
  }

  private static Arguments written(RecordSetArgs args, String type, String... values) {
    return Arguments.of(args, RecordType.valueOf(type), List.of(values));
  }

  @ParameterizedTest
  @MethodSource("factories")
  void writesEveryTypeWithItsFields(RecordSetArgs args, RecordType type, List<String> values) {
    assertThat(args.written().name()).isEqualTo("n");
    assertThat(args.written().type()).isEqualTo(type);
    assertThat(args.written().values())
        .extracting(value -> value.parse(CORP).toString())
        .containsExactlyElementsOf(values);
  }

  @Test
  void hasAFactoryForEveryType() {
    assertThat(factories().map(arguments -> arguments.get()[1]).distinct())
        .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(RecordType.class));
  }

  @Test
  void isInEveryTargetWithTheTtlOfTheDeclarationUnlessItSaysOtherwise() {
    RecordSetDeclaration db = RecordSetArgs.a("db", "10.0.0.1").written();

    assertThat(db.ttl()).isEmpty();
    assertThat(db.targets()).isEqualTo(TargetSelection.ALL);
    assertThat(db.targets().has("prod")).isTrue();
  }

  @Test
  void isChangedInACopy() {
    RecordSetArgs db = RecordSetArgs.a("db", "10.0.0.1");

    RecordSetDeclaration changed =
        db.ttl(Duration.ofSeconds(5)).only("a", "b").except("b").written();

    assertThat(changed.ttl()).contains(Duration.ofSeconds(5));
    assertThat(changed.targets())
        .isEqualTo(new TargetSelection(Optional.of(Set.of("a", "b")), Set.of("b")));
    assertThat(Stream.of("a", "b", "c").filter(changed.targets()::has)).containsExactly("a");
    assertThat(changed.name()).isEqualTo("db");
    assertThat(changed.values()).isEqualTo(db.written().values());
    assertThat(db.written().ttl()).isEmpty();
    assertThat(db.written().targets()).isEqualTo(TargetSelection.ALL);
  }

  @Test
  void takesOneTargetTwiceAsOne() {
    assertThat(RecordSetArgs.a("db", "10.0.0.1").only("a", "a").written().targets().only())
        .contains(Set.of("a"));
  }

  @Test
  void takesAMissingOutputForAnEmptyText() {
    List<RecordValueArgs> values =
        RecordSetArgs.txt("t", TEXT, (Output<String>) null).written().values();

    assertThat(values).hasSize(2);
    assertThat(complaint(() -> values.get(1).parse(CORP)))
        .isEqualTo(
            "'' is empty; a text needs at least one character, or write an empty string with TxtArgs.strings(\"\")");
  }
}
