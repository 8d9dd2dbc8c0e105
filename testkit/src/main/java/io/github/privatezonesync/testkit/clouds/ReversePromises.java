package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.Ipv6Address;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.ReverseName;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.View;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import io.github.privatezonesync.testkit.ResolvedZone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks that names and addresses lead back to each other: the host of each pointer that a network
 * sees has that address, and each address that a declaration gives to all networks of a target has
 * a pointer, if there is a zone for it.
 */
final class ReversePromises {
  private static final List<DomainName> REVERSE =
      List.of(DomainName.of("in-addr.arpa."), DomainName.of("ip6.arpa."));

  private final Snapshot clouds;
  private final NetworkKeys networks;
  private final Set<String> broken = new LinkedHashSet<>();
  private int pointers;

  ReversePromises(List<ResolvedZone> zones, Snapshot clouds) {
    this.clouds = clouds;
    this.networks = new NetworkKeys(zones, clouds);
    networks.all().forEach(this::followPointers);
    zones.forEach(zone -> addresses(zone, zones).forEach(each -> findPointer(zone, each)));
  }

  /** How many pointers networks see, each network counted. */
  int pointers() {
    return pointers;
  }

  /** What leads elsewhere, with the path of the answer. */
  List<String> broken() {
    return List.copyOf(broken);
  }

  private static boolean isReverse(View.Zone zone) {
    return REVERSE.stream().anyMatch(zone.data().origin()::isIn);
  }

  private void followPointers(SimulatedNetwork network) {
    Client client = Client.of(network.id());
    for (View.Zone zone : clouds.view(client).zones()) {
      if (isReverse(zone)) {
        zone.data().recordSets().stream()
            .filter(set -> set.type().equals(DnsType.of("PTR")))
            .map(ZoneRecordSet::name)
            .forEach(name -> followPointer(network, client, name));
      }
    }
  }

  private void followPointer(SimulatedNetwork network, Client client, DomainName pointer) {
    pointers++;
    for (String host : clouds.resolve(client, pointer, DnsType.of("PTR")).data()) {
      List<Answer> answers = new ArrayList<>();
      for (String type : List.of("A", "AAAA")) {
        answers.add(clouds.resolve(client, Questions.name(host), DnsType.of(type)));
      }
      if (answers.stream().flatMap(ReversePromises::reverseNames).noneMatch(pointer::equals)) {
        Answer answer = answers.get(pointer.isIn(REVERSE.get(0)) ? 0 : 1);
        broken.add(
            "  %s: %s names %s, which has another address: it gets %s\n%s"
                .formatted(
                    networks.label(network),
                    pointer,
                    host,
                    answer,
                    Questions.path(answer, "    ")));
      }
    }
  }

  private static Stream<DomainName> reverseNames(Answer answer) {
    return answer.data().stream()
        .map(
            data ->
                answer.type().equals(DnsType.of("A"))
                    ? ReverseName.of(new Ipv4Address(data))
                    : ReverseName.of(new Ipv6Address(data)))
        .map(name -> DomainName.of(name.toString()));
  }

  private record HostAddress(String host, String address, DomainName pointer) {}

  /** What each network of the target finds, because every zone of it says so. */
  private static Set<HostAddress> addresses(ResolvedZone zone, List<ResolvedZone> zones) {
    Set<HostAddress> addresses = addresses(zone);
    zones.stream()
        .filter(other -> other.component().equals(zone.component()))
        .filter(other -> other.target().equals(zone.target()))
        .forEach(other -> addresses.retainAll(addresses(other)));
    return addresses;
  }

  private static Set<HostAddress> addresses(ResolvedZone zone) {
    Set<HostAddress> addresses = new LinkedHashSet<>();
    for (RecordSet set : zone.recordSets().keySet()) {
      if (set.route().isEmpty() && !set.name().isWildcard()) {
        for (RecordData data : set.knownData()) {
          String host = set.name().absolute();
          if (data instanceof Ipv4Address ipv4) {
            addresses.add(hostAddress(host, data, ReverseName.of(ipv4)));
          } else if (data instanceof Ipv6Address ipv6) {
            addresses.add(hostAddress(host, data, ReverseName.of(ipv6)));
          }
        }
      }
    }
    return addresses;
  }

  private static HostAddress hostAddress(String host, RecordData data, ReverseName pointer) {
    return new HostAddress(host, data.presentation(), DomainName.of(pointer.toString()));
  }

  private void findPointer(ResolvedZone zone, HostAddress address) {
    for (String id : zone.networks().values()) {
      for (SimulatedNetwork network : networks.byId(id).stream().toList()) {
        Client client = Client.of(network.id());
        boolean isCovered =
            clouds.view(client).zones().stream()
                .anyMatch(each -> isReverse(each) && address.pointer().isIn(each.data().origin()));
        Answer answer = clouds.resolve(client, address.pointer(), DnsType.of("PTR"));
        if (isCovered && answer.data().isEmpty()) {
          broken.add(
              "  %s: %s is at %s, which has no pointer: it gets %s\n%s"
                  .formatted(
                      networks.label(network),
                      address.host(),
                      address.address(),
                      answer,
                      Questions.path(answer, "    ")));
        }
      }
    }
  }
}
