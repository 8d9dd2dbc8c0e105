package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.Subscription.values;
import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.OddValues;
import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.dns.DnsType;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a program sends, Azure takes what DNS can carry and refuses the rest. */
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
  Arbitrary<List<String>> data() {
    return OddValues.words().list().ofMinSize(1).ofMaxSize(2);
  }

  private static Object property(RecordType type, List<String> data) {
    String text = data.get(0);
    return switch (type) {
      case A -> values("ipv4Address", data.toArray());
      case AAAA -> values("ipv6Address", data.toArray());
      case CNAME -> Map.of("cname", text);
      case MX -> List.of(Map.of("preference", -1.0, "exchange", text));
      case PTR -> values("ptrdname", data.toArray());
      case SOA -> Map.of("email", text, "serialNumber", 1e300);
      case SRV -> List.of(Map.of("priority", 1.0, "weight", 1.0, "port", 1.0, "target", text));
      case TXT -> List.of(Map.of("value", data), Map.of("value", List.of()));
    };
  }

  @Property
  void takesOrRefusesAnyRecordSet(
      @ForAll("names") String name, @ForAll RecordType type, @ForAll("data") List<String> data) {
    Subscription subscription = Subscription.linked();
    try {
      subscription.set(type.name(), name, type.property(), property(type, data));
    } catch (OperationFailedException refused) {
      assertThat(refused).hasMessageContaining("Code=\"BadRequest\" Message=");
      return;
    }
    OddValues.canBeSent(
        subscription
            .clouds()
            .snapshot()
            .resolve(Client.of("hub"), OddValues.asked(name), type.dnsType()));
  }

  @Property
  void takesOrRefusesAnyZone(
      @ForAll("names") String name, @ForAll("texts") String key, @ForAll("texts") String value) {
    Subscription subscription = Subscription.withGroup();
    try {
      subscription.create(
          Subscription.ZONE,
          "zone",
          with(Subscription.zoneInputs("rg", name + ".internal"), "tags", Map.of(key, value)));
    } catch (OperationFailedException refused) {
      assertThat(refused).hasMessageContaining("Code=\"BadRequest\" Message=");
    }
  }

  @Property(tries = 200)
  void takesOrRefusesAnyForwardingRule(
      @ForAll("names") String name,
      @ForAll("names") String domain,
      @ForAll("data") List<String> data) {
    Subscription subscription = PrivateResolver.ruleset();
    PrivateResolver.link(subscription, "spoke");
    try {
      PrivateResolver.rule(
          subscription, name, domain + ".corp.internal.", data.toArray(new String[0]));
    } catch (OperationFailedException refused) {
      assertThat(refused).hasMessageContaining("Code=\"BadRequest\" Message=");
      return;
    }
    OddValues.canBeSent(
        subscription
            .clouds()
            .snapshot()
            .resolve(Client.of("spoke"), OddValues.asked(domain), DnsType.A));
  }

  @Property(tries = 200)
  void takesOrRefusesAnySubnetAndAddress(
      @ForAll("names") String name, @ForAll("data") List<String> data) {
    Subscription subscription = PrivateResolver.resolver();
    try {
      subscription.create(
          PrivateResolver.SUBNET, "odd", PrivateResolver.subnetInputs("hub", name, data.get(0)));
    } catch (OperationFailedException refused) {
      assertThat(refused).hasMessageContaining("Code=\"Inval");
    }
    try {
      subscription.create(
          PrivateResolver.INBOUND,
          "odd",
          PrivateResolver.inboundInputs(name, PrivateResolver.fixed("in", data.get(0))));
    } catch (OperationFailedException refused) {
      assertThat(refused).hasMessageContaining("Code=");
      return;
    }
    assertThat(subscription.clouds().snapshot().inboundAddresses()).isNotEmpty();
  }
}
