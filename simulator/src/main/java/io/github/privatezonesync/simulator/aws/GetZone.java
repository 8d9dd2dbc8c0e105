package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code aws.route53.getZone}: by id, or the one zone that has the name, is private or not, and has
 * the VPC and the tags.
 */
final class GetZone implements FunctionModel<AwsState> {
  /** NS and SOA. */
  private static final int SETS_BY_AWS = 2;

  @Override
  public String token() {
    return "aws:route53/getZone:getZone";
  }

  @Override
  public Map<String, Object> invoke(AwsState state, Map<String, Object> arguments, Caller caller) {
    Properties given = new Properties(arguments);
    if (given.has("zoneId")) {
      return result(
          Zones.owned(state, ProviderNames.zoneId(given.text("zoneId")), caller), arguments);
    }
    boolean isPrivate = given.flag("privateZone", given.has("vpcId"));
    Map<String, String> tags = given.textMap("tags");
    List<Zone> found =
        state.zones().values().stream()
            .filter(zone -> zone.account().equals(caller.account()))
            .filter(zone -> zone.isPrivate() == isPrivate)
            .filter(zone -> !given.has("name") || isNamed(zone, given.text("name")))
            .filter(zone -> !given.has("vpcId") || zone.vpcs().containsKey(given.text("vpcId")))
            .filter(zone -> zone.tags().entrySet().containsAll(tags.entrySet()))
            .toList();
    return result(SingleMatch.single("Route 53 Hosted Zone", found), arguments);
  }

  private static boolean isNamed(Zone zone, String name) {
    return ProviderNames.kept(zone.name()).equals(ProviderNames.kept(name));
  }

  private static Map<String, Object> result(Zone zone, Map<String, Object> arguments) {
    Map<String, Object> result = new HashMap<>(arguments);
    result.put("id", zone.id());
    result.put("zoneId", zone.id());
    result.put("arn", zone.arn());
    result.put("callerReference", "simulator-" + zone.id());
    result.put("comment", zone.comment());
    result.put("linkedServiceDescription", "");
    result.put("linkedServicePrincipal", "");
    result.put("name", ProviderNames.kept(zone.name()));
    result.put("nameServers", NameServers.NAMES);
    result.put("primaryNameServer", NameServers.NAMES.get(0));
    result.put("privateZone", zone.isPrivate());
    result.put("resourceRecordSetCount", zone.sets().size() + SETS_BY_AWS);
    result.put("tags", new TreeMap<>(zone.tags()));
    return result;
  }
}
