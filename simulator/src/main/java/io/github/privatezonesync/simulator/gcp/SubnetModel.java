package io.github.privatezonesync.simulator.gcp;

import java.util.List;
import java.util.Map;

/** The resource {@code google_compute_subnetwork}. */
final class SubnetModel extends RegionalModel {
  static final String TYPE = "gcp:compute/subnetwork:Subnetwork";

  private static final String NETWORK = "network";

  SubnetModel() {
    super(
        TYPE,
        Schema.of(
                Attribute.replacing("name"),
                Attribute.replacing("project").orComputed(),
                Attribute.replacing("region").orComputed(),
                Attribute.replacing("description"),
                Attribute.replacing("ipCidrRange"),
                Attribute.replacing(NETWORK)
                    .comparedBy(
                        (before, after) ->
                            NetworkUrl.sameResource(before.text(NETWORK), after.text(NETWORK))),
                Attribute.inPlace("privateIpGoogleAccess").orComputed(),
                Attribute.inPlace("secondaryIpRanges").orComputed(),
                Attribute.inPlace("logConfig"))
            .requiring("ipCidrRange", NETWORK)
            .autoNamed(),
        List.of("project", "region", "selfLink"),
        "subnetworks",
        "Subnetwork");
  }

  @Override
  GcpState insert(GcpState state, String id, Properties inputs) {
    String given = inputs.text(NETWORK);
    String network =
        given.contains("/") ? NetworkUrl.relative(given) : Ids.network(Ids.project(id), given);
    if (!state.networks().containsKey(network)) {
      throw Refusals.computeReferenceMissing(NETWORK, network);
    }
    return state.with(new RegionalResource(id, network, inputs.text("ipCidrRange")));
  }

  @Override
  Map<String, Object> properties(RegionalResource resource) {
    return Map.of(NETWORK, Ids.link(resource.network()), "ipCidrRange", resource.value());
  }
}
