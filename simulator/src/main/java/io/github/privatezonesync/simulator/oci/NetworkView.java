package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Forwarding;
import io.github.privatezonesync.simulator.dns.Ipv4Block;
import io.github.privatezonesync.simulator.dns.View;
import io.github.privatezonesync.simulator.dns.View.BeyondCname;
import io.github.privatezonesync.simulator.dns.View.Precedence;
import io.github.privatezonesync.simulator.dns.View.Transparency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the resolver of a VCN answers (<a
 * href="https://docs.oracle.com/en-us/iaas/Content/DNS/Tasks/privatedns.htm">private DNS</a>): the
 * attached views in their order, the default view, then the rules in their order, then public DNS.
 */
final class NetworkView {
  /** Where clients are of whom nothing is known. */
  private static final List<String> ANYWHERE = List.of("0.0.0.0/0");

  private static final Map<String, Transparency> TRANSPARENCY =
      Map.of(
          Zone.STATIC, Transparency.NONE,
          Zone.TRANSPARENT, Transparency.NAMES,
          Zone.RTYPE_TRANSPARENT, Transparency.NAMES_AND_TYPES);

  private NetworkView() {}

  /** What machines of the VCN see. */
  static View of(OciState state, Network vcn) {
    return vcn.resolves()
        ? seenFrom(state, vcn, vcn.cidrBlocks().isEmpty() ? ANYWHERE : vcn.cidrBlocks())
        : View.bypassed(
            "VCN '%s' has no DNS label, and so no use of its resolver"
                .formatted(vcn.displayName()));
  }

  /** What whoever asks at a listening endpoint sees, from wherever. */
  static View fromOutside(OciState state, Network vcn) {
    return seenFrom(state, vcn, ANYWHERE);
  }

  private static View seenFrom(OciState state, Network vcn, List<String> clients) {
    Resolver resolver = Resolvers.existing(state, vcn);
    Map<String, List<Zone>> zones =
        state.zones().values().stream().collect(Collectors.groupingBy(Zone::view));
    List<List<View.Zone>> views = new ArrayList<>();
    for (String id : resolver.viewsInOrder()) {
      String label = label(state, resolver, id);
      views.add(
          zones.getOrDefault(id, List.of()).stream()
              .map(
                  zone ->
                      new View.Zone(
                          label,
                          zone.data(),
                          TRANSPARENCY.getOrDefault(zone.resolutionMode(), Transparency.NONE)))
              .toList());
    }
    return View.inOrder(views, BeyondCname.PUBLIC_DNS)
        .forwarding(forwardings(resolver, clients), Precedence.ZONES_THEN_IN_ORDER);
  }

  private static String label(OciState state, Resolver resolver, String view) {
    PrivateView found = state.views().get(view);
    String name = found == null ? view : found.displayName();
    int place = resolver.attachedViews().indexOf(view);
    return place < 0
        ? "zone of the default view"
        : "zone of view '%s', attached as number %d".formatted(name, place + 1);
  }

  private static List<Forwarding> forwardings(Resolver resolver, List<String> clients) {
    List<Forwarding> forwardings = new ArrayList<>();
    for (int i = 0; i < resolver.rules().size(); i++) {
      ResolverRule rule = resolver.rules().get(i);
      if (isFor(rule, clients)) {
        String label = "rule %d of resolver '%s'".formatted(i + 1, resolver.displayName());
        domains(rule).forEach(domain -> forwardings.add(forwarding(label, domain, rule)));
      }
    }
    return forwardings;
  }

  /** A rule for some clients only is for none here, as all machines of a VCN are one client. */
  private static boolean isFor(ResolverRule rule, List<String> clients) {
    List<Ipv4Block> blocks = Ipv4Block.all(rule.clients());
    return blocks.isEmpty()
        || Ipv4Block.all(clients).stream()
            .allMatch(client -> blocks.stream().anyMatch(block -> block.contains(client)));
  }

  /** The domains of a rule of which none is in another. */
  private static List<DomainName> domains(ResolverRule rule) {
    if (rule.names().isEmpty()) {
      return List.of(DomainName.ROOT);
    }
    List<DomainName> all = rule.names().stream().map(DomainName::of).distinct().toList();
    return all.stream()
        .filter(name -> all.stream().noneMatch(other -> !other.equals(name) && name.isIn(other)))
        .toList();
  }

  private static Forwarding forwarding(String label, DomainName domain, ResolverRule rule) {
    return new Forwarding.ToServers(
        label,
        domain,
        rule.destinations().stream()
            .map(address -> new Forwarding.Server(address, Forwarding.Server.DNS_PORT))
            .toList(),
        Forwarding.Choice.FIRST);
  }
}
