package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.dns.CloudData;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.Outcome;
import io.github.privatezonesync.simulator.dns.PossibleAnswer;
import io.github.privatezonesync.simulator.dns.RecordContent;
import io.github.privatezonesync.simulator.dns.Rule;
import io.github.privatezonesync.simulator.dns.View;
import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import io.github.privatezonesync.testkit.ResolvedZone;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xbill.DNS.Name;

/**
 * What a plan promises (rule ANSWER-1): every network of a zone gets, for every name and type of
 * its record sets, the values and the TTL that were declared.
 *
 * <p>A wildcard is asked for by its own name and by a name that it covers. A set of name servers
 * below the top of the zone answers no question but sends it away: it must be what the zone holds.
 * Of an alias that only one cloud knows nobody can say what it answers: the zone must hold one.
 *
 * <p>Of several sets of one name and type, one by region is asked for from its region, and weighted
 * ones must come as often as their weights say. Of a failover the primary one must answer: what is
 * planned is what clouds give while everything is healthy. Of those by latency the zone must hold
 * each, and may answer with any of them: which one is for the cloud to decide.
 */
public final class PlannedAnswers {
  /** A label that nobody gives a name, to ask for what a wildcard covers. */
  private static final String COVERED = "covered-by-the-wildcard";

  private static final double TOLERANCE = 1e-6;

  private final ResolvedZone zone;
  private final Snapshot clouds;
  private final NetworkKeys networks;
  private final Set<String> broken = new LinkedHashSet<>();

  private PlannedAnswers(ResolvedZone zone, Snapshot clouds) {
    this.zone = zone;
    this.clouds = clouds;
    this.networks = new NetworkKeys(List.of(), clouds);
  }

  /**
   * The promises of a zone that clouds do not keep.
   *
   * @param zone the zone with its networks and its record sets
   * @param clouds the clouds that it was deployed to
   * @return for each wrong answer what was planned, what a network gets, and by which path, on
   *     several lines; empty if every promise is kept
   */
  public static List<String> broken(ResolvedZone zone, Snapshot clouds) {
    PlannedAnswers answers = new PlannedAnswers(zone, clouds);
    zone.networks().forEach(answers::ask);
    return List.copyOf(answers.broken);
  }

  private void ask(String key, String id) {
    Optional<SimulatedNetwork> network = networks.byId(id);
    if (network.isEmpty()) {
      broken.add("  %s/%s: there is no network '%s'".formatted(zone.target(), key, id));
      return;
    }
    zone.recordSets().forEach((set, data) -> ask(key, network.get(), set, data));
  }

  private void ask(String key, SimulatedNetwork network, RecordSet set, List<RecordData> data) {
    Client client = Client.of(network.id());
    if (set.route().isPresent()) {
      Route route = set.route().get();
      if (route.kind() == Route.Kind.WEIGHTED) {
        expectShare(key, client, set, data);
        return;
      }
      if (route.kind() == Route.Kind.BY_LATENCY) {
        expectAny(key, client, set, data, route);
        return;
      }
      boolean byRegion = route.kind() == Route.Kind.BY_REGION;
      boolean elsewhere =
          byRegion && network.region() != null && !network.region().equals(route.key());
      if (elsewhere || route.isStandby()) {
        return; // it is for the networks of another region, or for another health
      }
      client = byRegion ? new Client(network.id(), route.key()) : client;
    }
    Name name = Questions.name(set.name().absolute());
    expect(key, client, name, set, data);
    if (set.name().relative().startsWith("*")) {
      String covered = set.name().absolute().replaceFirst("\\*", COVERED);
      expect(key, client, Questions.name(covered), set, data);
    }
  }

  private void expectShare(String key, Client client, RecordSet set, List<RecordData> data) {
    Name name = Questions.name(set.name().absolute());
    int type = Questions.type(set.type().name());
    List<String> content = ZoneFileValues.content(type, presentation(data));
    double planned = part(set);
    double found =
        clouds.possibleAnswers(client, name, type).stream()
            .filter(
                possible ->
                    direct(possible.answer()).anyMatch(there -> isAsPlanned(there, set, content)))
            .mapToDouble(PossibleAnswer::share)
            .sum();
    if (Math.abs(planned - found) > TOLERANCE) {
      tell(
          key,
          name,
          set,
          "%s in %.3f of the answers, comes in %.3f\n%s"
              .formatted(
                  text(data),
                  planned,
                  found,
                  Questions.path(clouds.resolve(client, name, type), "    ")));
    }
  }

