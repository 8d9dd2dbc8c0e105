package io.github.privatezonesync.adopt.proof;

import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.SetRouting;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.simulator.SimulatedProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Creates record sets of Route 53 as they are. */
record RawAwsRecordSets(
    ExistingZone zone, ZonePlace.Aws place, String zoneId, SimulatedProvider provider)
    implements RawRecordSets {
  @Override
  public void create(ExistingRecordSet set) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("zoneId", zoneId);
    inputs.put("name", RawRecordSets.absolute(set.name(), zone));
    inputs.put("type", set.type());
    set.ttl().ifPresent(ttl -> inputs.put("ttl", ttl));
    if (set.content() instanceof RecordContent.Values values) {
      inputs.put(
          "records",
          values.values().stream().map(value -> sent(set.type(), value.asFound())).toList());
    } else {
      inputs.put("aliases", List.of(alias((RecordContent.Alias) set.content())));
    }
    set.routing().ifPresent(routing -> put(inputs, routing));
    String unused = provider.create("aws:route53/record:Record", set.name(), inputs).id();
  }

  /** The provider adds the outer quotes of a text. */
  private static String sent(String type, String value) {
    boolean quoted =
        (type.equals("TXT") || type.equals("SPF"))
            && value.length() > 1
            && value.startsWith("\"")
            && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private Map<String, Object> alias(RecordContent.Alias alias) {
    return Map.of(
        "name",
        alias.target(),
        "zoneId",
        alias.hostedZoneId().equals(place.hostedZoneId()) ? zoneId : alias.hostedZoneId(),
        "evaluateTargetHealth",
        alias.evaluateTargetHealth());
  }

  private static void put(Map<String, Object> inputs, SetRouting routing) {
    inputs.put("setIdentifier", routing.setIdentifier());
    routing.healthCheckId().ifPresent(id -> inputs.put("healthCheckId", id));
    SetRouting.Rule rule = routing.rule();
    if (rule instanceof SetRouting.Weighted weighted) {
      inputs.put("weightedRoutingPolicies", List.of(Map.of("weight", weighted.weight())));
    } else if (rule instanceof SetRouting.Latency latency) {
      inputs.put("latencyRoutingPolicies", List.of(Map.of("region", latency.region())));
    } else if (rule instanceof SetRouting.Failover failover) {
      inputs.put(
          "failoverRoutingPolicies",
          List.of(Map.of("type", failover.primary() ? "PRIMARY" : "SECONDARY")));
    } else if (rule instanceof SetRouting.Geoproximity place && place.region().isPresent()) {
      inputs.put(
          "geoproximityRoutingPolicy",
          Map.of("awsRegion", place.region().get(), "bias", (long) place.bias()));
    } else if (rule instanceof SetRouting.MultiValue) {
      inputs.put("multivalueAnswerRoutingPolicy", true);
    } else if (rule instanceof SetRouting.Geolocation geo) {
      Map<String, Object> where = new HashMap<>();
      geo.continent().ifPresent(continent -> where.put("continent", continent));
      geo.country().ifPresent(country -> where.put("country", country));
      geo.subdivision().ifPresent(subdivision -> where.put("subdivision", subdivision));
      inputs.put("geolocationRoutingPolicies", List.of(where));
    } else {
      inputs.put("cidrRoutingPolicy", Map.of());
    }
  }
}
