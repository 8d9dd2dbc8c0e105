package io.github.privatezonesync.forward;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.target.forward.SameName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is found when the ways of all questions are followed. */
final class Findings {
  private static final WayOut EXCEPT_FROM = WayOut.change("exceptFrom").open();

  private final Mesh mesh;
  private final Map<DomainName, String> overlaps;
  private final List<Finding> found = new ArrayList<>();
  private final Set<DomainName> overlapping = new TreeSet<>();

  private Findings(Mesh mesh, Map<DomainName, String> overlaps) {
    this.mesh = mesh;
    this.overlaps = overlaps;
  }

  /** All findings, those that stop a deployment first. */
  static List<Finding> of(Mesh mesh, Map<DomainName, String> overlaps) {
    Findings findings = new Findings(mesh, overlaps);
    findings.rulesAndZones();
    findings.ways();
    findings.unusedOverlaps();
    return findings.found.stream().distinct().sorted().toList();
  }

  /** The circles that questions go round in, as problems. */
  static List<Problem> loops(Mesh mesh) {
    return of(mesh, Map.of()).stream()
        .filter(finding -> finding.kind() == Finding.Kind.LOOP)
        .map(Finding::about)
        .toList();
  }

  private void add(Finding.Kind kind, Place place, String words, Object... arguments) {
    found.add(Finding.of(kind, place, words, arguments));
  }

  private static Place rule(DomainName domain) {
    return Place.of("forwarded domain '" + domain + "'");
  }

  /** What each network's own zones and rules do to one another. */
  private void rulesAndZones() {
    Map<List<DomainName>, List<Station>> dead = new LinkedHashMap<>();
    Map<DomainName, List<Station>> same = new TreeMap<>();
    for (Station station : mesh.stations()) {
      for (DomainName name : station.isNetwork() ? mesh.domains() : Set.<DomainName>of()) {
        if (!station.ruleNames().contains(name)) {
          continue;
        }
        if (station.zoneNames().contains(name)) {
          same.computeIfAbsent(name, first -> new ArrayList<>()).add(station);
        } else if (mesh.decide(station, name) instanceof Decision.Answer answer) {
          dead.computeIfAbsent(List.of(name, answer.domain()), first -> new ArrayList<>())
              .add(station);
        }
      }
    }
    dead.forEach(
        (names, stations) ->
            add(
                Finding.Kind.DEAD_RULE,
                rule(names.get(0)),
                "is never asked from %s: the zone '%s' there answers first, also that a name does not"
                    + " exist; take the networks out of the zone, or leave them out with %s",
                Names.listed(stations),
                names.get(1),
                EXCEPT_FROM));
    same.forEach(this::overlap);
  }

  private void overlap(DomainName domain, List<Station> stations) {
    overlapping.add(domain);
    for (SameName kind : SameName.values()) {
      List<Station> alike = stations.stream().filter(s -> s.sameName() == kind).toList();
      if (alike.isEmpty() || (overlaps.containsKey(domain) && kind != SameName.REFUSED)) {
        continue;
      }
      String what =
          switch (kind) {
            case RULE_WINS -> "hides the zone of the same name in %s";
            case ZONE_WINS -> "is never asked from %s, which have a zone of the same name";
            case REFUSED -> "cannot be forwarded from %s, which have a zone of the same name";
          };
      if (kind == SameName.REFUSED) {
        add(
            Finding.Kind.OVERLAP,
            rule(domain),
            what + "; remove the zone first, or leave them out with %s",
            Names.listed(alike),
            EXCEPT_FROM);
      } else {
        add(
            Finding.Kind.OVERLAP,
            rule(domain),
            what + "; leave them out with %s, or say why with %s",
            Names.listed(alike),
            EXCEPT_FROM,
            WayOut.setting("overlap").text(domain.withoutDot()).values("reason"));
      }
    }
  }

  private void unusedOverlaps() {
    overlaps.forEach(
        (domain, reason) -> {
          if (!overlapping.contains(domain)) {
            add(
                Finding.Kind.UNUSED_OVERLAP,
                rule(domain),
                "no network has both a rule and a zone of this name any more; remove the overlap");
          }
        });
  }

  /** What becomes of the questions for each domain. */
  private void ways() {
    Map<List<Station>, List<DomainName>> loops = new LinkedHashMap<>();
    for (DomainName domain : mesh.domains()) {
      Mesh.Endings endings = mesh.endings(domain);
      endings
          .loops()
          .forEach(l -> loops.computeIfAbsent(l, first -> new ArrayList<>()).add(domain));
      oneUnlinkAway(domain);
      nobodyAnswers(domain, endings);
      asymmetry(domain, endings);
    }
    loops.forEach(this::loop);
  }

