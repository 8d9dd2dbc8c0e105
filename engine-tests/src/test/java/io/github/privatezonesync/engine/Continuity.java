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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the clouds as they are after every single control-plane call, and counts the calls after
 * which a network gets no answer, or a wrong one, to a question that is answered at the start and
 * at the end.
 */
final class Continuity implements CallObserver {
  static final List<String> PROVIDERS = List.of("gcp", "aws", "azure-native", "oci");

  private static final List<DnsType> TYPES =
      List.of(DnsType.A, DnsType.AAAA, DnsType.CNAME, DnsType.MX, DnsType.SRV, DnsType.TXT);

  /** The regions that a network which spans regions is asked from. */
  private static final List<String> REGIONS = List.of("europe-west4", "us-east4");

  private final Snapshot start;
  private final List<DomainName> forwarded;
  private final List<Moment> moments = new ArrayList<>();

  Continuity(Snapshot start) {
    this(start, List.of());
  }

  /**
   * Asks for names that no zone of a cloud has, too. A network to which they are answered only at
   * the start or only at the end has one of these answers meanwhile.
   */
  Continuity(Snapshot start, List<DomainName> forwarded) {
    this.start = start;
    this.forwarded = List.copyOf(forwarded);
  }

  @Override
  public synchronized void after(ControlPlaneCall call, Snapshot after) {
    moments.add(new Moment(call, after));
  }

  /**
   * What one cloud did to those who asked. Calls of other clouds count for the names of their
   * zones.
   */
  synchronized Gap gap(String provider) {
    int calls = (int) moments.stream().filter(moment -> moment.isOf(provider)).count();
    int longest = 0;
    int questions = 0;
    for (Question question : moments.isEmpty() ? List.<Question>of() : questions(provider)) {
      Optional<Answer> before = question.ask(start);
      Optional<Answer> after = question.ask(moments.get(moments.size() - 1).after());
      if (isAnswered(question, before, after)) {
        questions++;
        String owner = owner(question.name(), provider);
        int missed = 0;
        for (Moment moment : moments) {
          if (moment.isOf(provider) || moment.isOf(owner)) {
            Optional<Answer> now = question.ask(moment.after());
            missed += now.equals(before) || now.equals(after) ? 0 : 1;
          }
        }
        longest = Math.max(longest, missed);
      }
    }
    return new Gap(longest, calls, questions);
  }

  /** The cloud that has a zone with a name, or the one that is asked. */
  private String owner(DomainName name, String asked) {
    return names(asked).contains(name)
        ? asked
        : PROVIDERS.stream().filter(one -> names(one).contains(name)).findFirst().orElse(asked);
  }

  private boolean isAnswered(Question question, Optional<Answer> before, Optional<Answer> after) {
    boolean atTheStart = before.map(Continuity::answered).orElse(false);
    boolean atTheEnd = after.map(Continuity::answered).orElse(false);
    return forwarded.contains(question.name()) ? atTheStart || atTheEnd : atTheStart && atTheEnd;
  }

  /** The calls that were made, in order. */
  synchronized List<ControlPlaneCall> calls() {
    return moments.stream().map(Moment::call).toList();
  }

  /** Those of the cloud's networks, and from outside those for names of its zones. */
  private List<Question> questions(String provider) {
    List<Question> questions = new ArrayList<>();
    Set<DomainName> names = names(provider);
    Set<DomainName> all = new LinkedHashSet<>(names);
    all.addAll(forwarded);
    for (DnsType type : TYPES) {
      for (Client client : clients(provider)) {
        all.forEach(name -> questions.add(new Question(provider, client, name, type)));
      }
      if (!start.inboundAddresses().isEmpty()) {
        names.forEach(name -> questions.add(new Question(provider, null, name, type)));
      }
    }
    return questions;
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

  /**
   * What a network asks, or, without a client, somebody outside who knows all inbound addresses of
   * the cloud.
   */
  private record Question(String provider, @Nullable Client client, DomainName name, DnsType type) {
    /** The answer; empty if there is nobody to ask. */
    Optional<Answer> ask(Snapshot clouds) {
      return client == null
          ? clouds.inboundAddresses().entrySet().stream()
              .filter(at -> clouds.network(at.getValue().network()).provider().equals(provider))
              .map(at -> clouds.inboundView(at.getKey()).resolve(name, type))
              .max(Comparator.comparing(Continuity::answered))
          : Optional.of(clouds.resolve(client, name, type));
    }
  }

  private record Moment(ControlPlaneCall call, Snapshot after) {
    boolean isOf(String provider) {
      return call.provider().equals(provider);
    }
  }

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
