package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.cloud.Caller;
import java.util.Optional;

/** The calls of the network service about network security groups. */
final class SecurityGroups {
  static final String SERVICE = "Core Network Security Group";

  private SecurityGroups() {}

  static Optional<SecurityGroup> get(OciState state, String id, Caller caller) {
    return Optional.ofNullable(state.securityGroups().get(id))
        .filter(group -> group.place().isSeenBy(caller));
  }

  static SecurityGroup required(OciState state, String id, String service, Caller caller) {
    return get(state, id, caller)
        .orElseThrow(() -> Advice.to(Refusals.notFound(service), state.placeOf(id), id, caller));
  }

  /** {@code CreateNetworkSecurityGroup}. */
  static OciState create(OciState state, SecurityGroup group, Caller caller) {
    Compartments.check(group.place().compartment(), SERVICE);
    group.tags().check();
    Network unused = Networks.required(state, group.vcn(), SERVICE, caller);
    return state.withIdsGiven(1).with(group);
  }

  /** {@code UpdateNetworkSecurityGroup}. */
  static OciState update(OciState state, String id, String name, Tags tags, Caller caller) {
    tags.check();
    return state.with(required(state, id, SERVICE, caller).with(name, tags));
  }

  /** {@code ChangeNetworkSecurityGroupCompartment}. */
  static OciState move(OciState state, String id, String compartment, Caller caller) {
    Compartments.check(compartment, SERVICE);
    return state.with(required(state, id, SERVICE, caller).in(compartment));
  }

  /** {@code DeleteNetworkSecurityGroup}: the VNICs of endpoints hold it. */
  static OciState delete(OciState state, String id, Caller caller) {
    SecurityGroup group = required(state, id, SERVICE, caller);
    Endpoints.all(state)
        .filter(endpoint -> endpoint.securityGroups().contains(id))
        .map(Endpoint::vnic)
        .sorted()
        .findFirst()
        .ifPresent(
            vnic -> {
              throw Refusals.conflict(
                  "The NetworkSecurityGroup %s has the VNIC %s".formatted(id, vnic));
            });
    return state.withoutSecurityGroup(group.id());
  }
}
