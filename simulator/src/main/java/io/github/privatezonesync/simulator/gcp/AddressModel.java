package io.github.privatezonesync.simulator.gcp;

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
                Attribute.replacing("name"),
                Attribute.replacing("project").orComputed(),
                Attribute.replacing("region").orComputed(),
                Attribute.replacing(ADDRESS).orComputed(),
                Attribute.replacing(ADDRESS_TYPE),
                Attribute.replacing("description"),
                Attribute.replacing("purpose").orComputed(),
                Attribute.replacing("subnetwork")
                    .orComputed()
                    .comparedBy(
                        (before, after) ->
                            NetworkUrl.sameResource(
                                before.text("subnetwork"), after.text("subnetwork"))),
                Attribute.inPlace("labels"))
            .autoNamed()
            .defaulting(ADDRESS_TYPE, "EXTERNAL"),
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
