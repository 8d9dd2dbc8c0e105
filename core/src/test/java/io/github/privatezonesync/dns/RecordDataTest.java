package io.github.privatezonesync.dns;

import static io.github.privatezonesync.dns.Complaints.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type with typed fields: its presentation form, its bounds and its complaints. */
class RecordDataTest {
  private static final DomainName HOST = DomainName.parse("www.example.com");
  private static final String SHA1 = "0123456789ABCDEF0123456789abcdef01234567";
  private static final String SHA256 = "ab".repeat(32);
  private static final String SHA384 = "cd".repeat(48);
  private static final String SHA512 = "ef".repeat(64);

  static Stream<Arguments> presentations() {
    return Stream.of(
        shown(() -> new HostData(RecordType.CNAME, HOST), "CNAME www.example.com."),
        shown(() -> new HostData(RecordType.PTR, HOST), "PTR www.example.com."),
        shown(() -> new HostData(RecordType.NS, HOST), "NS www.example.com."),
        shown(() -> new Mx(0, DomainName.ROOT), "MX 0 ."),
        shown(() -> new Mx(65_535, HOST), "MX 65535 www.example.com."),
        shown(() -> new Srv(0, 0, 0, DomainName.ROOT), "SRV 0 0 0 ."),
        shown(() -> new Srv(10, 20, 389, HOST), "SRV 10 20 389 www.example.com."),
        shown(
            () -> new Srv(65_535, 65_535, 65_535, HOST), "SRV 65535 65535 65535 www.example.com."),
        shown(() -> new Caa(0, "issue", "ca.example.com"), "CAA 0 issue \"ca.example.com\""),
        shown(() -> new Caa(255, "abcdefghij12345", ""), "CAA 255 abcdefghij12345 \"\""),
        shown(
            () -> new Caa(128, "iodef", "mailto:\"a\"@b\\é"),
            "CAA 128 iodef \"mailto:\\\"a\\\"@b\\\\\\195\\169\""),
        shown(
            () -> new Naptr(100, 50, "S", "SIP+D2U", "", HOST),
            "NAPTR 100 50 \"S\" \"SIP+D2U\" \"\" www.example.com."),
        shown(
            () -> new Naptr(0, 65_535, "u1", "a\"b\\", "!^.*$!sip:x\\1!", DomainName.ROOT),
            "NAPTR 0 65535 \"u1\" \"a\\\"b\\\\\" \"!^.*$!sip:x\\\\1!\" ."),
        shown(
            () -> new Naptr(65_535, 0, "", "", "", HOST),
            "NAPTR 65535 0 \"\" \"\" \"\" www.example.com."),
        shown(() -> new Ds(0, 0, 1, SHA1), "DS 0 0 1 0123456789abcdef0123456789abcdef01234567"),
        shown(() -> new Ds(65_535, 255, 2, SHA256), "DS 65535 255 2 " + SHA256),
        shown(() -> new Ds(1, 13, 4, SHA384), "DS 1 13 4 " + SHA384),
        shown(() -> new Ds(1, 13, 255, "A1"), "DS 1 13 255 a1"),
        shown(() -> new Sshfp(4, 1, SHA1), "SSHFP 4 1 0123456789abcdef0123456789abcdef01234567"),
        shown(() -> new Sshfp(255, 2, SHA256), "SSHFP 255 2 " + SHA256),
        shown(() -> new Sshfp(0, 0, "ab cd"), "SSHFP 0 0 abcd"),
        shown(() -> new Tlsa(0, 0, 0, "AB CD ef"), "TLSA 0 0 0 abcdef"),
        shown(() -> new Tlsa(3, 1, 1, SHA256), "TLSA 3 1 1 " + SHA256),
        shown(() -> new Tlsa(2, 1, 2, SHA512), "TLSA 2 1 2 " + SHA512),
        shown(() -> new Svcb(RecordType.SVCB, 0, HOST, Map.of()), "SVCB 0 www.example.com."),
        shown(
            () -> new Svcb(RecordType.HTTPS, 1, DomainName.ROOT, Map.of("alpn", "h2,h3")),
            "HTTPS 1 . alpn=h2,h3"),
        shown(
            () ->
                new Svcb(
                    RecordType.HTTPS,
                    65_535,
                    HOST,
                    Map.of(
                        "key700", "x",
                        "ipv6hint", "2001:db8::7",
                        "ech", "AEj+",
                        "key7", "/q{?dns}",
                        "ipv4hint", "10.0.4.7",
                        "port", "8443",
                        "no-default-alpn", "",
                        "alpn", "h2",
                        "mandatory", "alpn")),
            "HTTPS 65535 www.example.com. mandatory=alpn alpn=h2 no-default-alpn port=8443"
                + " ipv4hint=10.0.4.7 ech=AEj+ ipv6hint=2001:db8::7 key7=/q{?dns} key700=x"),
        shown(() -> svcb("a b"), "SVCB 1 . key65400=\"a b\""),
        shown(() -> svcb("a\"b"), "SVCB 1 . key65400=\"a\\\"b\""),
        shown(() -> svcb("a\\b"), "SVCB 1 . key65400=\"a\\\\b\""),
        shown(() -> svcb("a(b"), "SVCB 1 . key65400=\"a(b\""),
        shown(() -> svcb("a)b"), "SVCB 1 . key65400=\"a)b\""),
        shown(() -> svcb("a;b"), "SVCB 1 . key65400=\"a;b\""),
        shown(() -> svcb("é"), "SVCB 1 . key65400=\"\\195\\169\""),
        shown(
            () -> svcb("!#$%&'*+,-./09:<=>?@AZ[]^_`az{|}~"),
            "SVCB 1 . key65400=!#$%&'*+,-./09:<=>?@AZ[]^_`az{|}~"));
  }

