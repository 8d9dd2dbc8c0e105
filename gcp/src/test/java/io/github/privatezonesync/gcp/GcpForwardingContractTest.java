package io.github.privatezonesync.gcp;

import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.contract.ForwardingReading;
import io.github.privatezonesync.testkit.contract.ForwardingSpec;
import io.github.privatezonesync.testkit.contract.ForwardingTargetContract;
import io.github.privatezonesync.testkit.contract.NetworkSpec;
import io.github.privatezonesync.testkit.contract.PhysicalName;
import io.github.privatezonesync.testkit.contract.ReadRule;
import io.github.privatezonesync.testkit.contract.ReadTie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class GcpForwardingContractTest extends ForwardingTargetContract {
  private static final String SUBNETWORK = "gcp:compute/subnetwork:Subnetwork";
  private static final String REGION = "europe-west4";
  private static final String ZONE = "gcp:dns/managedZone:ManagedZone";
  private static final String POLICY = "gcp:dns/policy:Policy";
  private static final String FORWARDING = "forwardingConfig";

  @Override
  protected String networkId(int number) {
    return "projects/net/global/networks/vpc-" + number;
  }

  @Override
  protected ForwardingTarget<?> target(ForwardingSpec spec) {
    GcpForwarding.Builder target =
        GcpForwarding.builder()
            .key(spec.key())
            .project("net")
            .hub(
                GcpHub.of(network(spec.hub()))
                    .inbound(
                        "projects/net/regions/%s/subnetworks/hub-%s"
                            .formatted(REGION, spec.hub().number())));
    spec.others().forEach(network -> target.spoke(network(network)));
    spec.provider().ifPresent(target::provider);
    return target.build();
  }

  private static GcpNetwork network(NetworkSpec spec) {
    return spec.id() instanceof Leaf.Known<String> known
        ? GcpNetwork.of(spec.key(), known.value())
        : GcpNetwork.of(spec.key(), spec.id().output());
  }

  @Override
  protected PulumiProgram computed(PulumiProgram program) {
    Map<String, Object> chosen = new HashMap<>();
    for (String key :
        List.of("addressType", "description", "name", "region", "selfLink", "status")) {
      chosen.put(key, key);
    }
    chosen.put("address", "10.0.0.2");
    chosen.put("labels", Map.of());
    return program.call(
        "gcp:compute/getAddresses:getAddresses",
        Map.of("addresses", List.of(chosen), "id", "i", "project", "net"));
  }

  @Override
  protected SimulatedClouds clouds() {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    SimulatedProvider gcp = clouds.provider("gcp", Map.of("project", "net"));
    for (int number = 0; number < 3; number++) {
      clouds.network(new SimulatedNetwork("gcp", networkId(number), "vpc-" + number, "net", null));
      String name = "hub-" + number;
      Map<String, Object> inputs =
          Map.of(
              "name",
              name,
              "network",
              networkId(number),
              "region",
              REGION,
              "ipCidrRange",
              "10.%s.0.0/24".formatted(number));
      Live unused =
          gcp.create(SUBNETWORK, name, gcp.check(SUBNETWORK, name, inputs, "seed").inputs());
    }
    return clouds;
  }

  @Override
  protected ForwardingReading read(DeclaredStack stack) {
    List<ReadRule> rules = new ArrayList<>();
    List<ReadTie> ties = new ArrayList<>();
    Map<DeclaredResource, PhysicalName> names = new HashMap<>();
    for (DeclaredResource zone : stack.resources(ZONE)) {
      if (zone.inputs().has(FORWARDING)) {
        rules.add(rule(zone));
      }
      List<DeclaredResource> followed =
          stack.resources(ZONE).stream()
              .filter(other -> other.inputs().has(FORWARDING))
              .filter(other -> dnsName(other).equals(dnsName(zone)))
              .toList();
      zone.inputs()
          .object("privateVisibilityConfig")
          .objects("networks")
          .forEach(network -> ties.add(new ReadTie(network.text("networkUrl"), zone, followed)));
    }
    for (String type : List.of(ZONE, POLICY)) {
      for (DeclaredResource resource : stack.resources(type)) {
        names.put(
            resource,
            PhysicalName.of(resource.inputs().text("name"), "[a-z]([-a-z0-9]{0,61}[a-z0-9])?"));
      }
    }
    return new ForwardingReading(rules, ties, names);
  }

  private static String dnsName(DeclaredResource zone) {
    return zone.inputs().text("dnsName");
  }

  private static ReadRule rule(DeclaredResource zone) {
    return new ReadRule(
        zone,
        dnsName(zone),
        zone.inputs().object(FORWARDING).objects("targetNameServers").stream()
            .map(server -> server.text("ipv4Address"))
            .toList(),
        53);
  }
}
