package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.dns.CloudData;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.Outcome;
import io.github.privatezonesync.simulator.dns.RecordContent;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import io.github.privatezonesync.testkit.ResolvedZone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xbill.DNS.Name;

/**
 * What a plan promises (rule ANSWER-1): every network of a zone gets, for every name and type of
 * its record sets, the values and the TTL that were declared.
 *
 * <p>A wildcard is asked for by its own name and by a name that it covers. A set of name servers
 * below the top of the zone answers no question but sends it away: it must be what the zone holds.
 * Of an alias that only one cloud knows nobody can say what it answers: the zone must hold one.
 */
public final class PlannedAnswers {
  /** A label that nobody gives a name, to ask for what a wildcard covers. */
  private static final String COVERED = "covered-by-the-wildcard";

  private final ResolvedZone zone;
  private final Snapshot clouds;
  private final NetworkKeys networks;
  private final List<String> broken = new ArrayList<>();

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
    Client client = Client.of(network.get().id());
    zone.recordSets()
        .forEach(
            (set, data) -> {
              Name name = Questions.name(set.name().absolute());
              expect(key, client, name, set, data);
              if (set.name().relative().startsWith("*")) {
                String covered = set.name().absolute().replaceFirst("\\*", COVERED);
                expect(key, client, Questions.name(covered), set, data);
              }
            });
  }

  private void expect(String key, Client client, Name name, RecordSet set, List<RecordData> data) {
    int type = Questions.type(set.type().name());
    Answer answer = clouds.resolve(client, name, type);
    List<String> planned = data.stream().map(RecordData::presentation).toList();
    boolean kept =
        data.stream().anyMatch(CloudData.class::isInstance)
            ? held(client, name, type).anyMatch(found -> found.alias() != null)
            : answered(client, answer, set)
                .filter(found -> found.ttl() == set.ttl().seconds())
                .anyMatch(
                    found -> RecordContent.of(found).equals(ZoneFileValues.content(type, planned)));
    if (!kept) {
      broken.add(
          "  %s/%s: planned %s %s %d %s, gets %s\n%s"
              .formatted(
                  zone.target(),
                  key,
                  name,
                  set.type(),
                  set.ttl().seconds(),
                  String.join(" ", planned),
                  answer,
                  Questions.path(answer, "    ")));
    }
  }

  /** The set that answers, or the one that sends the question away to other name servers. */
  private Stream<ZoneRecordSet> answered(Client client, Answer answer, RecordSet set) {
    if (set.type() == RecordType.NS && answer.outcome() == Outcome.ELSEWHERE) {
      return held(client, answer.name(), answer.type());
    }
    boolean direct = answer.outcome() == Outcome.ANSWERED && answer.chain().size() == 1;
    return direct ? answer.chain().stream() : Stream.empty();
  }

  /** What the client's zone of this name holds, whatever it answers. */
  private Stream<ZoneRecordSet> held(Client client, Name name, int type) {
    Name origin = Questions.name(zone.domain().absolute());
    return clouds.view(client).zones().stream()
        .filter(seen -> seen.data().origin().equals(origin))
        .flatMap(seen -> seen.data().get(name, type).stream());
  }
}
