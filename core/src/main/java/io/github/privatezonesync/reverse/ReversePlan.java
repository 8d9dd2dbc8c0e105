package io.github.privatezonesync.reverse;

import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.Ipv6Address;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.ReverseName;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.reverse.HostAddresses.Found;
import io.github.privatezonesync.text.PlanText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The pointers of the addresses in plans: in each target one host for each address, which every
 * network of the target finds at that address.
 *
 * <p>Of several hosts it is a preferred one, then the one with the shortest name, then the first in
 * the order of the alphabet. {@link #toString()} is a table.
 */
public final class ReversePlan {
  private static final Comparator<Pointer> ORDER =
      Comparator.comparing(Pointer::domain)
          .thenComparing(pointer -> pointer.name().length())
          .thenComparing(Pointer::name)
          .thenComparing(Pointer::host);

  private final List<Pointer> pointers;
  private final List<LeftOut> leftOut;

  private ReversePlan(List<Pointer> pointers, List<LeftOut> leftOut) {
    this.pointers = pointers;
    this.leftOut = leftOut;
  }

  /**
   * The pointers of the addresses in plans.
   *
   * @param plans the plans, in any order
   * @param options the options
   * @param problems takes what is wrong with the options
   * @return the plan; an empty one if anything is wrong
   */
  public static ReversePlan of(List<SyncPlan> plans, ReverseOptions options, ProblemList problems) {
    options.check(problems);
    List<String> preferred = options.hosts(problems);
    if (!problems.all().isEmpty()) {
      return new ReversePlan(List.of(), List.of());
    }
    HostAddresses addresses = HostAddresses.of(plans, options.withPublic());
    List<Pointer> pointers = new ArrayList<>();
    Set<String> hosts = new HashSet<>();
    addresses
        .byTarget()
        .forEach(
            (address, found) -> {
              pointers.addAll(pointers(address, found, preferred, options));
              found.values().forEach(all -> all.forEach(each -> hosts.add(each.host())));
            });
    for (String host : preferred) {
      problems.addIf(
          !hosts.contains(host),
          Place.of("prefer"),
          "no address of the plans can have a pointer to '%s'; give a host of one, or take it off",
          host);
    }
    pointers.sort(ORDER);
    List<LeftOut> leftOut = new ArrayList<>(addresses.leftOut());
    leftOut.sort(Comparator.comparing(LeftOut::host).thenComparing(LeftOut::address));
    return new ReversePlan(List.copyOf(pointers), List.copyOf(leftOut));
  }

  /** One pointer for each host that is chosen in any target, and for each TTL that it has. */
  private static List<Pointer> pointers(
      RecordData address,
      Map<String, List<Found>> hosts,
      List<String> preferred,
      ReverseOptions options) {
    Comparator<Found> best =
        Comparator.comparing((Found found) -> !preferred.contains(found.host()))
            .thenComparing(found -> found.host().length())
            .thenComparing(Found::host);
    Map<Found, Set<String>> targets = new LinkedHashMap<>();
    Map<Found, Set<String>> others = new LinkedHashMap<>();
    hosts.forEach(
        (target, found) -> {
          Found chosen = found.stream().min(best).orElseThrow();
          targets.computeIfAbsent(chosen, first -> new TreeSet<>()).add(target);
          Set<String> rest = others.computeIfAbsent(chosen, first -> new TreeSet<>());
          found.stream().map(Found::host).filter(h -> !h.equals(chosen.host())).forEach(rest::add);
        });
    ReverseName name;
    int prefixLength;
    if (address instanceof Ipv4Address ipv4) {
      name = ReverseName.of(ipv4);
      prefixLength = options.ipv4();
    } else {
      name = ReverseName.of((Ipv6Address) address);
      prefixLength = options.ipv6();
    }
    List<Pointer> pointers = new ArrayList<>();
    targets.forEach(
        (chosen, keys) ->
            pointers.add(
                new Pointer(
                    address.presentation(),
                    name.domain(prefixLength),
                    name.relative(prefixLength),
                    chosen.host(),
                    chosen.ttl(),
                    new TreeSet<>(keys),
                    List.copyOf(others.getOrDefault(chosen, Set.of())))));
    return pointers;
  }

  /**
   * The pointers.
   *
   * @return the pointers, sorted by domain, then by name
   */
  public List<Pointer> pointers() {
    return pointers;
  }

  /**
   * The pointers by the DNS name of their zone.
   *
   * @return the zones, sorted by name
   */
  public Map<String, List<Pointer>> zones() {
    return pointers.stream()
        .collect(Collectors.groupingBy(Pointer::domain, TreeMap::new, Collectors.toList()));
  }

  /**
   * The addresses without a pointer, and why.
   *
   * @return the addresses, sorted by host
   */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /**
   * The addresses of several hosts, of which one was chosen.
   *
   * @return a sentence for each, in the order of the pointers
   */
  public List<String> notes() {
    return pointers.stream()
        .filter(pointer -> !pointer.others().isEmpty())
        .map(
            pointer ->
                "%s is named %s and not %s; prefer(..) chooses another"
                    .formatted(
                        pointer.address(), pointer.host(), String.join(", ", pointer.others())))
        .toList();
  }

  /** The zones with their pointers, then what is left out, then the notes. */
  @Override
  public String toString() {
    PlanText text = new PlanText();
    Map<String, List<Pointer>> zones = zones();
    text.line("reverse zones: %d, pointers: %d".formatted(zones.size(), pointers.size()));
    zones.forEach(
        (domain, own) -> {
          text.line("");
          text.line("zone '" + domain + "'");
          text.rows("pointers: " + own.size(), own.stream().map(ReversePlan::row).toList());
        });
    if (!leftOut.isEmpty()) {
      text.line("");
      text.rows(
          "left out: " + leftOut.size(),
          leftOut.stream().map(out -> List.of(out.host(), out.address(), out.reason())).toList());
    }
    notes().forEach(note -> text.wrapped("note:", note));
    return text.toString();
  }

  private static List<String> row(Pointer pointer) {
    return List.of(
        pointer.name(),
        pointer.ttl().toString(),
        pointer.host(),
        String.join(", ", pointer.targets()));
  }
}
