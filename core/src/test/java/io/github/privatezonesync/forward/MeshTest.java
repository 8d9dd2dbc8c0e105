package io.github.privatezonesync.forward;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.target.forward.ForwardingCapabilities;
import io.github.privatezonesync.target.forward.SameName;
import io.github.privatezonesync.target.forward.ServerChoice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MeshTest {
  private static final List<String> LABELS = List.of("a", "b", "c");

  /** What a station has, kept apart from the mesh to be followed step by step. */
  private record Plain(
      String name,
      boolean zonesFirst,
      SameName sameName,
      Set<String> zones,
      List<Rule> rules,
      Set<String> carveOuts) {}

  private record Rule(String domain, List<Integer> to) {}

  private static String domain(Random random) {
    StringBuilder text = new StringBuilder(LABELS.get(random.nextInt(3)));
    for (int more = random.nextInt(3); more > 0; more--) {
      text.insert(0, LABELS.get(random.nextInt(3)) + ".");
    }
    return text.toString();
  }

  private static List<Plain> stations(Random random) {
    List<Plain> stations = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      Set<String> zones = new TreeSet<>();
      List<Rule> rules = new ArrayList<>();
      Set<String> ruled = new HashSet<>();
      for (int n = random.nextInt(3); n > 0; n--) {
        zones.add(domain(random));
      }
      for (int n = random.nextInt(4); n > 0; n--) {
        String domain = domain(random);
        if (ruled.add(domain)) {
          List<Integer> to = new ArrayList<>();
          for (int m = 1 + random.nextInt(2); m > 0; m--) {
            to.add(random.nextInt(count + 1) - 1); // -1 is a stranger
          }
          rules.add(new Rule(domain, to));
        }
      }
      Set<String> carveOuts = new TreeSet<>();
      String carveOut = domain(random);
      if (random.nextInt(3) == 0 && !ruled.contains(carveOut)) {
        carveOuts.add(carveOut);
      }
      stations.add(
          new Plain(
              "s" + i,
              random.nextBoolean(),
              random.nextBoolean() ? SameName.RULE_WINS : SameName.ZONE_WINS,
              zones,
              rules,
              carveOuts));
    }
    return stations;
  }

  private static ForwardingCapabilities cloud(SameName sameName, boolean zonesFirst) {
    ForwardingCapabilities cloud =
        ForwardingCapabilities.of("Fake Rules", "network", sameName, ServerChoice.RANDOM);
    return zonesFirst ? cloud.withZonesFirst() : cloud;
  }

  private static Mesh mesh(List<Plain> plain) {
    List<Station> stations = new ArrayList<>();
    plain.forEach(p -> stations.add(Station.network(p.name, cloud(p.sameName, p.zonesFirst))));
    for (int i = 0; i < plain.size(); i++) {
      Station station = stations.get(i);
      Plain of = plain.get(i);
      of.zones.forEach(zone -> station.zone(DomainName.parse(zone), of.name + "/" + zone));
      of.carveOuts.forEach(domain -> station.carveOut(DomainName.parse(domain)));
      for (Rule rule : of.rules) {
        List<Hop> hops =
            rule.to.stream()
                .<Hop>map(
                    to -> to < 0 ? new Hop.Stranger("10.9.0.53") : new Hop.To(stations.get(to)))
                .toList();
        station.rule(DomainName.parse(rule.domain), hops);
      }
    }
    return new Mesh(stations);
  }

  private static boolean covers(String domain, String name) {
    return name.equals(domain) || name.endsWith("." + domain);
  }

  private static int length(String domain) {
    return domain.split("\\.").length;
  }

  /** Every end that a question for one name can have, followed as a resolver would. */
  private static void follow(
      List<Plain> stations, int at, String name, Set<Integer> way, Set<String> ends) {
    if (!way.add(at)) {
      ends.add("loop");
      return;
    }
    Plain station = stations.get(at);
    String zone =
        station.zones.stream()
            .filter(z -> covers(z, name))
            .max((a, b) -> length(a) - length(b))
            .orElse("");
    Rule rule =
        station.rules.stream()
            .filter(r -> covers(r.domain, name))
            .max((a, b) -> length(a.domain) - length(b.domain))
            .orElse(new Rule("", List.of()));
    boolean carvedOut =
        station.carveOuts.stream()
            .anyMatch(
                c ->
                    covers(c, name)
                        && length(c) > (rule.domain.isEmpty() ? 0 : length(rule.domain)));
    boolean zoneWins =
        !zone.isEmpty()
            && (rule.domain.isEmpty()
                || carvedOut
                || station.zonesFirst
                || length(zone) > length(rule.domain)
                || (zone.equals(rule.domain) && station.sameName == SameName.ZONE_WINS));
    if (zoneWins) {
      ends.add(station.name + "/" + zone);
    } else if (rule.domain.isEmpty() || carvedOut) {
      ends.add("public " + station.name);
    } else {
      for (int to : rule.to) {
        if (to < 0) {
          ends.add("stranger");
        } else {
          follow(stations, to, name, new HashSet<>(way), ends);
        }
      }
    }
  }

  private static String said(Ending ending) {
    return switch (ending.kind()) {
      case ANSWERED -> ending.who();
      case PUBLIC -> "public " + ending.who();
      case STRANGER -> "stranger";
      case LOOP -> "loop";
      default -> throw new AssertionError(ending);
    };
  }

  /** A domain of the mesh stands for every name below it that no longer domain covers. */
  @Property(tries = 2_000)
  void endsAsEveryNameDoes(@ForAll long seed) {
    Random random = new Random(seed);
    List<Plain> stations = stations(random);
    Mesh mesh = mesh(stations);
    for (DomainName domain : mesh.domains()) {
      String below = "x" + random.nextInt(9) + "." + domain.withoutDot();
      Mesh.Endings endings = mesh.endings(domain);
      boolean loops = false;
      for (int at = 0; at < stations.size(); at++) {
        for (String name : List.of(domain.withoutDot(), below)) {
          Set<String> ends = new TreeSet<>();
          follow(stations, at, name, new HashSet<>(), ends);
          loops |= ends.contains("loop");
          if (!ends.contains("loop")) {
            Set<String> found = new TreeSet<>();
            endings.of(mesh.stations().get(at)).forEach(ending -> found.add(said(ending)));
            assertThat(found).as("%s asks for %s", stations.get(at), name).isEqualTo(ends);
          }
        }
      }
      assertThat(!endings.loops().isEmpty()).as("loops of %s", domain).isEqualTo(loops);
    }
  }

  @Test
  void findsNothingInALargeMeshWithoutFaults() {
    List<Station> stations = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      stations.add(Station.network("n" + i, cloud(SameName.RULE_WINS, i % 2 == 0)));
    }
    List<Station> servers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      servers.add(Station.servers("servers " + i));
    }
    for (int d = 0; d < 200; d++) {
      DomainName domain = DomainName.parse("d" + d + ".example");
      servers.get(d % 20).zone(domain, "servers " + d % 20);
      List<Hop> hops = List.of(new Hop.To(servers.get(d % 20)), new Hop.To(servers.get(d % 20)));
      stations.forEach(station -> station.rule(domain, hops));
    }
    stations.addAll(servers);

    assertThat(Findings.of(new Mesh(stations), Map.of())).isEmpty();
  }
}
