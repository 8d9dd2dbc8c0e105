package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.dns.CloudData;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Outcome;
import io.github.privatezonesync.simulator.dns.Rule;
import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import io.github.privatezonesync.testkit.ResolvedZone;
import io.github.privatezonesync.testkit.clouds.AnswerShares.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Asks for the record sets of a zone and compares with what was declared. */
final class RecordSetPromises {
  private final ResolvedZone zone;
  private final AskedClouds clouds;
  private final Map<List<Object>, RoutedSets> routed = new HashMap<>();
  private final CoveredNames covered;

  RecordSetPromises(ResolvedZone zone, AskedClouds clouds) {
    this.zone = zone;
    this.clouds = clouds;
    zone.recordSets()
        .forEach(
            (set, data) ->
                routed.computeIfAbsent(nameAndType(set), first -> new RoutedSets()).add(set, data));
    this.covered =
        new CoveredNames(zone.recordSets().keySet().stream().map(RecordSetPromises::name).toList());
  }

  private static DomainName name(RecordSet set) {
    return Questions.name(set.name().absolute());
  }

  private static List<Object> nameAndType(RecordSet set) {
    return List.of(set.name(), set.type());
  }

  private RoutedSets alternatives(RecordSet set) {
    return Objects.requireNonNull(routed.get(nameAndType(set)));
  }

  /** Every wrong answer of a network, each with its path. */
  List<String> brokenIn(String key, SimulatedNetwork network) {
    List<String> broken = new ArrayList<>();
    zone.recordSets().forEach((set, data) -> ask(key, network, set, data, broken));
    return broken;
  }

  private void ask(
      String key,
      SimulatedNetwork network,
      RecordSet set,
      List<RecordData> data,
      List<String> broken) {
    Client client = Client.of(network.id());
    if (set.route().isPresent()) {
      Route route = set.route().get();
      if (route.kind() == Route.Kind.WEIGHTED) {
        expectShare(key, client, set, data, broken);
        return;
      }
      if (route.kind() == Route.Kind.BY_LATENCY) {
        expectAny(key, client, set, data, route, broken);
        return;
      }
      boolean byRegion = route.kind() == Route.Kind.BY_REGION;
      boolean elsewhere =
          byRegion && network.region() != null && !network.region().equals(route.key());
      if (elsewhere || route.isStandby()) {
        return; // it is for the networks of another region, or for another health
      }
      boolean spansRegions = byRegion && network.region() == null;
      client = spansRegions ? new Client(network.id(), route.key()) : client;
    }
    expect(key, client, name(set), set, data, broken);
    if (set.name().isWildcard()) {
      for (DomainName name : covered.of(name(set)).stream().toList()) {
        expect(key, client, name, set, data, broken);
      }
    }
  }

  private void expectShare(
      String key, Client client, RecordSet set, List<RecordData> data, List<String> broken) {
    DomainName name = name(set);
    DnsType type = DnsType.of(set.type().name());
    double planned = alternatives(set).part(data);
    double found = clouds.shares(client, name, type).of(content(set, data));
    if (!AnswerShares.isEqual(planned, found)) {
      Answer usual = clouds.resolve(client, name, type);
      broken.add(question(key, client, name, set) + shares(data, planned, found, usual));
    }
  }

  /** The zone holds the set, and whatever it answers is one of the sets that were planned. */
  private void expectAny(
      String key,
      Client client,
      RecordSet set,
      List<RecordData> data,
      Route route,
      List<String> broken) {
    DomainName name = name(set);
    DnsType type = DnsType.of(set.type().name());
    boolean held =
        zones(client)
            .flatMap(there -> there.routed(name, type).stream())
            .filter(there -> there.rule().equals(new Rule.Latency(route.key())))
            .anyMatch(there -> isAsPlanned(there.set(), set, data));
    if (!held) {
      broken.add(
          question(key, client, name, set)
              + " %d %s %s, the zone has no such set"
                  .formatted(set.ttl().seconds(), text(data), route));
    }
    RoutedSets alternatives = alternatives(set);
    clouds
        .shares(client, name, type)
        .withoutAnyOf(alternatives.contents())
        .forEach(
            answer ->
                broken.add(
                    question(key, client, name, set)
                        + " one of %s, %s".formatted(alternatives, gets(answer))));
  }

  private void expect(
      String key,
      Client client,
      DomainName name,
      RecordSet set,
      List<RecordData> data,
      List<String> broken) {
    DnsType type = DnsType.of(set.type().name());
    Answer answer = clouds.resolve(client, name, type);
    boolean kept =
        data.stream().anyMatch(CloudData.class::isInstance)
            ? held(client, name(set), type).anyMatch(found -> isAlias(found, set))
            : AnswerShares.direct(answer).anyMatch(found -> isAsPlanned(found, set, data));
    if (!kept) {
      broken.add(
          question(key, client, name, set)
              + " %d %s, %s".formatted(set.ttl().seconds(), text(data), gets(answer)));
    } else if (set.type() == RecordType.CNAME) {
      expectAnEnd(key, client, name, set, broken);
    }
  }

  /** Aliases whose hosts come from outputs can lead back to themselves without the plan knowing. */
  private void expectAnEnd(
      String key, Client client, DomainName name, RecordSet set, List<String> broken) {
    Answer addresses = clouds.resolve(client, name, DnsType.A);
    if (addresses.outcome() == Outcome.SERVFAIL) {
      broken.add(
          question(key, client, name, set) + ", which leads to no answer, " + gets(addresses));
    }
  }

  private static boolean isAlias(ZoneRecordSet found, RecordSet set) {
    return found.alias() != null
        && set.standsFor()
            .map(other -> Questions.name(other.absolute()).equals(found.alias()))
            .orElse(true);
  }

  /** What the client's zone of this name holds, whatever it answers. */
  private Stream<ZoneRecordSet> held(Client client, DomainName name, DnsType type) {
    return zones(client).flatMap(there -> there.get(name, type).stream());
  }

  private Stream<ZoneData> zones(Client client) {
    return clouds.zones(client, Questions.name(zone.domain().absolute()));
  }

  private String question(String key, Client client, DomainName name, RecordSet set) {
    return "  %s: planned %s %s".formatted(label(zone.key(), key, client), name, set.type());
  }

  /** Who asks, as a user calls it; with the region where it counts. */
  static String label(String zone, String network, Client client) {
    String region = client.region();
    return zone + "/" + network + (region == null ? "" : " in " + region);
  }

  /** Whether a set has the values and the TTL that were planned. */
  private static boolean isAsPlanned(ZoneRecordSet found, RecordSet set, List<RecordData> data) {
    return AnswerShares.content(found).equals(content(set, data));
  }

  private static Content content(RecordSet set, List<RecordData> data) {
    return content(DnsType.of(set.type().name()), set.ttl().seconds(), data);
  }

  /** What clients are to see of planned data. */
  static Content content(DnsType type, long ttl, List<RecordData> data) {
    return new Content(ttl, ZoneFileValues.content(type, presentation(data)));
  }

  private static List<String> presentation(List<RecordData> data) {
    return data.stream().map(RecordData::presentation).toList();
  }

  static String text(List<RecordData> data) {
    return String.join(" ", presentation(data));
  }

  private static String gets(Answer answer) {
    return "gets %s\n%s".formatted(answer, Questions.path(answer, "    "));
  }

  static String shares(List<RecordData> data, double planned, double found, Answer usual) {
    return " %s in %.3f of the answers, comes in %.3f\n%s"
        .formatted(text(data), planned, found, Questions.path(usual, "    "));
  }
}
