package io.github.privatezonesync.testkit.contract;

import static io.github.privatezonesync.testkit.contract.Comparison.nameOf;
import static io.github.privatezonesync.testkit.contract.Comparison.valuesOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.Limit;
import io.github.privatezonesync.target.ZoneTarget;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules about the record sets of a zone: REC-1 to REC-5. */
abstract class RecordSetRules extends AssociationRules {
  /**
   * Every type of the cloud reads back equal, and its inputs are literally what the cloud's
   * documentation asks for. Each set keeps its own TTL.
   *
   * <p>When it fails: compare the inputs in the message with the reference, not with the renderer.
   * If only TTLs differ, one is sent for all sets.
   */
  @Test
  @DisplayName("REC-1 renders every record type so that it reads back equal")
  protected void rendersEveryRecordTypeSoThatItReadsBackEqual() {
    Set<RecordType> types = types();
    Map<RecordType, String> goldens = goldens();
    assertThat(goldens.keySet())
        .as("types with golden inputs")
        .containsExactlyInAnyOrderElementsOf(types);
    RecordSetArgs[] records = goldenRecords().toArray(RecordSetArgs[]::new);
    CloudReading reading = read(declare(ownNetworks(), records));
    assertThat(reading.recordSets())
        .as("record sets as read back")
        .extracting(set -> nameOf(set) + " " + set.ttl() + " " + valuesOf(set))
        .containsExactlyInAnyOrderElementsOf(
            plannedSets(records).stream()
                .map(set -> nameOf(set) + " " + set.ttl().seconds() + " " + valuesOf(set))
                .toList());
    for (ReadRecordSet set : reading.recordSets()) {
      String inputs =
          set.resources().stream()
              .map(resource -> resource.inputs().toString())
              .collect(Collectors.joining("\n"));
      String golden = Objects.requireNonNull(goldens.get(set.type()));
      assertThat(golden.lines().map(String::strip).filter(line -> !line.isEmpty()).toList())
          .as("golden inputs of %s", set.type())
          .isNotEmpty()
          .allSatisfy(line -> assertThat(inputs).contains(line));
    }
    RecordSetArgs[] others = recordsOfOtherTtls().toArray(RecordSetArgs[]::new);
    List<RegionalService> services = servicesOfOtherTtls();
    ZoneTarget<?> target = target(ownNetworks());
    CloudReading withOthers =
        read(run(ctx -> define(Stage.args(target(ownNetworks()), others, services))));
    assertThat(ttls(withOthers))
        .as("TTLs as read back")
        .containsExactlyInAnyOrderElementsOf(
            plan(Stage.args(target, others, services)).zones().get(0).zone().recordSets().stream()
                .map(set -> nameOf(set) + " " + set.ttl().seconds())
                .collect(Collectors.toSet()));
  }

  /**
   * The apex, wildcards and names of several labels read back.
   *
   * <p>A wildcard that would not read back, and a {@code /}, a target may refuse instead, with a
   * problem that names the record set.
   *
   * <p>When it fails: the cloud wants another form of these names (whole or relative, {@code @} for
   * the apex), or the target passes a name that the cloud completes.
   */
  @Test
  @DisplayName("REC-2 names record sets at the apex, wildcards and several labels")
  protected void namesTheApexWildcardsAndSeveralLabels() {
    RecordSetArgs[] records = recordsOfEveryKindOfName().toArray(RecordSetArgs[]::new);
    assertThat(read(declare(ownNetworks(), records)).recordSets())
        .as("names as read back")
        .extracting(Comparison::nameOf)
        .containsExactlyInAnyOrderElementsOf(
            plannedSets(records).stream().map(Comparison::nameOf).toList());
  }

