package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.dns.Ipv4Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pcollections.HashTreePMap;

/** The calls of the network service about VCNs. */
final class Networks {
  static final String SERVICE = "Core Vcn";

  /** How long the block of a VCN or a subnet may be. */
  private static final int SHORTEST_PREFIX = 16;

  private static final int LONGEST_PREFIX = 30;
  private static final Pattern LABEL = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,14}");

  private Networks() {}

  static Optional<Network> get(OciState state, String id, Caller caller) {
    return Optional.ofNullable(state.networks().get(id))
        .filter(vcn -> vcn.place().isSeenBy(caller));
  }

  static Network required(OciState state, String id, String service, Caller caller) {
    return get(state, id, caller)
        .orElseThrow(() -> Advice.to(Refusals.notFound(service), state.placeOf(id), id, caller));
  }

  /** {@code CreateVcn}. */
  static OciState create(OciState state, Network vcn) {
    Compartments.check(vcn.place().compartment(), SERVICE);
    vcn.tags().check();
    if (vcn.cidrBlocks().isEmpty()) {
      throw Refusals.missingParameter("cidrBlocks may not be empty");
    }
    checkBlocks(vcn.cidrBlocks());
    checkLabel(vcn.dnsLabel());
    return made(state.withIdsGiven(1), vcn);
  }

  /** The state with a VCN, its resolver, and its default view with the zones of the cloud. */
  static OciState made(OciState state, Network vcn) {
    PrivateView view =
        new PrivateView(
            Ocid.beside(vcn.id(), Ocid.VIEW), vcn.place(), vcn.displayName(), true, Tags.NONE);
    Resolver resolver =
        new Resolver(
            vcn.resolver(),
            vcn.place(),
            vcn.id(),
            view.id(),
            vcn.displayName(),
            List.of(),
            List.of(),
            HashTreePMap.empty(),
            Tags.AUTOMATIC);
    return SystemZones.settled(state.with(vcn).with(view).with(resolver), vcn);
  }

  /** {@code UpdateVcn}, with the calls that add and remove blocks of addresses. */
  static OciState update(
      OciState state, String id, String name, List<String> blocks, Tags tags, Caller caller) {
    tags.check();
    checkBlocks(blocks);
    Network changed = required(state, id, SERVICE, caller).with(name, blocks, tags);
    return SystemZones.settled(state.with(changed), changed);
  }

  /** {@code ChangeVcnCompartment}; its resolver stays where it is. */
  static OciState move(OciState state, String id, String compartment, Caller caller) {
    Compartments.check(compartment, SERVICE);
    return state.with(required(state, id, SERVICE, caller).in(compartment));
  }

  /**
   * {@code DeleteVcn}: subnets and security groups hold it, and resolvers of other VCNs that have
   * its default view attached. Its resolver goes with it, and its default view too, unless somebody
   * has zones in it: then it becomes a view like any other.
   */
  static OciState delete(OciState state, String id, Caller caller) {
    Network vcn = required(state, id, SERVICE, caller);
    state.subnets().values().stream()
        .filter(subnet -> subnet.vcn().equals(id))
        .map(Subnet::id)
        .sorted()
        .findFirst()
        .ifPresent(
            subnet -> {
              throw Refusals.networkInUse(id, "Subnet", subnet);
            });
    state.securityGroups().values().stream()
        .filter(group -> group.vcn().equals(id))
        .map(SecurityGroup::id)
        .sorted()
        .findFirst()
        .ifPresent(
            group -> {
              throw Refusals.networkInUse(id, "NetworkSecurityGroup", group);
            });
    String view = Resolvers.existing(state, vcn).defaultView();
    state.resolvers().values().stream()
        .filter(other -> !other.vcn().equals(id) && other.attachedViews().contains(view))
        .map(Resolver::id)
        .sorted()
        .findFirst()
        .ifPresent(
            other -> {
              throw Refusals.conflict(
                  "View %s is referenced by resolver %s".formatted(view, other));
            });
    OciState next = state.withoutNetwork(id).withoutResolver(vcn.resolver());
    boolean isUsed = false;
    for (Zone zone : state.zones().values()) {
      if (zone.view().equals(view)) {
        next = zone.isProtected() ? next.withoutZone(zone.id()) : next;
        isUsed |= !zone.isProtected();
      }
    }
    PrivateView left = state.views().get(view);
    return isUsed && left != null ? next.with(left.unprotected()) : next.withoutView(view);
  }

  static void checkBlocks(List<String> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Ipv4Block block = block(blocks.get(i));
      if (Ipv4Block.all(blocks.subList(0, i)).stream().anyMatch(block::overlaps)) {
        throw Refusals.invalidParameter(
            "The requested CIDR %s overlaps with another CIDR of the VCN".formatted(block));
      }
    }
  }

  /** The block that a text is, if a VCN or a subnet can have it. */
  static Ipv4Block block(String text) {
    return Ipv4Block.parse(text)
        .filter(Ipv4Block::isGivenByItsFirst)
        .filter(block -> block.length() >= SHORTEST_PREFIX && block.length() <= LONGEST_PREFIX)
        .orElseThrow(
            () -> Refusals.invalidParameter("The requested CIDR %s is invalid".formatted(text)));
  }

  static void checkLabel(String label) {
    if (!label.isEmpty() && !LABEL.matcher(label).matches()) {
      throw Refusals.invalidParameter("dnsLabel %s is invalid".formatted(label));
    }
  }
}
