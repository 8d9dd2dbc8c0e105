package io.github.privatezonesync.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.CaaArgs;
import io.github.privatezonesync.DsArgs;
import io.github.privatezonesync.MxArgs;
import io.github.privatezonesync.NaptrArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.SrvArgs;
import io.github.privatezonesync.SshfpArgs;
import io.github.privatezonesync.SvcbArgs;
import io.github.privatezonesync.TlsaArgs;
import io.github.privatezonesync.TxtArgs;
import io.github.privatezonesync.dns.HostName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ZoneFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Plans of any record sets, written to a file and read back. */
class RoundTripTest {
  private static final List<String> ZONES = List.of("corp.internal", "consul", "10.in-addr.arpa");

  /** A plan that a failure shows by its records. */
  record Planned(SyncPlan plan) {
    @Override
    public String toString() {
      return plan.domain() + " " + Plans.lines(plan);
    }
  }

  private final Path file;

  RoundTripTest() throws IOException {
    file = Files.createDirectories(Path.of("target/round-trip")).resolve("zone");
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void givesTheSamePlanThroughAZoneFile(@ForAll("plans") Planned planned) throws IOException {
    SyncPlan plan = planned.plan();
    RecordFile written = RecordSets.toZoneFile(plan);
    Files.writeString(file, written.text());

    assertThat(written.leftOut()).isEmpty();
    assertSame(plan, RecordSets.fromZoneFile(file, plan.domain().withoutDot()));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void givesTheSamePlanThroughYaml(@ForAll("plans") Planned planned) throws IOException {
    SyncPlan plan = planned.plan();
    RecordFile written = RecordSets.toOctoDnsYaml(plan);
    Files.writeString(file, written.text());

    assertThat(written.leftOut()).isEmpty();
    assertSame(plan, RecordSets.fromOctoDnsYaml(file, plan.domain().withoutDot()));
  }

  private static void assertSame(SyncPlan plan, RecordSets read) {
    assertThat(read.leftOut()).isEmpty();
    SyncPlan again = Plans.plan(read.domain(), read.args());
    assertThat(Plans.lines(again)).isEqualTo(Plans.lines(plan));
  }

  /** dnsjava, which the simulator has inside, reads what is written. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void writesZoneFilesThatAnotherReaderTakes(@ForAll("plans") Planned planned) {
    SyncPlan plan = planned.plan();
    long values = plan.recordSets().stream().mapToLong(set -> set.values().size()).sum();

    assertThat(
            ZoneFile.parse(
                    DomainName.of(plan.domain().absolute()), RecordSets.toZoneFile(plan).text())
                .recordSets()
                .stream()
                .mapToLong(set -> set.records().size())
                .sum())
        .isEqualTo(values);
  }

  @Provide
  Arbitrary<Planned> plans() {
    return Arbitraries.of(ZONES)
        .flatMap(
            zone ->
                set(zone)
                    .list()
                    .ofMaxSize(12)
                    .uniqueElements(args -> args.written().name())
                    .map(sets -> new Planned(Plans.plan(zone, sets))));
  }

  /** A set; each name has one, so that a CNAME is alone. */
  private static Arbitrary<RecordSetArgs> set(String zone) {
    Arbitrary<RecordType> types = Arbitraries.of(RecordType.values());
    return Combinators.combine(names(zone), types, Arbitraries.integers().between(1, 90_000))
        .flatAs(
            (name, type, ttl) ->
                values(type)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(type == RecordType.CNAME ? 1 : 4)
                    .uniqueElements(value -> value.parse(zone(zone)).toString())
                    .map(
                        values ->
                            RecordSetArgs.of(at(name, type), type, values)
                                .ttl(Duration.ofSeconds(ttl))));
  }

  /** A wildcard has no NS records. */
  private static String at(String name, RecordType type) {
    return type == RecordType.NS ? name.replace("*", "star") : name;
  }

  private static io.github.privatezonesync.dns.DomainName zone(String zone) {
    return io.github.privatezonesync.dns.DomainName.parse(zone);
  }

  private static Arbitrary<String> names(String zone) {
    Arbitrary<String> label =
        Arbitraries.oneOf(
            Arbitraries.of("no", "on", "y", "null", "010", "7", "1e3", "0x1f", "true", "a", "in"),
            Arbitraries.strings().withChars("abcxyz0189_/").ofMinLength(1).ofMaxLength(8));
    Arbitrary<String> labels = label.list().ofMinSize(1).ofMaxSize(3).map(l -> String.join(".", l));
    return Arbitraries.oneOf(
        labels, labels.map(l -> "*." + l), Arbitraries.of("*", zone + ".@", "x." + zone + ".@"));
  }

  private static Arbitrary<RecordValueArgs> values(RecordType type) {
    return switch (type) {
      case A ->
          bytes(4)
              .map(b -> "%d.%d.%d.%d".formatted(b.toArray()))
              .map(t -> first(RecordSetArgs.a("x", t)));
      case AAAA -> bytes(8).map(RoundTripTest::ipv6).map(t -> first(RecordSetArgs.aaaa("x", t)));
      case TXT -> Arbitraries.oneOf(texts().map(t -> first(RecordSetArgs.txt("x", t))), strings());
      case SPF -> texts().map(t -> first(RecordSetArgs.spf("x", t)));
      case CNAME, NS, PTR -> hosts(false).map(h -> host(type, h));
      case MX -> Combinators.combine(numbers(), hosts(true)).as(MxArgs::of);
      case SRV -> Combinators.combine(numbers(), numbers(), numbers(), hosts(true)).as(SrvArgs::of);
      case CAA ->
          Combinators.combine(bytes(1), Arbitraries.of("issue", "issuewild", "iodef"), shortTexts())
              .as((flags, tag, value) -> CaaArgs.of(flags.get(0), tag, value));
      case NAPTR -> naptrs();
      case DS ->
          Combinators.combine(numbers(), bytes(2), hex(32))
              .as((tag, b, d) -> DsArgs.of(tag, b.get(0), 2, d));
      case SSHFP ->
          Combinators.combine(bytes(1), hex(20)).as((b, d) -> SshfpArgs.of(b.get(0), 1, d));
      case TLSA -> hex(64).map(d -> TlsaArgs.of(3, 1, 2, d));
      case HTTPS, SVCB ->
          svcbs()
              .map(
                  s ->
                      first(
                          type == RecordType.SVCB
                              ? RecordSetArgs.svcb("x", s)
                              : RecordSetArgs.https("x", s)));
    };
  }

  private static RecordValueArgs first(RecordSetArgs set) {
    return set.written().values().get(0);
  }

  private static RecordValueArgs host(RecordType type, String host) {
    return first(
        switch (type) {
          case CNAME -> RecordSetArgs.cname("x", host);
          case NS -> RecordSetArgs.ns("x", host);
          default -> RecordSetArgs.ptr("x", host);
        });
  }

  private static Arbitrary<List<Integer>> bytes(int count) {
    return Arbitraries.integers().between(0, 255).list().ofSize(count);
  }

  private static String ipv6(List<Integer> groups) {
    return String.join(":", groups.stream().map(Integer::toHexString).toList());
  }

  private static Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(0, 65_535);
  }

  private static Arbitrary<String> hex(int bytes) {
    return Arbitraries.strings().withChars("0123456789abcdef").ofLength(bytes * 2);
  }

  private static Arbitrary<String> hosts(boolean orRoot) {
    Arbitrary<String> hosts =
        Arbitraries.strings()
            .withChars("abc019-_")
            .ofMinLength(1)
            .ofMaxLength(9)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(labels -> String.join(".", labels) + ".h.");
    return orRoot ? Arbitraries.oneOf(hosts, Arbitraries.just(".")) : hosts;
  }

  /** Texts of every length and character, with more of those that a format escapes. */
  private static Arbitrary<String> texts() {
    Arbitrary<String> escaped =
        Arbitraries.strings()
            .withChars("\"\\;'() @$#:-,\t\n\r\0{}[]&*!|>%=~\u00e9\u2028\ufeff")
            .ofMaxLength(20);
    return Arbitraries.oneOf(
            escaped,
            Arbitraries.strings().all().ofMaxLength(30),
            Arbitraries.strings().ascii().ofMinLength(200).ofMaxLength(700),
            Arbitraries.of("no", "~", "7", "1:20", "é".repeat(200), "😀".repeat(100)))
        .map(RoundTripTest::wellFormed)
        .filter(text -> !text.isEmpty() && !text.contains("\" \""));
  }

  /** Texts of one character string. */
  private static Arbitrary<String> shortTexts() {
    return texts().filter(text -> text.length() < 60);
  }

  private static String wellFormed(String text) {
    StringBuilder formed = new StringBuilder();
    text.codePoints()
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .forEach(formed::appendCodePoint);
    return formed.toString();
  }

  private static Arbitrary<RecordValueArgs> strings() {
    return Arbitraries.oneOf(
            Arbitraries.strings().withChars("ab;\\=").ofMaxLength(10),
            Arbitraries.strings().withChars("x").ofMinLength(250).ofMaxLength(255))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(strings -> TxtArgs.strings(strings.toArray(String[]::new)));
  }

  private static Arbitrary<RecordValueArgs> naptrs() {
    return Combinators.combine(numbers(), numbers(), Arbitraries.of("", "S", "U"), shortTexts())
        .as(
            (order, preference, flags, text) ->
                preference % 2 == 0
                    ? new NaptrArgs(order, preference, flags, text, "", HostName.of("a.b."))
                    : new NaptrArgs(order, preference, flags, "", text, HostName.of(".")));
  }

  private static Arbitrary<SvcbArgs> svcbs() {
    Arbitrary<Set<String>> keys =
        Arbitraries.of("alpn", "port", "ipv4hint", "ipv6hint", "ech", "key667", "mandatory").set();
    return Combinators.combine(numbers(), hosts(true), keys, shortTexts())
        .as(
            (priority, host, chosen, text) -> {
              SvcbArgs binding = SvcbArgs.of(priority, host);
              if (priority == 0) {
                return binding;
              }
              for (String key : new TreeSet<>(chosen)) {
                binding = parameter(binding, key, text);
              }
              return binding;
            });
  }

  private static SvcbArgs parameter(SvcbArgs binding, String key, String text) {
    return switch (key) {
      case "alpn" -> binding.alpn("h2", "h3").noDefaultAlpn();
      case "port" -> binding.port(8443);
      case "ipv4hint" -> binding.ipv4Hint("10.0.0.1", "10.0.0.2");
      case "ipv6hint" -> binding.ipv6Hint("fd00::1");
      case "ech" -> binding.ech("AEX+DQBB");
      case "mandatory" -> binding.port(1).mandatory("port");
      default -> binding.with(key, text);
    };
  }
}
