package io.github.privatezonesync.testkit.show;

import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The resources that the SDK sent to the engine, compared with the planned ones. */
final class ReceivedResources {
  private ReceivedResources() {}

  /**
   * How the received resources differ from a plan.
   *
   * @return a line for each resource; empty if everything is as planned
   */
  static List<String> differences(SyncPlan plan, DeclaredStack stack) {
    Map<String, PlannedResource> missing = new TreeMap<>();
    for (PlannedZone<?> zone : plan.zones()) {
      zone.resources()
          .forEach(resource -> missing.put(key(resource.type(), resource.name()), resource));
    }
    List<String> differences = new ArrayList<>();
    for (DeclaredResource resource : stack.resources()) {
      if (resource.parent().equals(Optional.of(plan.identity().component()))) {
        String key = key(resource.type(), resource.name());
        PlannedResource planned = missing.remove(key);
        if (planned == null) {
          differences.add("not planned: " + key);
        } else if (!isNamed(resource, planned.physicalName())) {
          differences.add("named otherwise than '%s': %s".formatted(planned.physicalName(), key));
        }
      }
    }
    missing.keySet().forEach(key -> differences.add("planned, but not received: " + key));
    return differences;
  }

  private static String key(String type, String name) {
    return type + " '" + name + "'";
  }

  /** If the plan knows the name in the cloud, one of the inputs must be that name. */
  private static boolean isNamed(DeclaredResource resource, String physicalName) {
    return physicalName.equals("(output)") || resource.inputs().asMap().containsValue(physicalName);
  }
}
