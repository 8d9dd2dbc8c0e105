package io.github.privatezonesync.gcp;

import com.pulumi.gcp.dns.inputs.RecordSetRoutingPolicyArgs;
import com.pulumi.gcp.dns.inputs.RecordSetRoutingPolicyGeoArgs;
import com.pulumi.gcp.dns.inputs.RecordSetRoutingPolicyWrrArgs;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.spi.ZonePlan;
import java.util.List;
import java.util.Optional;

/**
 * All sets of one name and type as the routing policy of one Cloud DNS record set.
 *
 * <p>An item by region stands at the region of the clients that it is for, so that Cloud DNS finds
 * an item of the very region and never has to rank others.
 */
final class GcpRouting {
  private final ZonePlan<GcpNetwork> plan;

  GcpRouting(ZonePlan<GcpNetwork> plan) {
    this.plan = plan;
  }

  RecordSetRoutingPolicyArgs policy(List<RecordSet> sets) {
    boolean byRegion =
        sets.get(0).route().map(Route::kind).equals(Optional.of(Route.Kind.BY_REGION));
    return byRegion
        ? RecordSetRoutingPolicyArgs.builder().geos(sets.stream().map(this::geo).toList()).build()
        : RecordSetRoutingPolicyArgs.builder().wrrs(sets.stream().map(this::wrr).toList()).build();
  }

  private RecordSetRoutingPolicyGeoArgs geo(RecordSet set) {
    return RecordSetRoutingPolicyGeoArgs.builder()
        .location(set.route().orElseThrow().key())
        .rrdatas(plan.render(set, GcpValues::presentation))
        .build();
  }

  private RecordSetRoutingPolicyWrrArgs wrr(RecordSet set) {
    return RecordSetRoutingPolicyWrrArgs.builder()
        .weight((double) set.route().orElseThrow().weight())
        .rrdatas(plan.render(set, GcpValues::presentation))
        .build();
  }
}
