package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The function that lists the addresses of a project, those that stacks reserve and those that
 * inbound server policies have. Without a region it lists all regions, whatever the provider's is
 * (<a
 * href="https://github.com/hashicorp/terraform-provider-google-beta/blob/v5.0.0/google-beta/services/compute/data_source_google_compute_addresses.go">code</a>).
 */
final class GetAddresses implements FunctionModel<GcpState> {
  /** What stands before the key of a label where a filter knows it. */
  static final String LABELS = "labels.";

  private static final String ALL = "ALL";
  private static final List<String> SHOWN =
      List.of("address", "addressType", "description", "name", "selfLink", "status");
  private static final Set<String> FILTERED =
      Set.of("name", "address", "addressType", "purpose", "status", "subnetwork");

  @Override
  public String token() {
    return "gcp:compute/getAddresses:getAddresses";
  }

  @Override
  public Map<String, Object> invoke(GcpState state, Map<String, Object> arguments, Caller caller) {
    Properties given = new Properties(arguments);
    String project = given.text("project", caller.account());
    String region = given.text("region");
    Predicate<Map<String, String>> wanted = ListFilter.of(given.text("filter"), FILTERED);
    Map<String, Object> result = new HashMap<>(arguments);
    result.put("project", project);
    result.put("id", project + "-" + given.text("region", ALL) + "-" + given.text("filter", ALL));
    result.put(
        "addresses",
        all(state, Ids.inProject(project)).stream()
            .filter(address -> region.isEmpty() || region.equals(Ids.region(id(address))))
            .filter(wanted)
            .sorted(Comparator.comparing(GetAddresses::id))
            .map(GetAddresses::shown)
            .toList());
    return result;
  }

  private static List<Map<String, String>> all(GcpState state, String prefix) {
    List<Map<String, String>> all = new ArrayList<>();
    for (RegionalResource part : state.regional().values()) {
      if (part.id().startsWith(prefix)) {
        if (part.isAddress()) {
          all.add(fields(part.id(), part.value(), part.fields()));
        } else {
          state.entryPoints().of(part.id()).ifPresent(point -> all.add(entryPoint(part, point)));
        }
      }
    }
    return all;
  }

  /** The name is made up; in the real cloud it ends in a number too. */
  private static Map<String, String> entryPoint(RegionalResource subnetwork, String address) {
    String name = "dns-forwarding-" + Integer.toUnsignedString(subnetwork.id().hashCode());
    String id =
        Ids.regional(Ids.project(subnetwork.id()), Ids.region(subnetwork.id()), "addresses", name);
    return fields(
        id,
        address,
        Map.of(
            "addressType",
            "INTERNAL",
            RegionalResource.PURPOSE,
            "DNS_RESOLVER",
            "subnetwork",
            Ids.link(subnetwork.id()),
            "status",
            "IN_USE"));
  }

  private static Map<String, String> fields(String id, String address, Map<String, String> others) {
    Map<String, String> fields = new TreeMap<>(others);
    fields.put("name", Ids.name(id));
    fields.put("address", address);
    fields.put("selfLink", Ids.link(id));
    return fields;
  }

  private static String id(Map<String, String> address) {
    return NetworkUrl.relative(address.getOrDefault("selfLink", ""));
  }

  private static Map<String, Object> shown(Map<String, String> address) {
    Map<String, Object> shown = new HashMap<>();
    SHOWN.forEach(field -> shown.put(field, address.getOrDefault(field, "")));
    shown.put("region", Ids.region(id(address)));
    Map<String, String> labels = new TreeMap<>();
    address.forEach(
        (field, value) -> {
          if (field.startsWith(LABELS)) {
            labels.put(field.substring(LABELS.length()), value);
          }
        });
    shown.put("labels", labels);
    return shown;
  }
}
