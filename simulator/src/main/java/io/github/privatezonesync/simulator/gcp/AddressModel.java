package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import java.util.List;
import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The resource {@code google_compute_address}: an address that is given, or made up. */
final class AddressModel extends RegionalModel {
  static final String TYPE = "gcp:compute/address:Address";

  private static final String ADDRESS = "address";
  private static final String ADDRESS_TYPE = "addressType";
  private static final String INTERNAL = "INTERNAL";
  private static final String SUBNETWORK = "subnetwork";

  AddressModel() {
    super(
        TYPE,
        Schema.of(
                Attribute.text("name").replacing(),
                Attribute.text("project").replacing().orComputed(),
                Attribute.text("region").replacing().orComputed(),
                Attribute.text(ADDRESS).replacing().orComputed(),
                Attribute.text(ADDRESS_TYPE).replacing().orElse("EXTERNAL"),
                Attribute.text("description").replacing(),
                Attribute.text(RegionalResource.PURPOSE).replacing().orComputed(),
                Attribute.text(SUBNETWORK)
                    .replacing()
                    .orComputed()
                    .comparedWithin(
                        (before, after) ->
                            NetworkUrl.sameResource(
                                before.text(SUBNETWORK), after.text(SUBNETWORK))),
                Attribute.of("labels", Kind.TEXT_MAP))
            .namedByProvider(Gcp.LONGEST_INVENTED_NAME),
        List.of("project", "region", "selfLink", ADDRESS),
        "addresses",
        "Address");
  }

  @Override
  GcpState insert(GcpState state, String id, Properties inputs) {
    GcpState counted = state.counted();
    String made = madeUp(inputs.text(ADDRESS_TYPE).equals(INTERNAL), counted.counter());
    return counted.with(
        new RegionalResource(id, "", inputs.text(ADDRESS, made), fields(id, inputs)));
  }

  @Override
  RegionalResource changed(RegionalResource resource, Properties inputs) {
    return new RegionalResource(resource.id(), "", resource.value(), fields(resource.id(), inputs));
  }

  /** What a look-up filters by or shows, as the API has it. */
  private static PMap<String, String> fields(String id, Properties inputs) {
    String type = inputs.text(ADDRESS_TYPE);
    PMap<String, String> fields =
        HashTreePMap.<String, String>empty()
            .plus(ADDRESS_TYPE, type)
            .plus("description", inputs.text("description"))
            .plus(
                RegionalResource.PURPOSE,
                inputs.text(RegionalResource.PURPOSE, type.equals(INTERNAL) ? "GCE_ENDPOINT" : ""))
            .plus("status", "RESERVED");
    for (Map.Entry<String, String> label : inputs.textMap("labels").entrySet()) {
      fields = fields.plus(GetAddresses.LABELS + label.getKey(), label.getValue());
    }
    String subnetwork = inputs.text(SUBNETWORK);
    return subnetwork.isEmpty()
        ? fields
        : fields.plus(
            SUBNETWORK,
            Ids.link(
                subnetwork.contains("/")
                    ? NetworkUrl.relative(subnetwork)
                    : Ids.regional(Ids.project(id), Ids.region(id), "subnetworks", subnetwork)));
  }

  @Override
  Map<String, Object> properties(RegionalResource resource) {
    return Map.of(ADDRESS, resource.value());
  }

  /** Internal addresses are private. External addresses are from RFC 2544, so nobody has them. */
  private static String madeUp(boolean internal, long number) {
    long host = number % 65536;
    return (internal ? "10.128." : "198.18.") + (host >> 8) + "." + (host & 255);
  }
}
