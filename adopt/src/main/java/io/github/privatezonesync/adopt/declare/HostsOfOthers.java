package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.RecordText;
import io.github.privatezonesync.adopt.found.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The hosts in a zone that adopted record sets name and no adopted record set has: others put them
 * there, or they are missing already.
 */
final class HostsOfOthers {
  private static final Set<String> WITH_HOST = Set.of("CNAME", "MX", "NS", "PTR", "SRV");

  private HostsOfOthers() {}

  /** The hosts of all zones, relative to the domain, sorted. */
  static List<String> of(List<AdoptedTarget> targets) {
    Set<String> hosts = new TreeSet<>();
    targets.forEach(target -> hosts.addAll(of(target.zone())));
    return List.copyOf(hosts);
  }

  private static Set<String> of(ExistingZone zone) {
    Set<String> named = new TreeSet<>();
    Set<String> declared = new HashSet<>(Set.of("@"));
    for (ExistingRecordSet set : zone.recordSets(Verdict.Fate.ADOPTABLE)) {
      declared.add(set.name());
      if (WITH_HOST.contains(set.type()) && set.content() instanceof RecordContent.Values values) {
        values.values().forEach(value -> add(value, zone, named));
      }
    }
    named.removeAll(declared);
    return named;
  }

  private static void add(RecordText value, ExistingZone zone, Set<String> named) {
    String host = value.data().substring(value.data().lastIndexOf(' ') + 1);
    if (host.endsWith("." + zone.domain())) {
      named.add(host.substring(0, host.length() - zone.domain().length() - 1));
    }
  }
}
