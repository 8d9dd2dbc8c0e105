package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.Inputs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The suite for targets of the courier cloud. */
abstract class CourierContract extends ForwardingTargetContract {
  @Override
  protected String networkId(int number) {
    return "NET-" + number;
  }

  @Override
  protected SimulatedClouds clouds() {
    SimulatedClouds clouds = SimulatedClouds.of(List.of(new CourierCloud()));
    for (int number = 0; number < 3; number++) {
      String id = "net-" + number;
      clouds.network(new SimulatedNetwork("courier", id, id, "owner", null));
    }
    return clouds;
  }

  @Override
  protected boolean ownersTieNetworks() {
    return true;
  }

  @Override
  protected ForwardingReading read(DeclaredStack stack) {
    List<ReadRule> rules = new ArrayList<>();
    Map<DeclaredResource, PhysicalName> names = new HashMap<>();
    for (DeclaredResource rule : stack.resources(CourierCloud.RULE)) {
      Inputs inputs = rule.inputs();
      rules.add(
          new ReadRule(
              rule, inputs.text("domain"), inputs.texts("servers"), (int) inputs.number("port")));
    }
    List<ReadTie> ties = new ArrayList<>();
    for (DeclaredResource tie : stack.resources(CourierCloud.TIE)) {
      List<DeclaredResource> followed =
          stack.resources(CourierCloud.RULE).stream()
              .filter(
                  rule ->
                      tie.name().endsWith(rule.inputs().text("domain").replaceFirst("\\.$", "")))
              .toList();
      ties.add(new ReadTie(tie.inputs().text("network"), tie, followed));
    }
    for (String type : List.of(CourierCloud.DOOR, CourierCloud.RULE, CourierCloud.TIE)) {
      for (DeclaredResource resource : stack.resources(type)) {
        names.put(
            resource,
            PhysicalName.of(
                resource.inputs().has("name") ? resource.inputs().text("name") : "",
                "[a-z][a-z0-9-]{0,39}"));
      }
    }
    return new ForwardingReading(rules, ties, names);
  }
}