  /** The zone holds the set, and whatever it answers is one of the sets that were planned. */
  private void expectAny(
      String key, Client client, RecordSet set, List<RecordData> data, Route route) {
    Name name = Questions.name(set.name().absolute());
    int type = Questions.type(set.type().name());
    List<String> content = ZoneFileValues.content(type, presentation(data));
    boolean held =
        zones(client)
            .flatMap(there -> there.routed(name, type).stream())
            .filter(there -> there.rule().equals(new Rule.Latency(route.key())))
            .anyMatch(there -> isAsPlanned(there.set(), set, content));
    if (!held) {
      tell(
          key,
          name,
          set,
          "%d %s %s, the zone has no such set".formatted(set.ttl().seconds(), text(data), route));
    }
    for (PossibleAnswer possible : clouds.possibleAnswers(client, name, type)) {
      Answer answer = possible.answer();
      if (direct(answer).noneMatch(there -> isOneOf(there, set, type))) {
        String planned =
            alternatives(set)
                .map(other -> text(other.getValue()))
                .sorted()
                .collect(Collectors.joining(", "));
        tell(key, name, set, "one of %s, %s".formatted(planned, gets(answer)));
      }
    }
  }

  private boolean isOneOf(ZoneRecordSet there, RecordSet set, int type) {
    return alternatives(set)
        .anyMatch(
            other ->
                isAsPlanned(
                    there,
                    other.getKey(),
                    ZoneFileValues.content(type, presentation(other.getValue()))));
  }

  /** All sets of a name and type with their data. */
  private Stream<Map.Entry<RecordSet, List<RecordData>>> alternatives(RecordSet set) {
    return zone.recordSets().entrySet().stream()
        .filter(other -> other.getKey().isOfOneAnswerWith(set));
  }

  /** The part of the weights of all sets with the same values: who asks sees the values alone. */
  private double part(RecordSet set) {
    double same = 0;
    double all = 0;
    for (Map.Entry<RecordSet, List<RecordData>> other : alternatives(set).toList()) {
      int weight = other.getKey().route().map(Route::weight).orElse(0);
      all += weight;
      same += other.getValue().equals(zone.recordSets().get(set)) ? weight : 0;
    }
    return same / all;
  }

  /** Whether a set has the values and the TTL that were planned. */
  private static boolean isAsPlanned(ZoneRecordSet found, RecordSet set, List<String> content) {
    return found.ttl() == set.ttl().seconds() && RecordContent.of(found).equals(content);
  }

  private static List<String> presentation(List<RecordData> data) {
    return data.stream().map(RecordData::presentation).toList();
  }

  private static String text(List<RecordData> data) {
    return String.join(" ", presentation(data));
  }

  private static String gets(Answer answer) {
    return "gets %s\n%s".formatted(answer, Questions.path(answer, "    "));
  }

  private void tell(String network, Name name, RecordSet set, String rest) {
    broken.add(
        "  %s/%s: planned %s %s %s".formatted(zone.target(), network, name, set.type(), rest));
  }

  private void expect(String key, Client client, Name name, RecordSet set, List<RecordData> data) {
    int type = Questions.type(set.type().name());
    Answer answer = clouds.resolve(client, name, type);
    List<String> planned = presentation(data);
    boolean kept =
        data.stream().anyMatch(CloudData.class::isInstance)
            ? held(client, name, type).anyMatch(found -> found.alias() != null)
            : answered(client, answer, set)
                .anyMatch(found -> isAsPlanned(found, set, ZoneFileValues.content(type, planned)));
    if (!kept) {
      tell(key, name, set, "%d %s, %s".formatted(set.ttl().seconds(), text(data), gets(answer)));
    }
  }

  /** The set that answers, or the one that sends the question away to other name servers. */
  private Stream<ZoneRecordSet> answered(Client client, Answer answer, RecordSet set) {
    if (set.type() == RecordType.NS && answer.outcome() == Outcome.ELSEWHERE) {
      return held(client, answer.name(), answer.type());
    }
    return direct(answer);
  }

  /** The set of an answer that no alias leads to. */
  private static Stream<ZoneRecordSet> direct(Answer answer) {
    boolean direct = answer.outcome() == Outcome.ANSWERED && answer.chain().size() == 1;
    return direct ? answer.chain().stream() : Stream.empty();
  }

  /** What the client's zone of this name holds, whatever it answers. */
  private Stream<ZoneRecordSet> held(Client client, Name name, int type) {
    return zones(client).flatMap(there -> there.get(name, type).stream());
  }

  /** The zones of this name that the client sees. */
  private Stream<ZoneData> zones(Client client) {
    Name origin = Questions.name(zone.domain().absolute());
    return clouds.view(client).zones().stream()
        .map(View.Zone::data)
        .filter(data -> data.origin().equals(origin));
  }
}
