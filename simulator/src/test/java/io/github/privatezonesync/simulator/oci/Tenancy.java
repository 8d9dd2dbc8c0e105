package io.github.privatezonesync.simulator.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.privatezonesync.simulator.CallObserver;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * What a program does to a tenancy by the provider of one region, in the order in which a test says
 * it.
 */
final class Tenancy {
  static final String NETWORK = "ocid1.compartment.oc1..aaaaaaaanetwork";
  static final String SEARCH = "ocid1.compartment.oc1..aaaaaaaasearch";
  static final String FRANKFURT = "eu-frankfurt-1";

  private final SimulatedClouds clouds;
  private final SimulatedProvider provider;
  private final List<ControlPlaneCall> calls;

  private Tenancy(
      SimulatedClouds clouds, SimulatedProvider provider, List<ControlPlaneCall> calls) {
    this.clouds = clouds;
    this.provider = provider;
    this.calls = calls;
  }

  /** The tenancy {@code acme}, by a provider of Frankfurt. */
  static Tenancy fresh() {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    List<ControlPlaneCall> calls = new ArrayList<>();
    clouds.observe(
        new CallObserver() {
          @Override
          public void before(ControlPlaneCall call) {
            calls.add(call);
          }
        });
    return new Tenancy(clouds, provider(clouds, "acme", FRANKFURT), calls);
  }

  private static SimulatedProvider provider(SimulatedClouds clouds, String name, String region) {
    return clouds.provider(
        "oci", Map.of("tenancyOcid", "ocid1.tenancy.oc1..aaaaaaaa" + name, "region", region));
  }

  /** The same clouds by a provider of another region. */
  Tenancy in(String region) {
    return new Tenancy(clouds, provider(clouds, "acme", region), calls);
  }

  /** The same clouds by a provider of another tenancy. */
  Tenancy as(String name) {
    return new Tenancy(clouds, provider(clouds, name, FRANKFURT), calls);
  }

  SimulatedClouds clouds() {
    return clouds;
  }

  SimulatedProvider provider() {
    return provider;
  }

  /** The calls since the last time. */
  List<String> calls() {
    List<String> made =
        calls.stream().map(call -> call.operation() + " " + call.subject()).toList();
    calls.clear();
    return made;
  }

  /** Checks and creates, as an update does. */
  Live create(String type, String name, Map<String, Object> inputs) {
    Checked checked = provider.check(type, name, inputs, "seed");
    assertThat(checked.failures()).isEmpty();
    Live live = provider.create(type, name, checked.inputs());
    return new Live(live.id(), checked.inputs(), live.state());
  }

  Live update(String type, Live old, Map<String, Object> inputs) {
    Checked checked = provider.check(type, "it", old.inputs(), inputs, "seed");
    assertThat(checked.failures()).isEmpty();
    Live live = provider.update(type, "it", old.id(), old.state(), checked.inputs());
    return new Live(live.id(), checked.inputs(), live.state());
  }

  Difference diff(String type, Live old, Map<String, Object> inputs) {
    Checked checked = provider.check(type, "it", old.inputs(), inputs, "seed");
    return provider.diff(type, old.inputs(), old.state(), checked.inputs());
  }

  void delete(String type, Live live) {
    provider.delete(type, live.id(), live.state());
  }

  Optional<Live> refresh(String type, Live old) {
    return provider.refresh(type, old.id(), old.inputs(), old.state());
  }

  /** A VCN 10.0.0.0/16 with a label. */
  Live vcn(String label) {
    return create(NetworkModel.TYPE, label, vcnInputs(label, "10.0.0.0/16"));
  }

  static Map<String, Object> vcnInputs(String label, String block) {
    return Map.of(
        "compartmentId",
        NETWORK,
        "cidrBlocks",
        List.of(block),
        "dnsLabel",
        label,
        "displayName",
        label);
  }

  Live subnet(Live vcn, String label, String block) {
    return create(
        SubnetModel.TYPE,
        label,
        Map.of("compartmentId", NETWORK, "vcnId", vcn.id(), "cidrBlock", block, "dnsLabel", label));
  }

