package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.dns.ResolutionOracle.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The resolver against a slow one, on small zones in which everything meets. */
class ResolutionPropertiesTest {
  private static final List<DnsType> TYPES =
      List.of(DnsType.TXT, DnsType.CNAME, DnsType.NS, DnsType.DS, DnsType.A);

  @Provide
  Arbitrary<DomainName> names() {
    return Arbitraries.of("a", "b", "*")
        .list()
        .ofMinSize(0)
        .ofMaxSize(3)
        .flatMap(
            labels ->
                Arbitraries.of("z.", "a.z.", "b.a.z.", "y.", "x.")
                    .map(
                        suffix ->
                            name(
                                labels.stream().map(l -> l + ".").collect(Collectors.joining())
                                    + suffix)));
  }

  @Provide
  Arbitrary<ZoneRecordSet> sets() {
    Arbitrary<String> kinds =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just("TXT")),
            Tuple.of(5, Arbitraries.just("CNAME")),
            Tuple.of(1, Arbitraries.just("NS")),
            Tuple.of(1, Arbitraries.just("DS")),
            Tuple.of(1, Arbitraries.just("alias")),
            Tuple.of(1, Arbitraries.just("alias of CNAME")));
    return Combinators.combine(names(), kinds, names()).as(ResolutionPropertiesTest::set);
  }

  private static ZoneRecordSet set(DomainName owner, String kind, DomainName target) {
    return switch (kind) {
      case "alias" -> new ZoneRecordSet(owner, DnsType.TXT, 0, List.of(), target);
      case "alias of CNAME" -> new ZoneRecordSet(owner, DnsType.CNAME, 0, List.of(), target);
      case "CNAME" ->
          ZoneRecordSet.of(
              owner,
              DnsType.CNAME,
              60,
              List.of(ResourceRecord.parse(owner, DnsType.CNAME, 60, target.toString(), null)));
      case "TXT" ->
          ZoneRecordSet.of(
              owner,
              DnsType.TXT,
              60,
              List.of(ResourceRecord.parse(owner, DnsType.TXT, 60, owner.toString(), null)));
      default ->
          ZoneText.sets(
                  ".",
                  owner + " 60 " + (kind.equals("NS") ? "NS ns." : "DS 1 13 1 " + "0".repeat(40)))
              .get(0);
    };
  }

  /** Zones of some of the names, with every set in every zone that its name is in. */
  private static List<ZoneData> zones(List<ZoneRecordSet> sets, int which) {
    List<ZoneData> zones = new ArrayList<>();
    List<String> origins = List.of("z.", "a.z.", "b.a.z.", "y.");
    for (int i = 0; i < origins.size(); i++) {
      if ((which >> i & 1) == 1) {
        ZoneData zone = ZoneData.empty(name(origins.get(i)));
        for (ZoneRecordSet set : sets) {
          zone = set.name().isIn(zone.origin()) ? zone.with(set) : zone;
        }
        zones.add(zone);
      }
    }
    return zones;
  }

  private static View view(List<ZoneData> zones, boolean closed) {
    return View.of(
        zones.stream().map(zone -> new View.Zone("Z", zone)).toList(),
        closed ? View.BeyondCname.NOWHERE : View.BeyondCname.PUBLIC_DNS);
  }

  @Property(tries = 2_000)
  void answersAsTheOracleDoes(
      @ForAll("setLists") List<ZoneRecordSet> sets,
      @ForAll("whichZones") int which,
      @ForAll boolean closed,
      @ForAll("nameLists") List<DomainName> others) {
    Set<DomainName> questions = new LinkedHashSet<>(others);
    sets.forEach(set -> questions.add(set.name()));
    sets.forEach(set -> questions.add(name("a." + set.name())));
    List<ZoneData> zones = zones(sets, which);
    View view = view(zones, closed);
    for (DomainName question : questions) {
      for (DnsType type : TYPES) {
        assertThat(Verdict.of(view.resolve(question, type)))
            .as("%s %s", question, type)
            .isEqualTo(ResolutionOracle.resolve(zones, closed, question, type));
      }
    }
  }

  @Property(tries = 300)
  void answersTheSameWhateverTheOrderOfZonesAndSets(
      @ForAll("setLists") List<ZoneRecordSet> sets,
      @ForAll("whichZones") int which,
      @ForAll("names") DomainName question,
      @ForAll Random random) {
    Map<String, ZoneRecordSet> alone =
        sets.stream()
            .collect(
                Collectors.toMap(set -> set.name() + " " + set.type(), set -> set, (a, b) -> a));
    List<ZoneRecordSet> shuffled = new ArrayList<>(alone.values());
    Collections.shuffle(shuffled, random);
    List<ZoneData> zones = new ArrayList<>(zones(shuffled, which));
    Collections.shuffle(zones, random);
    View one = view(zones(List.copyOf(alone.values()), which), true);
    View other = view(zones, true);
    for (DnsType type : TYPES) {
      assertThat(other.resolve(question, type)).isEqualTo(one.resolve(question, type));
    }
  }

  @Property(tries = 300)
  void tellsAPathThatEndsWithTheOutcome(
      @ForAll("setLists") List<ZoneRecordSet> sets,
      @ForAll("whichZones") int which,
      @ForAll boolean closed,
      @ForAll("names") DomainName question) {
    Answer answer = view(zones(sets, which), closed).resolve(question, DnsType.TXT);
    String end = answer.path().get(answer.path().size() - 1);
    switch (answer.outcome()) {
      case ANSWERED -> {
        ZoneRecordSet last = answer.chain().get(answer.chain().size() - 1);
        assertThat(end).endsWith(": " + last);
      }
      case NODATA, NXDOMAIN, SERVFAIL -> assertThat(end).contains(": " + answer.outcome() + ", ");
      case ELSEWHERE ->
          assertThat(end).containsAnyOf("public DNS is asked", "delegated", "the alias stands for");
    }
  }

  @Property(tries = 300)
  void changesNothingOutsideOfAZoneThatIsPutIn(
      @ForAll("setLists") List<ZoneRecordSet> sets, @ForAll("names") DomainName question) {
    View without = view(zones(sets, 0b0001), false);
    View with = view(zones(sets, 0b0011), false);
    Answer before = without.resolve(question, DnsType.TXT);
    Answer after = with.resolve(question, DnsType.TXT);
    boolean touched =
        question.isIn(name("a.z."))
            || before.chain().stream()
                .filter(set -> set.type().equals(DnsType.CNAME) && set.alias() == null)
                .map(set -> set.records().get(0))
                .map(ResourceRecord::data)
                .anyMatch(target -> name(target).isIn(name("a.z.")));
    if (!touched) {
      assertThat(after).isEqualTo(before);
    }
  }

  @Provide
  Arbitrary<List<ZoneRecordSet>> setLists() {
    return sets().list().ofMinSize(0).ofMaxSize(25);
  }

  @Provide
  Arbitrary<List<DomainName>> nameLists() {
    return names().list().ofMinSize(1).ofMaxSize(10);
  }

  @Provide
  Arbitrary<Integer> whichZones() {
    return Arbitraries.integers().between(1, 15);
  }
}
