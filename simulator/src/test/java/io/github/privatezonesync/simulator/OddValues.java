package io.github.privatezonesync.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import io.github.privatezonesync.simulator.dns.SentRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What a program may send by mistake, and what must hold of what a cloud takes of it. */
public final class OddValues {
  private static final Map<String, String> VALID =
      Map.ofEntries(
          Map.entry("A", "10.0.0.1"),
          Map.entry("AAAA", "fd00::1"),
          Map.entry("CAA", "0 issue \"ca.example\""),
          Map.entry("CNAME", "host.example."),
          Map.entry("DS", "60485 5 1 2BB183AF5F22588179A53B0A98631FAD1A292118"),
          Map.entry("HTTPS", "1 . alpn=h2 port=443"),
          Map.entry(
              "IPSECKEY", "10 1 2 192.0.2.38 AQNRU3mG7TVTO2BkR47usntb102uFJtugbo6BSGvgqt4AQ=="),
          Map.entry("MX", "10 mail.example."),
          Map.entry("NAPTR", "100 10 \"u\" \"sip+E2U\" \"!^.*$!sip:info@example.com!\" ."),
          Map.entry("NS", "ns.example."),
          Map.entry("PTR", "host.example."),
          Map.entry("SOA", "ns.example. mail.example. 1 2 3 4 5"),
          Map.entry("SPF", "\"v=spf1 -all\""),
          Map.entry("SRV", "1 2 443 host.example."),
          Map.entry("SSHFP", "1 1 0123456789ABCDEF0123456789ABCDEF01234567"),
          Map.entry("SVCB", "1 svc.example. mandatory=alpn alpn=h2 ipv4hint=10.0.0.1"),
          Map.entry(
              "TLSA", "3 1 1 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"),
          Map.entry("TXT", "\"one\" \"two\""));

  private OddValues() {}

  /** Names of record sets, relative to a zone. */
  public static Arbitrary<String> names() {
    return Arbitraries.of(
        "www",
        "www",
        "www",
        "*",
        "_sip._tcp",
        "0/25",
        "a b",
        "-",
        "",
        ".",
        "\\052",
        "\\",
        "\\999",
        "ü",
        "a..b",
        "x".repeat(64));
  }

  /** Names of tags and labels, and their values. */
  public static Arbitrary<String> texts() {
    return Arbitraries.of(
        "team", "Team", "", "aws:x", "a:b", "ü", "a b", "-", "\n", "\u0000", "x".repeat(600));
  }

  /** Types and data of theirs in which a word is odd, or one is too many. */
  public static Arbitrary<Map.Entry<String, String>> records() {
    return Combinators.combine(
            Arbitraries.of(VALID.keySet()),
            Arbitraries.integers().between(0, 7),
            words(),
            Arbitraries.of(true, false))
        .as((type, at, word, more) -> Map.entry(type, oddly(VALID.get(type), at, word, more)));
  }

  private static String oddly(String value, int at, String word, boolean more) {
    List<String> words = new ArrayList<>(List.of(value.split(" ")));
    if (more && at <= words.size()) {
      words.add(at, word);
    } else if (at < words.size()) {
      words.set(at, word);
    }
    return String.join(" ", words);
  }

  /** Words of which some are data of some type. */
  public static Arbitrary<String> words() {
    return Arbitraries.of(
        "10.0.0.1",
        "::1",
        "::ffff:10.0.0.1",
        "host.example.",
        "0/25.example.",
        "-.example.",
        ".",
        "0",
        "1",
        "3",
        "-1",
        "65535",
        "65536",
        "99999999999",
        "issue",
        "\"text\"",
        "\"\"",
        "\"",
        "\"ü\"",
        "alpn=h2",
        "port=99999",
        "port=443",
        "ech=!!!",
        "ech=AAEC",
        "no-default-alpn",
        "ipv4hint=10.0.0.300",
        "mandatory=alpn",
        "key7=a",
        "0123456789abcdef",
        "!!!",
        "\\300",
        "\\#",
        "\\",
        ";",
        "(",
        "",
        "ü",
        "NaN",
        "x".repeat(300));
  }

  /** An absolute name in the zone {@code corp.internal}, or the zone if there is none. */
  public static DomainName asked(String name) {
    try {
      return DomainName.of(name + ".corp.internal.");
    } catch (IllegalArgumentException none) {
      return DomainName.of("corp.internal.");
    }
  }

  /** Whoever asks can read what is sent. */
  public static void canBeSent(Answer answer) {
    answer.chain().stream().flatMap(set -> set.records().stream()).forEach(OddValues::canBeSent);
  }

  private static void canBeSent(ResourceRecord record) {
    assertThat(SentRecord.data(record)).hasSizeLessThan(65_536);
    assertThat(SentRecord.received(record)).isEqualTo(record);
  }
}
