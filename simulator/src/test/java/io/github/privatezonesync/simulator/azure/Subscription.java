package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.CallObserver;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.ControlPlaneCall;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The default subscription of a fresh cloud, worked on as a Pulumi program would. Everything lies
 * in the resource group {@code rg} unless another is named.
 */
final class Subscription {
  static final String ID = "00000000-0000-0000-0000-000000000000";
  static final String GROUP = "azure-native:resources:ResourceGroup";
  static final String NETWORK = "azure-native:network:VirtualNetwork";
  static final String ZONE = "azure-native:network:PrivateZone";
  static final String LINK = "azure-native:network:VirtualNetworkLink";
  static final String SET = "azure-native:network:PrivateRecordSet";

  private final SimulatedClouds clouds = SimulatedClouds.fresh();
  private final SimulatedProvider provider = clouds.provider("azure-native", Map.of());
  private final List<String> calls = new ArrayList<>();

  private Subscription() {
    clouds.observe(
        new CallObserver() {
          @Override
          public void after(ControlPlaneCall call, Snapshot after) {
            calls.add(call.operation() + " " + call.subject());
          }
        });
  }

  /** With nothing in it. */
  static Subscription empty() {
    return new Subscription();
  }

  /** With the resource group {@code rg} in {@code westeurope}. */
  static Subscription withGroup() {
    Subscription subscription = new Subscription();
    subscription.group("rg");
    subscription.calls();
    return subscription;
  }

  /** With the group, and the zone {@code corp.internal} in it. */
  static Subscription withZone() {
    Subscription subscription = withGroup();
    subscription.zone("corp.internal");
    subscription.calls();
    return subscription;
  }

  /** With the group, the zone, and the network {@code hub} linked to it. */
  static Subscription linked() {
    Subscription subscription = withZone();
    subscription.network("hub");
    subscription.link("corp.internal", "hub");
    subscription.calls();
    return subscription;
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

  Live group(String name) {
    return create(GROUP, name, groupInputs(name));
  }

  Live network(String name) {
    return create(NETWORK, name, networkInputs(name));
  }

  Live zone(String name) {
    return create(ZONE, name, zoneInputs("rg", name));
  }

  /** A link of that zone and network, called like the network. */
  Live link(String zone, String network) {
    return create(LINK, zone + "-" + network, linkInputs(zone, network));
  }

  /** A set in the zone {@code corp.internal}. */
  Live set(String type, String name, String property, Object values) {
    return create(SET, name + "-" + type, setInputs(type, name, property, values));
  }

  Live a(String name, String... addresses) {
    return set("A", name, "aRecords", addresses(addresses));
  }

  Live cname(String name, String target) {
    return set("CNAME", name, "cnameRecord", Map.of("cname", target));
  }

  Live txt(String name, String... texts) {
    return set("TXT", name, "txtRecords", texts(texts));
  }

  /** Checks and creates, as an update does. */
  Live create(String type, String name, Map<String, Object> inputs) {
    Checked checked = provider.check(type, name, inputs, "seed");
    if (!checked.failures().isEmpty()) {
      throw new IllegalArgumentException(checked.failures().toString());
    }
    return provider.create(type, name, checked.inputs());
  }

  void delete(String type, Live live) {
    provider.delete(type, live.id(), live.state());
  }

  /** What a network gets. */
  Answer ask(String network, String name, DnsType type) {
    return clouds.snapshot().resolve(Client.of(networkId(network)), absolute(name), type);
  }

  /** What a network gets for addresses. */
  String ask(String network, String name) {
    return ask(network, name, DnsType.A).toString();
  }

  static String groupId(String group) {
    return "/subscriptions/" + ID + "/resourceGroups/" + group;
  }

  static String networkId(String name) {
    return groupId("rg") + "/providers/Microsoft.Network/virtualNetworks/" + name;
  }

  static String zoneId(String name) {
    return groupId("rg") + "/providers/Microsoft.Network/privateDnsZones/" + name;
  }

  static Map<String, Object> groupInputs(String name) {
    return inputs("resourceGroupName", name, "location", "westeurope");
  }

  static Map<String, Object> networkInputs(String name) {
    return inputs("resourceGroupName", "rg", "virtualNetworkName", name, "location", "westeurope");
  }

  static Map<String, Object> zoneInputs(String group, String name) {
    return inputs("resourceGroupName", group, "privateZoneName", name, "location", "global");
  }

  static Map<String, Object> linkInputs(String zone, String network) {
    return inputs(
        "resourceGroupName",
        "rg",
        "privateZoneName",
        zone,
        "virtualNetworkLinkName",
        network,
        "virtualNetwork",
        Map.of("id", networkId(network)),
        "registrationEnabled",
        false,
        "location",
        "global");
  }

  static Map<String, Object> setInputs(String type, String name, String property, Object values) {
    return inputs(
        "resourceGroupName",
        "rg",
        "privateZoneName",
        "corp.internal",
        "recordType",
        type,
        "relativeRecordSetName",
        name,
        "ttl",
        300.0,
        property,
        values);
  }

  static List<Map<String, Object>> addresses(String... addresses) {
    return values("ipv4Address", (Object[]) addresses);
  }

  static List<Map<String, Object>> texts(String... texts) {
    List<Map<String, Object>> values = new ArrayList<>();
    for (String text : texts) {
      values.add(Map.of("value", List.of(text)));
    }
    return values;
  }

  /** A list of values of one field. */
  static List<Map<String, Object>> values(String field, Object... each) {
    List<Map<String, Object>> values = new ArrayList<>();
    for (Object value : each) {
      values.add(Map.of(field, value));
    }
    return values;
  }

  /** Inputs that can be changed, of names and values by turns. */
  static Map<String, Object> inputs(Object... namesAndValues) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      inputs.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return inputs;
  }

  /** The inputs with one of them changed. */
  static Map<String, Object> with(Map<String, Object> inputs, String name, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(inputs);
    changed.put(name, value);
    return changed;
  }

  /** The inputs without one of them. */
  static Map<String, Object> without(Map<String, Object> inputs, String name) {
    Map<String, Object> changed = new LinkedHashMap<>(inputs);
    changed.remove(name);
    return changed;
  }

  /** The message with which something fails, in the words of Azure only. */
  static String refusal(Runnable action) {
    try {
      action.run();
    } catch (OperationFailedException e) {
      return String.valueOf(e.getMessage()).replaceFirst("\n.*", "");
    }
    throw new AssertionError("nothing was refused");
  }

  static DomainName absolute(String name) {
    return DomainName.of(name + ".");
  }
}
