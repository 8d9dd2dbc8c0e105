package quickstart;

import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.testkit.DeclaredResource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A resource as the engine's side of Pulumi's SDK received it.
 *
 * @param type the type token
 * @param name the logical name
 * @param inputs what the cloud would get
 */
record Received(String type, String name, Map<String, Object> inputs) {
  static Received of(DeclaredResource resource) {
    return new Received(resource.type(), resource.name(), resource.inputs().asMap());
  }

  /** What the engine got otherwise than a plan says; empty if it got just that. */
  static List<String> differences(SyncPlan plan, List<Received> received) {
    Map<String, PlannedResource> planned = new TreeMap<>();
    for (PlannedZone<?> target : plan.zones()) {
      target.resources().forEach(r -> planned.put(r.type() + " " + r.name(), r));
    }
    Set<String> missing = new HashSet<>(planned.keySet());
    List<String> differences = new ArrayList<>();
    for (Received resource : received) {
      String key = resource.type + " " + resource.name;
      boolean ours = resource.name.startsWith(plan.identity().component() + "/");
      if (ours && !missing.remove(key)) {
        differences.add("not planned: " + key);
      } else if (ours && !resource.isNamed(planned.get(key).physicalName())) {
        differences.add("named otherwise than " + planned.get(key).physicalName() + ": " + key);
      }
    }
    missing.stream().sorted().forEach(key -> differences.add("not received: " + key));
    return differences;
  }

  /** Where the plan knows the name in the cloud, one of the inputs is that name. */
  private boolean isNamed(String physicalName) {
    return physicalName.equals("(output)") || inputs.containsValue(physicalName);
  }
}
