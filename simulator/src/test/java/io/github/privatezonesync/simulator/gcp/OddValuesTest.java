package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.OddValues;
import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a program sends, Google takes what DNS can carry and refuses the rest. */
class OddValuesTest {
  @Provide
  Arbitrary<String> names() {
    return OddValues.names();
  }

  @Provide
  Arbitrary<String> texts() {
    return OddValues.texts();
  }

  @Provide
  Arbitrary<Map.Entry<String, String>> records() {
    return OddValues.records();
  }

  @Property
  void takesOrRefusesAnyRecordSet(
      @ForAll("names") String name, @ForAll("records") Map.Entry<String, String> record) {
    Project project = new Project();
    project.network("hub");
    project.zone("corp", "corp.internal.", "projects/acme/global/networks/hub");

    try {
      project.set("corp", name + ".corp.internal.", record.getKey(), record.getValue());
    } catch (OperationFailedException refused) {
      assertThat(refused).hasMessageContaining("googleapi: Error 4");
      return;
    }
    OddValues.canBeSent(
        project
            .clouds()
            .snapshot()
            .resolve(Client.of("hub"), OddValues.asked(name), DnsType.of(record.getKey())));
  }

  @Property
  void takesOrRefusesAnyZone(
      @ForAll("names") String name, @ForAll("texts") String key, @ForAll("texts") String value) {
    Project project = new Project();
    try {
      project.create(
          ZoneModel.TYPE,
          "corp",
          Project.with(
              Project.with(Project.zoneInputs("corp", name + ".internal."), "description", value),
              "labels",
              Map.of(key, value)));
    } catch (OperationFailedException refused) {
      assertThat(refused).hasMessageContaining("googleapi: Error 4");
    }
  }

  @Provide
  Arbitrary<String> addresses() {
    return Arbitraries.of(
        "10.9.0.53", "8.8.8.8", "169.254.169.254", "0.0.0.0", "10.0.0", "fd00::1", "a", "");
  }

  @Property
  void takesOrRefusesAnyForwardingOrPeeringZone(
      @ForAll("names") String name,
      @ForAll("addresses") String address,
      @ForAll("addresses") String other,
      @ForAll boolean peering) {
    Project project = new Project();
    project.network("hub");
    String hub = "projects/acme/global/networks/hub";
    String dnsName = name + ".internal.";
    try {
      project.create(
          ZoneModel.TYPE,
          "corp",
          peering
              ? Project.peering("corp", dnsName, hub, address.isEmpty() ? hub : address)
              : Project.forwarding("corp", dnsName, hub, address, other));
    } catch (OperationFailedException refused) {
      assertThat(refused).hasMessageContaining("googleapi: Error 4");
      return;
    }
    OddValues.canBeSent(
        project
            .clouds()
            .snapshot()
            .resolve(Client.of("hub"), DomainName.of("db." + dnsName), DnsType.A));
  }

  @Provide
  Arbitrary<String> filters() {
    return Arbitraries.of(
            "purpose",
            "=",
            "~",
            "(",
            ")",
            "AND",
            "OR",
            "DNS_RESOLVER",
            "\"",
            "\".*/eu$\"",
            ":",
            "!")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }

  @Property
  void readsOrRefusesAnyFilter(@ForAll("filters") String filter) {
    Project project = new Project();
    project.network("hub");
    project.subnetwork("eu", "hub", "10.0.0.0/24");
    project.create(
        ServerPolicyModel.TYPE, "in", Project.inbound("in", "projects/acme/global/networks/hub"));
    try {
      assertThat(
              project
                  .provider()
                  .invoke("gcp:compute/getAddresses:getAddresses", Map.of("filter", filter)))
          .containsKey("addresses");
    } catch (OperationFailedException refused) {
      assertThat(refused).hasMessageStartingWith("NotModelled: ");
    }
  }
}