  /**
   * Texts with quotes, backslashes, other letters than ASCII and more than 255 bytes, mail
   * exchanges, services and IPv6 addresses keep their values.
   *
   * <p>A target may refuse what a cloud is not known to keep (bytes that are not printable ASCII,
   * quotes and backslashes, the root as a host), with a problem that names the record set.
   *
   * <p>When it fails: the cloud or its provider adds, strips or splits something that the target
   * did not expect, or two fields are swapped.
   */
  @Test
  @DisplayName("REC-3 keeps texts, structured fields and addresses as they are")
  protected void keepsTextsStructuredFieldsAndAddresses() {
    RecordSetArgs[] records = recordsOfDifficultValues().toArray(RecordSetArgs[]::new);
    assertThat(read(declare(ownNetworks(), records)).recordSets())
        .as("values as read back")
        .extracting(set -> nameOf(set) + " " + valuesOf(set))
        .containsExactlyInAnyOrderElementsOf(
            plannedSets(records).stream().map(set -> nameOf(set) + " " + valuesOf(set)).toList());
  }

  private static Set<String> ttls(CloudReading reading) {
    return reading.recordSets().stream()
        .map(set -> nameOf(set) + " " + set.ttl())
        .collect(Collectors.toSet());
  }

  private Set<RecordType> types() {
    return capabilities().types();
  }

  List<RecordSetArgs> goldenRecords() {
    return types().stream().map(GoldenRecords::of).toList();
  }

  /** The golden record sets, each with a different TTL. */
  List<RecordSetArgs> recordsOfOtherTtls() {
    List<RecordSetArgs> records = new ArrayList<>();
    List<Duration> ttls = Ttls.some(capabilities(), types().size());
    for (RecordType type : types()) {
      records.add(GoldenRecords.of(type).ttl(ttls.get(records.size())));
    }
    return records;
  }

  private List<RegionalService> servicesOfOtherTtls() {
    List<RegionalService> services = new ArrayList<>();
    for (RegionalService service : services()) {
      services.add(service.ttl(Ttls.some(capabilities(), 7).get(1 + services.size())));
    }
    return services;
  }

  private Capabilities capabilities() {
    return target(ownNetworks()).info().capabilities();
  }

  private List<RecordSetArgs> ofItsTypes(RecordSetArgs... records) {
    return Stream.of(records).filter(record -> types().contains(record.written().type())).toList();
  }

  List<RecordSetArgs> recordsOfEveryKindOfName() {
    List<Duration> ttls = Ttls.some(capabilities(), 4);
    List<RecordSetArgs> kept =
        new ArrayList<>(
            ofItsTypes(
                RecordSetArgs.a("@", "10.0.0.1"),
                RecordSetArgs.txt("@", "apex"),
                RecordSetArgs.a("a.b.c", "10.0.0.4").ttl(ttls.get(1)),
                RecordSetArgs.a("_dmarc.mail", "10.0.0.5").ttl(ttls.get(2)),
                RecordSetArgs.a("mycorp", "10.0.0.6"),
                RecordSetArgs.cname("xn--bcher-kva", "www.example.com.")));
    kept.addAll(
        notRefused(
            RecordSetArgs.a("*", "10.0.0.2"),
            RecordSetArgs.a("*.apps", "10.0.0.3"),
            RecordSetArgs.a("0/25", "10.0.0.7")));
    return kept;
  }

  List<RecordSetArgs> recordsOfDifficultValues() {
    List<RecordSetArgs> kept =
        new ArrayList<>(
            ofItsTypes(
                RecordSetArgs.txt("spaces", " two  blanks "),
                RecordSetArgs.txt("exact", "x".repeat(255)),
                RecordSetArgs.txt("long", "y".repeat(256), "z".repeat(600)),
                RecordSetArgs.txt("dkim", "v=DKIM1; k=rsa; p=" + "MIIBIjAN".repeat(50)),
                RecordSetArgs.mx("post", 0, "@"),
                RecordSetArgs.srv("_ldap._tcp", 65535, 0, 389, "dc.example.com."),
                RecordSetArgs.aaaa("six", "2001:DB8:0:0:1:0:0:1", "::1", "fe80::1")));
    kept.addAll(
        notRefused(
            RecordSetArgs.txt("quote", "say \"hi\"", "\"", "k=\"a b\"; c"),
            RecordSetArgs.txt("backslash", "C:\\dir", "\\\"", "\\065"),
            RecordSetArgs.txt("tab", "a\tb"),
            RecordSetArgs.txt("umlaut", "gr\u00fc\u00dfe", "\ud83d\ude00"),
            RecordSetArgs.txt("cut", "a".repeat(254) + "\u00fc\u00fc"),
            RecordSetArgs.mx("nomail", 0, ".")));
    return kept;
  }