  /** The resolver of a VCN. */
  String resolver(Live vcn) {
    return String.valueOf(
        provider
            .invoke(new GetResolverOfNetwork().token(), Map.of("vcnId", vcn.id()))
            .get("dnsResolverId"));
  }

  String defaultView(Live vcn) {
    return String.valueOf(
        provider
            .invoke(new GetResolver().token(), Map.of("resolverId", resolver(vcn)))
            .get("defaultViewId"));
  }

  Live view(String name) {
    return create(
        PrivateViewModel.TYPE,
        name,
        Map.of("compartmentId", NETWORK, "displayName", name, "scope", "PRIVATE"));
  }

  Live zone(String name, String view) {
    return create(ZoneModel.TYPE, name, zoneInputs(name, view));
  }

  static Map<String, Object> zoneInputs(String name, String view) {
    return Map.of(
        "compartmentId",
        NETWORK,
        "name",
        name,
        "zoneType",
        "PRIMARY",
        "scope",
        "PRIVATE",
        "viewId",
        view);
  }

  Live set(Live zone, String domain, String type, String... rdata) {
    return create(
        RecordSetModel.TYPE, domain + type, setInputs(zone.id(), domain, type, 300, rdata));
  }

  static Map<String, Object> setInputs(
      String zone, String domain, String type, int ttl, String... rdata) {
    return Map.of(
        "zoneNameOrId",
        zone,
        "domain",
        domain,
        "rtype",
        type,
        "items",
        Arrays.stream(rdata)
            .map(
                data ->
                    Map.<String, Object>of(
                        "domain", domain, "rtype", type, "rdata", data, "ttl", ttl))
            .toList());
  }

  /** The resolver of a VCN with views attached. */
  Live attached(Live vcn, Live... views) {
    return create(ResolverModel.TYPE, "resolver", resolverInputs(resolver(vcn), views));
  }

  static Map<String, Object> resolverInputs(String resolver, Live... views) {
    return Map.of(
        "resolverId",
        resolver,
        "attachedViews",
        Arrays.stream(views).map(view -> Map.<String, Object>of("viewId", view.id())).toList());
  }

  Live endpoint(Live vcn, Live subnet, String name, boolean isForwarding) {
    return create(
        EndpointModel.TYPE, name, endpointInputs(resolver(vcn), subnet, name, isForwarding));
  }

  static Map<String, Object> endpointInputs(
      String resolver, Live subnet, String name, boolean isForwarding) {
    return Map.of(
        "resolverId",
        resolver,
        "name",
        name,
        "isForwarding",
        isForwarding,
        "isListening",
        !isForwarding,
        "subnetId",
        subnet.id(),
        "scope",
        "PRIVATE");
  }

  static Map<String, Object> rule(String endpoint, String destination, String... names) {
    return Map.of(
        "action",
        "FORWARD",
        "destinationAddresses",
        List.of(destination),
        "sourceEndpointName",
        endpoint,
        "qnameCoverConditions",
        List.of(names));
  }

  /** The same properties with another one, or another value of one. */
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

  Answer resolve(Live vcn, String name, String type) {
    return clouds.snapshot().resolve(Client.of(vcn.id()), DomainName.of(name), DnsType.of(type));
  }

  /** The answer to a question for addresses: its data, or how it ended. */
  String address(Live vcn, String name) {
    Answer answer = resolve(vcn, name, "A");
    return answer.data().isEmpty() ? answer.outcome().toString() : String.join(" ", answer.data());
  }

  /** The message of an operation that must fail, in the words of Oracle only. */
  static String refusal(ThrowingCallable operation) {
    return String.valueOf(
            catchThrowableOfType(OperationFailedException.class, operation).getMessage())
        .replaceFirst("(?s)\n.*", "");
  }

  /** The whole message of an operation that must fail. */
  static String wholeRefusal(ThrowingCallable operation) {
    return String.valueOf(
        catchThrowableOfType(OperationFailedException.class, operation).getMessage());
  }
}
