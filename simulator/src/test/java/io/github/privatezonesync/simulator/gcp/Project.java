package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.CallObserver;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.ControlPlaneCall;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The project {@code acme} of a fresh cloud, worked on as a Pulumi program would. */
final class Project {
  static final String NAME = "acme";

  private final SimulatedClouds clouds;
  private final SimulatedProvider provider;
  private final List<String> calls = new ArrayList<>();

  Project() {
    this(SimulatedClouds.fresh(), NAME);
  }

  private Project(SimulatedClouds clouds, String name) {
    this.clouds = clouds;
    this.provider = clouds.provider("gcp", Map.of("project", name, "region", "europe-west1"));
    clouds.observe(
        new CallObserver() {
          @Override
          public void after(ControlPlaneCall call, Snapshot after) {
            calls.add(call.operation() + " " + call.subject());
          }
        });
  }

  /** Another project of the same cloud. */
  Project other(String name) {
    return new Project(clouds, name);
  }

  SimulatedClouds clouds() {
    return clouds;
  }

  SimulatedProvider provider() {
    return provider;
  }

  /** The changing calls since the last time. */
  List<String> calls() {
    List<String> made = List.copyOf(calls);
    calls.clear();
    return made;
  }

  /** Checks and creates, as an update does. */
  Live create(String type, String name, Map<String, Object> inputs) {
    Checked checked = provider.check(type, name, inputs, "seed");
    if (!checked.failures().isEmpty()) {
      throw new IllegalArgumentException(checked.failures().toString());
    }
    Live live = provider.create(type, name, checked.inputs());
    return new Live(live.id(), checked.inputs(), live.state());
  }

  Live network(String name) {
    return create(NetworkModel.TYPE, name, Map.of("name", name));
  }

  Live zone(String name, String dnsName, String... networks) {
    return create(ZoneModel.TYPE, name, zoneInputs(name, dnsName, networks));
  }

  static Map<String, Object> zoneInputs(String name, String dnsName, String... networks) {
    List<Map<String, Object>> urls = new ArrayList<>();
    for (String network : networks) {
      urls.add(Map.of("networkUrl", network));
    }
    Map<String, Object> inputs = Map.of("name", name, "dnsName", dnsName, "visibility", "private");
    return urls.isEmpty()
        ? inputs
        : with(inputs, "privateVisibilityConfig", Map.of("networks", urls));
  }

  /** A subnetwork, in the region that its name begins with. */
  Live subnetwork(String name, String network, String range) {
    return create(
        SubnetModel.TYPE,
        name,
        Map.of(
            "name",
            name,
            "network",
            network,
            "ipCidrRange",
            range,
            "region",
            name.startsWith("us") ? "us-east1" : "europe-west1"));
  }

  /** The inputs of a forwarding zone with private paths. */
  static Map<String, Object> forwarding(
      String name, String dnsName, String network, String... addresses) {
    return with(
        zoneInputs(name, dnsName, network),
        "forwardingConfig",
        Map.of(
            "targetNameServers",
            Arrays.stream(addresses)
                .map(
                    address ->
                        Map.<String, Object>of("ipv4Address", address, "forwardingPath", "private"))
                .toList()));
  }

  /** The inputs of a peering zone. */
  static Map<String, Object> peering(String name, String dnsName, String network, String target) {
    return with(
        zoneInputs(name, dnsName, network),
        "peeringConfig",
        Map.of("targetNetwork", Map.of("networkUrl", target)));
  }

  /** The inputs of an inbound server policy. */
  static Map<String, Object> inbound(String name, String... networks) {
    return Map.of(
        "name",
        name,
        "enableInboundForwarding",
        true,
        "networks",
        Arrays.stream(networks).map(url -> Map.<String, Object>of("networkUrl", url)).toList());
  }

  Live set(String zone, String name, String type, String... rrdatas) {
    return create(RecordSetModel.TYPE, name + type, setInputs(zone, name, type, 300, rrdatas));
  }

  static Map<String, Object> setInputs(
      String zone, String name, String type, int ttl, String... rrdatas) {
    return Map.of(
        "managedZone", zone, "name", name, "type", type, "ttl", ttl, "rrdatas", List.of(rrdatas));
  }

  /** The same properties but for one. */
  static Map<String, Object> with(Map<String, Object> inputs, String property, Object value) {
    Map<String, Object> changed = new HashMap<>(inputs);
    changed.put(property, value);
    return changed;
  }

  static Map<String, Object> without(Map<String, Object> inputs, String property) {
    Map<String, Object> changed = new HashMap<>(inputs);
    changed.remove(property);
    return changed;
  }

  Difference diff(String type, Live old, Map<String, Object> newInputs) {
    return provider.diff(type, old.inputs(), old.state(), checked(type, old, newInputs));
  }

  Live update(String type, Live old, Map<String, Object> newInputs) {
    Map<String, Object> inputs = checked(type, old, newInputs);
    Live live = provider.update(type, "resource", old.id(), old.state(), inputs);
    return new Live(live.id(), inputs, live.state());
  }

  void delete(String type, Live old) {
    provider.delete(type, old.id(), old.state());
  }

  Optional<Live> refresh(String type, Live old) {
    return provider.refresh(type, old.id(), old.inputs(), old.state());
  }

  private Map<String, Object> checked(String type, Live old, Map<String, Object> inputs) {
    return provider.check(type, "resource", old.inputs(), inputs, "seed").inputs();
  }

  Answer resolve(String network, String name, DnsType type) {
    return clouds.snapshot().resolve(Client.of(network), DomainName.of(name), type);
  }

  /** The answer to a question for addresses, as text. */
  String address(String network, String name) {
    return resolve(network, name, DnsType.A).toString();
  }

  /** What an operation is refused with, in the words of Google only. */
  static String refusal(Runnable operation) {
    try {
      operation.run();
    } catch (OperationFailedException | IllegalArgumentException e) {
      return String.valueOf(e.getMessage()).replaceFirst("\n.*", "");
    }
    throw new AssertionError("nothing was refused");
  }

  /** What the API answers to a call. */
  static String refused(Runnable call) {
    try {
      call.run();
    } catch (CloudException e) {
      return e.text().replaceFirst("\n.*", "");
    }
    throw new AssertionError("nothing was refused");
  }
}
