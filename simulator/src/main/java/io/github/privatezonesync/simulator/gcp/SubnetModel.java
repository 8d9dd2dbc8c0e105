package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.dns.Ipv4Text;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pcollections.HashTreePMap;

/** The resource {@code google_compute_subnetwork}. */
final class SubnetModel extends RegionalModel {
  static final String TYPE = "gcp:compute/subnetwork:Subnetwork";

  private static final String NETWORK = "network";
  private static final String RANGE = "ipCidrRange";
  private static final String PURPOSE = RegionalResource.PURPOSE;
  private static final Pattern CIDR = Pattern.compile("([0-9.]+)/([0-9]{1,2})");
  private static final int ADDRESS_BITS = 32;

  SubnetModel() {
    super(
        TYPE,
        Schema.of(
                Attribute.text("name").replacing(),
                Attribute.text("project").replacing().orComputed(),
                Attribute.text("region").replacing().orComputed(),
                Attribute.text("description").replacing(),
                Attribute.text(RANGE)
                    .mandatory()
                    .replacingIf(
                        (before, after) -> isShrinkage(before.text(RANGE), after.text(RANGE))),
                Attribute.text(NETWORK)
                    .mandatory()
                    .replacing()
                    .comparedWithin(
                        (before, after) ->
                            NetworkUrl.sameResource(before.text(NETWORK), after.text(NETWORK))),
                Attribute.text(PURPOSE).replacing().orComputed(),
                Attribute.of("privateIpGoogleAccess", Kind.FLAG).orComputed(),
                Attribute.of("secondaryIpRanges", Kind.OBJECTS).orComputed(),
                Attribute.of("logConfig", Kind.OBJECT))
            .namedByProvider(Gcp.LONGEST_INVENTED_NAME),
        List.of("project", "region", "selfLink", PURPOSE),
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
    return state.with(
        new RegionalResource(
            id,
            network,
            inputs.text(RANGE),
            HashTreePMap.singleton(PURPOSE, inputs.text(PURPOSE, "PRIVATE"))));
  }

  @Override
  RegionalResource changed(RegionalResource resource, Properties inputs) {
    return new RegionalResource(
        resource.id(), resource.network(), inputs.text(RANGE), resource.fields());
  }

  /**
   * A range that holds the old one grows in place; any other makes a new subnetwork, except what is
   * no range at all ({@code IsShrinkageIpCidr} of <a
   * href="https://github.com/hashicorp/terraform-provider-google-beta/blob/v5.0.0/google-beta/services/compute/resource_compute_subnetwork.go">the
   * provider</a>).
   */
  static boolean isShrinkage(String before, String after) {
    Matcher old = CIDR.matcher(before);
    Matcher changed = CIDR.matcher(after);
    if (!old.matches() || !changed.matches()) {
      return false;
    }
    int prefix = Integer.parseInt(changed.group(2));
    return prefix > Integer.parseInt(old.group(2))
        || start(old.group(1), prefix) != start(changed.group(1), prefix);
  }

  /** The first address of the range, without the bits behind the prefix. */
  private static long start(String address, int prefix) {
    byte[] octets = Ipv4Text.parse(address);
    return octets == null || prefix > ADDRESS_BITS
        ? -1
        : new BigInteger(1, octets).longValue() >> (ADDRESS_BITS - prefix);
  }

  @Override
  Map<String, Object> properties(RegionalResource resource) {
    return Map.of(
        NETWORK,
        Ids.link(resource.network()),
        RANGE,
        resource.value(),
        PURPOSE,
        resource.fields().getOrDefault(PURPOSE, ""));
  }
}
