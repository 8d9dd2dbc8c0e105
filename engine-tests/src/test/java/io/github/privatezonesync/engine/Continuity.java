package io.github.privatezonesync.engine;

import io.github.privatezonesync.simulator.CallObserver;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.ControlPlaneCall;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Outcome;
import io.github.privatezonesync.simulator.dns.ZoneEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps the clouds as they are after every single control-plane call, and counts the calls after
 * which a network gets no answer, or a wrong one, to a question that is answered at the start and
 * at the end.
 */
final class Continuity implements CallObserver {
  private static final List<DnsType> TYPES =
      List.of(DnsType.A, DnsType.AAAA, DnsType.CNAME, DnsType.MX, DnsType.SRV, DnsType.TXT);

  /** The regions that a network which spans regions is asked from. */
  private static final List<String> REGIONS = List.of("europe-west4", "us-east4");

  private final Snapshot start;
  private final List<Moment> moments = new ArrayList<>();

  Continuity(Snapshot start) {
    this.start = start;
  }

  @Override
  public synchronized void after(ControlPlaneCall call, Snapshot after) {
    moments.add(new Moment(call, after));
  }

  /** What one cloud did to those who asked. */
  synchronized Gap gap(String provider) {
    List<Moment> calls =
        moments.stream().filter(moment -> moment.call().provider().equals(provider)).toList();
    if (calls.isEmpty()) {
      return new Gap(0, 0, 0);
    }
    Snapshot end = calls.get(calls.size() - 1).after();
    int longest = 0;
    int questions = 0;
    for (Client client : clients(provider)) {
      for (DomainName name : names(provider)) {
        for (DnsType type : TYPES) {
          Answer before = start.resolve(client, name, type);
          Answer after = end.resolve(client, name, type);
          if (answered(before) && answered(after)) {
            questions++;
            int missed = 0;
            for (Moment moment : calls) {
              Answer now = moment.after().resolve(client, name, type);
              if (!now.equals(before) && !now.equals(after)) {
                missed++;
              }
            }
            longest = Math.max(longest, missed);
          }
        }
      }
    }
    return new Gap(longest, calls.size(), questions);
  }

  /** The calls that were made, in order. */
  synchronized List<ControlPlaneCall> calls() {
    return moments.stream().map(Moment::call).toList();
  }

  private List<Client> clients(String provider) {
    List<Client> clients = new ArrayList<>();
    for (SimulatedNetwork network : start.networks()) {
      if (network.provider().equals(provider)) {
        if (network.region() == null) {
          REGIONS.forEach(region -> clients.add(new Client(network.id(), region)));
        } else {
          clients.add(Client.of(network.id()));
        }
      }
    }
    return clients;
  }

  private Set<DomainName> names(String provider) {
    Set<DomainName> names = new LinkedHashSet<>();
    for (SimulatedZone zone : start.zones()) {
      if (zone.provider().equals(provider)) {
        for (ZoneEntry entry : zone.data().entries()) {
          names.add(entry.name());
        }
      }
    }
    return names;
  }

  private static boolean answered(Answer answer) {
    return answer.outcome() == Outcome.ANSWERED;
  }

  private record Moment(ControlPlaneCall call, Snapshot after) {}

  /**
   * How a cloud's networks fared.
   *
   * @param unanswered after how many calls the question that fared worst had no right answer
   * @param calls how many calls the cloud got
   * @param questions how many questions the start and the end have in common
   */
  record Gap(int unanswered, int calls, int questions) {
    @Override
    public String toString() {
      return unanswered + " of " + calls;
    }
  }
}
