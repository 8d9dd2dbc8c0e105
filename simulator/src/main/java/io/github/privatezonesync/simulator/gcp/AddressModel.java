package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import java.util.List;
import java.util.Map;

/** The resource {@code google_compute_address}: an address that is given, or made up. */
final class AddressModel extends RegionalModel {
  static final String TYPE = "gcp:compute/address:Address";

  private static final String ADDRESS = "address";
  private static final String ADDRESS_TYPE = "addressType";
  private static final String INTERNAL = "INTERNAL";

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
                Attribute.text("purpose").replacing().orComputed(),
                Attribute.text("subnetwork")
                    .replacing()
                    .orComputed()
                    .comparedWithin(
                        (before, after) ->
                            NetworkUrl.sameResource(
                                before.text("subnetwork"), after.text("subnetwork"))),
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
    return counted.with(new RegionalResource(id, "", inputs.text(ADDRESS, made)));
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
