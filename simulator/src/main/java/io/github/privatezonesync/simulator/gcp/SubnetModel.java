package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
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
                Attribute.text("name").replacing(),
                Attribute.text("project").replacing().orComputed(),
                Attribute.text("region").replacing().orComputed(),
                Attribute.text("description").replacing(),
                Attribute.text("ipCidrRange").mandatory().replacing(),
                Attribute.text(NETWORK)
                    .mandatory()
                    .replacing()
                    .comparedWithin(
                        (before, after) ->
                            NetworkUrl.sameResource(before.text(NETWORK), after.text(NETWORK))),
                Attribute.of("privateIpGoogleAccess", Kind.FLAG).orComputed(),
                Attribute.of("secondaryIpRanges", Kind.OBJECTS).orComputed(),
                Attribute.of("logConfig", Kind.OBJECT))
            .namedByProvider(Gcp.LONGEST_INVENTED_NAME),
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