  private static Svcb svcb(String value) {
    return new Svcb(RecordType.SVCB, 1, DomainName.ROOT, Map.of("key65400", value));
  }

  private static Arguments shown(Supplier<RecordData> data, String typeAndPresentation) {
    return Arguments.of(data, typeAndPresentation);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("presentations")
  void isWrittenAsAZoneFileWritesIt(Supplier<RecordData> construction, String typeAndPresentation) {
    RecordData data = construction.get();

    assertThat(data.type() + " " + data.presentation()).isEqualTo(typeAndPresentation);
  }

  static Stream<Arguments> complaints() {
    String hex = "; write two digits for each byte";
    return Stream.of(
        refused(
            () -> new HostData(RecordType.CNAME, DomainName.ROOT),
            "target '.' is the root, which is not a host"),
        refused(() -> new Mx(-1, HOST), "preference '-1' is not between 0 and 65535"),
        refused(() -> new Mx(65_536, HOST), "preference '65536' is not between 0 and 65535"),
        refused(() -> new Srv(-1, 0, 0, HOST), "priority '-1' is not between 0 and 65535"),
        refused(() -> new Srv(65_536, 0, 0, HOST), "priority '65536' is not between 0 and 65535"),
        refused(() -> new Srv(0, -1, 0, HOST), "weight '-1' is not between 0 and 65535"),
        refused(() -> new Srv(0, 65_536, 0, HOST), "weight '65536' is not between 0 and 65535"),
        refused(() -> new Srv(0, 0, -1, HOST), "port '-1' is not between 0 and 65535"),
        refused(() -> new Srv(0, 0, 65_536, HOST), "port '65536' is not between 0 and 65535"),
        refused(() -> new Caa(-1, "issue", ""), "flags '-1' is not between 0 and 255"),
        refused(() -> new Caa(256, "issue", ""), "flags '256' is not between 0 and 255"),
        refused(() -> new Caa(0, "", ""), tag("")),
        refused(() -> new Caa(0, "Issue", ""), tag("Issue")),
        refused(() -> new Caa(0, "issue wild", ""), tag("issue wild")),
        refused(() -> new Caa(0, "abcdefghijklmnop", ""), tag("abcdefghijklmnop")),
        refused(
            () -> new Naptr(0, 0, "S", "x".repeat(256), "", HOST),
            "service '%s' has 256 bytes; at most 255 are allowed".formatted("x".repeat(256))),
        refused(
            () -> new Naptr(65_536, 0, "S", "", "", HOST),
            "order '65536' is not between 0 and 65535"),
        refused(() -> new Naptr(-1, 0, "S", "", "", HOST), "order '-1' is not between 0 and 65535"),
        refused(
            () -> new Naptr(0, 65_536, "S", "", "", HOST),
            "preference '65536' is not between 0 and 65535"),
        refused(
            () -> new Naptr(0, -1, "S", "", "", HOST),
            "preference '-1' is not between 0 and 65535"),
        refused(() -> new Naptr(0, 0, "S+", "", "", HOST), "flags 'S+' are not letters and digits"),
        refused(
            () -> new Naptr(0, 0, "U", "", "!^.*$!x!", HOST),
            "regexp '!^.*$!x!' is given beside a replacement; write '.' as the replacement, or no"
                + " regexp"),
        refused(() -> new Ds(-1, 0, 9, "ab"), "key tag '-1' is not between 0 and 65535"),
        refused(() -> new Ds(65_536, 0, 9, "ab"), "key tag '65536' is not between 0 and 65535"),
        refused(() -> new Ds(0, 256, 9, "ab"), "algorithm '256' is not between 0 and 255"),
        refused(() -> new Ds(0, -1, 9, "ab"), "algorithm '-1' is not between 0 and 255"),
        refused(() -> new Ds(0, 0, 256, "ab"), "digest type '256' is not between 0 and 255"),
        refused(() -> new Ds(0, 0, -1, "ab"), "digest type '-1' is not between 0 and 255"),
        refused(() -> new Ds(0, 0, 9, "abc"), "digest 'abc' is not hexadecimal" + hex),
        refused(() -> new Ds(0, 0, 9, ""), "digest '' is not hexadecimal" + hex),
        refused(() -> new Ds(0, 0, 9, "  "), "digest '  ' is not hexadecimal" + hex),
        refused(() -> new Ds(0, 0, 9, "xy"), "digest 'xy' is not hexadecimal" + hex),
        refused(
            () -> new Ds(0, 0, 1, "ab"), "digest 'ab' has 2 hexadecimal digits; this type has 40"),
        refused(
            () -> new Ds(0, 0, 2, "ab"), "digest 'ab' has 2 hexadecimal digits; this type has 64"),
        refused(
            () -> new Ds(0, 0, 4, "ab"), "digest 'ab' has 2 hexadecimal digits; this type has 96"),
        refused(() -> new Sshfp(256, 0, "ab"), "algorithm '256' is not between 0 and 255"),
        refused(() -> new Sshfp(-1, 0, "ab"), "algorithm '-1' is not between 0 and 255"),
        refused(() -> new Sshfp(0, 256, "ab"), "fingerprint type '256' is not between 0 and 255"),
        refused(() -> new Sshfp(0, -1, "ab"), "fingerprint type '-1' is not between 0 and 255"),
        refused(() -> new Sshfp(0, 0, "a"), "fingerprint 'a' is not hexadecimal" + hex),
        refused(
            () -> new Sshfp(0, 1, "ab"),
            "fingerprint 'ab' has 2 hexadecimal digits; this type has 40"),
        refused(
            () -> new Sshfp(0, 2, "ab"),
            "fingerprint 'ab' has 2 hexadecimal digits; this type has 64"),
        refused(() -> new Tlsa(4, 0, 0, "ab"), "usage '4' is not between 0 and 3"),
        refused(() -> new Tlsa(-1, 0, 0, "ab"), "usage '-1' is not between 0 and 3"),
        refused(() -> new Tlsa(0, 2, 0, "ab"), "selector '2' is not between 0 and 1"),
        refused(() -> new Tlsa(0, -1, 0, "ab"), "selector '-1' is not between 0 and 1"),
        refused(() -> new Tlsa(0, 0, 3, "ab"), "matching type '3' is not between 0 and 2"),
        refused(() -> new Tlsa(0, 0, -1, "ab"), "matching type '-1' is not between 0 and 2"),
        refused(() -> new Tlsa(0, 0, 0, "zz"), "certificate data 'zz' is not hexadecimal" + hex),
        refused(
            () -> new Tlsa(0, 0, 1, "ab"),
            "certificate data 'ab' has 2 hexadecimal digits; this type has 64"),
        refused(
            () -> new Tlsa(0, 0, 2, "ab"),
            "certificate data 'ab' has 2 hexadecimal digits; this type has 128"),
        refused(
            () -> new Svcb(RecordType.SVCB, -1, HOST, Map.of()),
            "priority '-1' is not between 0 and 65535"),
        refused(
            () -> new Svcb(RecordType.SVCB, 65_536, HOST, Map.of()),
            "priority '65536' is not between 0 and 65535"),
        refused(
            () -> new Svcb(RecordType.SVCB, 0, HOST, Map.of("port", "1", "alpn", "h2")),
            "priority 0 makes an alias, which has no parameters, but 'alpn' is given"),
        refused(
            () -> new Svcb(RecordType.SVCB, 1, HOST, Map.of("Port", "1", "Alpn", "h2")),
            "parameter key 'Alpn' is not one of mandatory, alpn, no-default-alpn, port, ipv4hint, ech,"
                + " ipv6hint and key7 to key65534"),
        refused(
            () -> new Svcb(RecordType.SVCB, 1, HOST, Map.of("", "1")),
            "parameter key '' is not one of mandatory, alpn, no-default-alpn, port, ipv4hint, ech,"
                + " ipv6hint and key7 to key65534"));
  }

  private static String tag(String tag) {
    return "tag '"
        + tag
        + "' is not 1 to 15 lower-case letters and digits; use issue, issuewild or iodef";
  }

  private static Arguments refused(ThrowingCallable construction, String complaint) {
    return Arguments.of(construction, complaint);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("complaints")
  void refusesWhatTheTypeDoesNotAllow(ThrowingCallable construction, String complaint) {
    assertThat(complaint(construction)).isEqualTo(complaint);
  }
}
