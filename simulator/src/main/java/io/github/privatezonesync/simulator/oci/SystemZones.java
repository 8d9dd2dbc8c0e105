package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.dns.Ipv4Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The zones that the cloud itself keeps in the default view of a VCN: its domain, those of its
 * subnets, and the reverse zones of its addresses. They hold nothing here, as there are no
 * machines.
 */
final class SystemZones {
  /** The domain above those of all VCNs. */
  static final String ORACLE = "oraclevcn.com";

  private static final int OCTET = 8;

  private SystemZones() {}

  /** The state in which a VCN has the zones that its labels and addresses call for. */
  static OciState settled(OciState state, Network vcn) {
    String view = Resolvers.existing(state, vcn).defaultView();
    Set<String> wanted = names(state, vcn);
    OciState next = state;
    for (Zone zone : state.zones().values()) {
      if (zone.view().equals(view)) {
        boolean isWanted = wanted.remove(zone.name());
        next = zone.isProtected() && !isWanted ? next.withoutZone(zone.id()) : next;
      }
    }
    for (String name : wanted) {
      String id = next.nextId(Ocid.ZONE, vcn.place().region());
      next =
          next.withIdsGiven(1)
              .with(Zone.create(id, vcn.place(), name, view, true, Zone.STATIC, Tags.NONE));
    }
    return next;
  }

  private static Set<String> names(OciState state, Network vcn) {
    Set<String> names = new TreeSet<>();
    names.add(vcn.domain());
    state.subnets().values().stream()
        .filter(subnet -> subnet.vcn().equals(vcn.id()))
        .forEach(subnet -> names.add(subnet.domainIn(vcn)));
    names.remove("");
    vcn.cidrBlocks().forEach(block -> names.add(reverse(block)));
    return names;
  }

  /**
   * The reverse zone of a block, for example {@code 0.10.in-addr.arpa} of {@code 10.0.0.0/16},
   * which was seen. Of a block that ends within an octet, that it is the zone of all the octet is
   * made up.
   */
  private static String reverse(String block) {
    String[] parts = Ipv4Block.parse(block).orElseThrow().toString().split("/", -1);
    int octets = Integer.parseInt(parts[1]) / OCTET;
    List<String> labels = new ArrayList<>(List.of(parts[0].split("\\.", -1)).subList(0, octets));
    Collections.reverse(labels);
    return String.join(".", labels) + ".in-addr.arpa";
  }
}
