package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.dns.Ipv4Block;
import java.util.Optional;

/** The calls of the network service about subnets. */
final class Subnets {
  static final String SERVICE = "Core Subnet";

  private Subnets() {}

  static Optional<Subnet> get(OciState state, String id, Caller caller) {
    return Optional.ofNullable(state.subnets().get(id))
        .filter(subnet -> subnet.place().isSeenBy(caller));
  }

  static Subnet required(OciState state, String id, String service, Caller caller) {
    return get(state, id, caller)
        .orElseThrow(() -> Advice.to(Refusals.notFound(service), state.placeOf(id), id, caller));
  }

  /** {@code CreateSubnet}. */
  static OciState create(OciState state, Subnet subnet, Caller caller) {
    Compartments.check(subnet.place().compartment(), SERVICE);
    subnet.tags().check();
    Network vcn = Networks.required(state, subnet.vcn(), SERVICE, caller);
    Networks.checkLabel(subnet.dnsLabel());
    Ipv4Block block = Networks.block(subnet.cidrBlock());
    if (!vcn.cidrBlocks().isEmpty()
        && Ipv4Block.all(vcn.cidrBlocks()).stream().noneMatch(whole -> whole.contains(block))) {
      throw Refusals.invalidParameter(
          "The requested CIDR %s is not in the CIDRs of VCN %s".formatted(block, vcn.id()));
    }
    for (Subnet other : state.subnets().values()) {
      if (other.vcn().equals(subnet.vcn()) && Networks.block(other.cidrBlock()).overlaps(block)) {
        throw Refusals.invalidParameter(
            "The requested CIDR %s is invalid: subnet %s with CIDR %s overlaps with this CIDR."
                .formatted(block, other.id(), other.cidrBlock()));
      }
    }
    return SystemZones.settled(state.withIdsGiven(1).with(subnet), vcn);
  }

  /** {@code UpdateSubnet}. */
  static OciState update(OciState state, String id, String name, Tags tags, Caller caller) {
    tags.check();
    return state.with(required(state, id, SERVICE, caller).with(name, tags));
  }

  /** {@code ChangeSubnetCompartment}. */
  static OciState move(OciState state, String id, String compartment, Caller caller) {
    Compartments.check(compartment, SERVICE);
    return state.with(required(state, id, SERVICE, caller).in(compartment));
  }

  /** {@code DeleteSubnet}: the VNICs of endpoints hold it. */
  static OciState delete(OciState state, String id, Caller caller) {
    Subnet subnet = required(state, id, SERVICE, caller);
    Endpoints.all(state)
        .filter(endpoint -> endpoint.subnet().equals(id))
        .map(Endpoint::vnic)
        .sorted()
        .findFirst()
        .ifPresent(
            vnic -> {
              throw Refusals.subnetInUse(id, vnic);
            });
    OciState next = state.withoutSubnet(id);
    return Optional.ofNullable(next.networks().get(subnet.vcn()))
        .map(vcn -> SystemZones.settled(next, vcn))
        .orElse(next);
  }
}