  /** The record sets that the target takes; it must refuse each other one by name. */
  private List<RecordSetArgs> notRefused(RecordSetArgs... records) {
    List<RecordSetArgs> kept = new ArrayList<>();
    for (RecordSetArgs record : ofItsTypes(records)) {
      List<String> problems = problems(target(ownNetworks()), record);
      if (problems.isEmpty()) {
        kept.add(record);
      }
      assertThat(problems)
          .as("problems of record '%s'", record.written().name())
          .allSatisfy(
              problem -> assertThat(problem).contains("record '" + record.written().name() + "' "));
    }
    return kept;
  }

  /**
   * What the cloud lacks is reported; what the cloud has reads back completely, up to its limits,
   * and the simulated cloud takes it.
   *
   * <p>When it fails: {@link Capabilities} promises more than the cloud, or {@link
   * ZoneTarget#declare}, keeps.
   */
  @Test
  @DisplayName("REC-4 reports a type or count that the cloud lacks and drops nothing")
  protected void reportsWhatTheCloudLacksAndDropsNothing() {
    ZoneTarget<?> target = target(ownNetworks());
    for (RecordType type : RecordType.values()) {
      if (!target.info().capabilities().types().contains(type)) {
        assertThat(problems(target, GoldenRecords.of(type)))
            .as("problems of a %s record set", type)
            .anySatisfy(problem -> assertThat(problem).contains(type + " records"));
      }
    }
    Long most = target.info().capabilities().limits().get(Limit.VALUES_PER_SET);
    int count = most == null ? 100 : Math.toIntExact(most);
    RecordSetArgs full = RecordSetArgs.a("many", addresses(count));
    DeclaredStack deployed =
        program()
            .on(clouds())
            .run(ctx -> define(Stage.args(Stage.DOMAIN, List.of(target(ownNetworks())), full)));
    assertThat(read(deployed).recordSets())
        .as("record sets of %d values", count)
        .extracting(Comparison::valuesOf)
        .containsExactly(valuesOf(plannedSets(full).get(0)));
    if (most != null) {
      assertThat(problems(target, RecordSetArgs.a("many", addresses(count + 1))))
          .as("problems of %d values", count + 1)
          .anySatisfy(problem -> assertThat(problem).contains("record 'many' A"));
    }
  }

  /**
   * A TTL that the cloud lacks is reported, and the simulated cloud takes all others.
   *
   * <p>When it fails: {@link Capabilities#ttls} has other TTLs than the cloud's documentation.
   */
  @Test
  @DisplayName("REC-5 reports a TTL that the cloud lacks and passes on all others")
  protected void reportsATtlThatTheCloudLacks() {
    List<RecordSetArgs> taken = new ArrayList<>();
    for (int seconds : Ttls.turningPoints(capabilities())) {
      RecordSetArgs record =
          RecordSetArgs.a("ttl-" + seconds, "10.0.0.1").ttl(Duration.ofSeconds(seconds));
      if (Ttls.takes(capabilities(), seconds)) {
        taken.add(record);
      } else {
        assertThat(problems(target(ownNetworks()), record))
            .as("problems of a TTL of %d seconds", seconds)
            .anySatisfy(problem -> assertThat(problem).contains("record 'ttl-" + seconds + "' A"));
      }
    }
    RecordSetArgs[] records = taken.toArray(RecordSetArgs[]::new);
    DeclaredStack deployed =
        program()
            .on(clouds())
            .run(ctx -> define(Stage.args(Stage.DOMAIN, List.of(target(ownNetworks())), records)));
    assertThat(read(deployed).recordSets())
        .as("record sets of every TTL that is no problem")
        .hasSize(records.length);
  }

  private static String[] addresses(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "10.0.%d.%d".formatted(i / 250, i % 250))
        .toArray(String[]::new);
  }
}
