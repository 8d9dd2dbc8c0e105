package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks others for one resolver. */
final class Asking {
  private final View view;
  private final DnsType type;
  private final Trace trace;
  private final OptionPicker picker;
  private final @Nullable Way way;

  Asking(View view, DnsType type, Trace trace, OptionPicker picker, @Nullable Way way) {
    this.view = view;
    this.type = type;
    this.trace = trace;
    this.picker = picker;
    this.way = way;
  }

  Reached by(Forwarding forwarding, DomainName name) {
    if (forwarding instanceof Forwarding.ToNetwork to) {
      NameServer server = others().ofNetwork(to.network(), view.context().region());
      return server == null
          ? stranger(name, "network '" + to.network() + "'", List.of())
          : ask(server, name, List.of(), true);
    }
    return servers((Forwarding.ToServers) forwarding, name);
  }

  Reached publicDns(DomainName name) {
    NameServer server = others().publicDns();
    return server == null
        ? Reached.nobody(Outcome.ELSEWHERE, List.of())
        : ask(server, name, List.of(), false);
  }

  private NameServers others() {
    return view.forwardings().servers();
  }

  private Reached servers(Forwarding.ToServers forwarding, DomainName name) {
    Servers servers = Servers.of(forwarding, others());
    if (servers.options().isEmpty()) {
      trace.chosen(name, servers, null);
      return Reached.nobody(Outcome.SERVFAIL, List.of());
    }
    int taken = picker.pick(servers.options());
    trace.chosen(name, servers, servers.options().get(taken));
    Forwarding.Server address = servers.servers().get(taken);
    NameServer known = others().at(address);
    NameServer server = known == null ? others().of(forwarding.domain()) : known;
    return server == null
        ? stranger(name, address.toString(), List.of(taken))
        : ask(server, name, List.of(taken), false);
  }

  private Reached stranger(DomainName name, String where, List<Integer> picks) {
    trace.stranger(name, where);
    return Reached.nobody(Outcome.ELSEWHERE, picks);
  }

  private Reached ask(NameServer server, DomainName name, List<Integer> picks, boolean peering) {
    Way here = Way.from(view.forwardings().resolver(), name, way, peering);
    if (Way.isAt(here, server.label(), name)) {
      trace.circle(name, here, server);
      return Reached.nobody(Outcome.SERVFAIL, picks);
    }
    if (here.peerings() > Way.MOST_PEERINGS) {
      trace.tooFar(name, here);
      return Reached.nobody(Outcome.SERVFAIL, picks);
    }
    trace.entered(server);
    Reached reached =
        server instanceof NameServer.Simulated simulated
            ? simulated(simulated, name, here, picks)
            : real((NameServer.Real) server, name, picks);
    trace.left(reached == null ? null : reached.outcome());
    return reached == null ? Reached.nobody(Outcome.SERVFAIL, picks) : reached;
  }

  private Reached simulated(
      NameServer.Simulated server, DomainName name, Way here, List<Integer> picks) {
    Answer answer =
        new Resolution(server.view(), name, type, trace, picker, here.to(server.label(), name))
            .answer();
    List<Integer> all = picks;
    if (!answer.picks().isEmpty()) {
      all = new ArrayList<>(picks);
      all.addAll(answer.picks());
    }
    return new Reached(answer.outcome(), answer.chain(), answer.zone().orElse(null), all);
  }

  private @Nullable Reached real(NameServer.Real server, DomainName name, List<Integer> picks) {
    DnsReply reply = server.exchange().ask(name, type);
    if (reply == null) {
      return null;
    }
    Outcome outcome =
        switch (reply.status()) {
          case NOERROR -> reply.answers().isEmpty() ? Outcome.NODATA : Outcome.ANSWERED;
          case NXDOMAIN -> Outcome.NXDOMAIN;
          case REFUSED -> Outcome.ELSEWHERE;
          case FORMERR, SERVFAIL, NOTIMP -> Outcome.SERVFAIL;
        };
    return new Reached(outcome, sets(reply.answers()), zone(server, reply), picks);
  }

  /** Of the zone that says that there is no such name or record, its SOA record is known. */
  private static View.@Nullable Zone zone(NameServer server, DnsReply reply) {
    return sets(reply.authority()).stream()
        .filter(set -> set.type().equals(DnsType.SOA))
        .findFirst()
        .map(soa -> new View.Zone(server.label(), ZoneData.empty(soa.name()).with(soa)))
        .orElse(null);
  }

  private static List<ZoneRecordSet> sets(List<ResourceRecord> records) {
    Map<List<Object>, List<ResourceRecord>> sets = new LinkedHashMap<>();
    for (ResourceRecord record : records) {
      sets.computeIfAbsent(
              List.of(record.name(), record.type(), record.ttl()), k -> new ArrayList<>())
          .add(record);
    }
    return sets.values().stream()
        .map(set -> ZoneRecordSet.of(set.get(0).name(), set.get(0).type(), set.get(0).ttl(), set))
        .toList();
  }
}