  private void loop(List<Station> circle, List<DomainName> domains) {
    Set<DomainName> rules = new LinkedHashSet<>();
    for (DomainName domain : domains) {
      for (Station station : circle) {
        if (mesh.decide(station, domain) instanceof Decision.Pass pass) {
          rules.add(pass.domain());
        }
      }
    }
    String way =
        circle.stream().map(Station::toString).collect(Collectors.joining(" -> "))
            + " -> "
            + circle.get(0);
    add(
        Finding.Kind.LOOP,
        rule(rules.iterator().next()),
        "questions for %s and names below go round in a circle, %s; one of them must answer, or be left"
            + " out with %s",
        Names.listed(domains.stream().map(domain -> "'" + domain + "'").toList()),
        way,
        EXCEPT_FROM);
  }

  private void oneUnlinkAway(DomainName domain) {
    List<Station> kept =
        mesh.stations().stream()
            .filter(s -> s.zoneNames().contains(domain) && s.isNetwork())
            .filter(s -> mesh.comesBackWithout(s, domain))
            .toList();
    if (!kept.isEmpty()) {
      add(
          Finding.Kind.ONE_UNLINK_AWAY,
          rule(domain),
          "only the zone '%s' keeps questions of %s from going round in a circle; take the rule out of"
              + " these networks with %s before the zone",
          domain,
          Names.listed(kept),
          EXCEPT_FROM);
    }
  }

  private void nobodyAnswers(DomainName domain, Mesh.Endings endings) {
    Map<Ending, List<Station>> askers = new LinkedHashMap<>();
    for (Station station : mesh.stations()) {
      if (station.ruleNames().contains(domain)) {
        endings.of(station).stream()
            .filter(ending -> station.isNetwork() || !isForParts(station, domain, ending))
            .forEach(e -> askers.computeIfAbsent(e, first -> new ArrayList<>()).add(station));
      }
    }
    askers.forEach(
        (ending, stations) -> {
          switch (ending.kind()) {
            case PUBLIC ->
                add(
                    Finding.Kind.BLACK_HOLE,
                    rule(domain),
                    "questions of %s end at %s, which has neither a zone nor a rule for it, so public"
                        + " DNS answers; associate the zone with that network, or ask somebody else",
                    Names.listed(stations),
                    ending.who());
            case LACKING ->
                add(
                    Finding.Kind.BLACK_HOLE,
                    rule(domain),
                    "questions of %s end at %s, which neither answer nor forward it; say so with %s or"
                        + " %s, or ask somebody else",
                    Names.listed(stations),
                    ending.who(),
                    WayOut.change("answers").open(),
                    WayOut.change("forwards").open());
            case LATER ->
                add(
                    Finding.Kind.NOT_KNOWN_YET,
                    rule(domain),
                    "questions of %s go to %s, so nobody can say yet whether they come back",
                    Names.listed(stations),
                    ending.who());
            default -> {}
          }
        });
  }

  /** Whether servers outside forward a wide domain to a network that has only parts of it. */
  private boolean isForParts(Station servers, DomainName domain, Ending ending) {
    return ending.kind() == Ending.Kind.PUBLIC
        && mesh.domains().stream()
            .filter(part -> !part.equals(domain) && part.isWithin(domain))
            .flatMap(part -> mesh.endings(part).of(servers).stream())
            .anyMatch(of -> of.kind() == Ending.Kind.ANSWERED);
  }

  /** Whoever has neither a zone nor a rule for a domain was told so. */
  private void asymmetry(DomainName domain, Mesh.Endings endings) {
    Map<Set<Ending>, List<Station>> groups = new LinkedHashMap<>();
    for (Station station : mesh.stations()) {
      if (station.isNetwork() && !(mesh.decide(station, domain) instanceof Decision.Nobody)) {
        groups.computeIfAbsent(endings.of(station), first -> new ArrayList<>()).add(station);
      }
    }
    if (groups.size() > 1 && endings.loops().isEmpty()) {
      String who =
          groups.entrySet().stream()
              .map(
                  group ->
                      Names.listed(group.getValue())
                          + " from "
                          + WaysOfQuestions.whos(group.getKey()))
              .sorted()
              .collect(Collectors.joining("; "));
      add(
          Finding.Kind.ASYMMETRY,
          Place.of("domain '" + domain + "'"),
          "networks get different answers: %s",
          who);
    }
  }
}
