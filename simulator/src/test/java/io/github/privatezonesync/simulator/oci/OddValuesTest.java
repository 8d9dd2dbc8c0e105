package io.github.privatezonesync.simulator.oci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.OddValues;
import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.dns.DomainName;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a program sends, Oracle takes what DNS can carry and refuses the rest. */
class OddValuesTest {
  private static final String REFUSED =
      "(?s)(4[0-9]{2}-[A-Za-z]+, |the simulator does not model ).*";

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
    Tenancy tenancy = Tenancy.fresh();
    Live vcn = tenancy.vcn("fra");
    Live view = tenancy.view("ai");
    Live zone = tenancy.zone("corp.internal", view.id());
    tenancy.attached(vcn, view);

    try {
      tenancy.set(zone, name + ".corp.internal", record.getKey(), record.getValue());
    } catch (OperationFailedException refused) {
      assertThat(refused.getMessage()).matches(REFUSED);
      return;
    }
    DomainName asked = OddValues.asked(name);
    OddValues.canBeSent(tenancy.resolve(vcn, asked.toString(), record.getKey()));
  }

  @Property
  void takesOrRefusesAnyTag(@ForAll("texts") String key, @ForAll("texts") String value) {
    Tenancy tenancy = Tenancy.fresh();
    try {
      tenancy.create(
          PrivateViewModel.TYPE,
          "ai",
          Map.of(
              "compartmentId",
              Tenancy.NETWORK,
              "displayName",
              value,
              "definedTags",
              Map.of(key, value)));
    } catch (OperationFailedException refused) {
      assertThat(refused.getMessage()).matches(REFUSED);
    }
  }

  @Provide
  Arbitrary<String> addresses() {
    return Arbitraries.of(
        "10.9.0.53", "8.8.8.8", "169.254.169.254", "10.0.0", "fd00::1", "10.0.0.0/8", "a", "");
  }

  @Property
  void takesOrRefusesAnyRule(
      @ForAll("names") String name,
      @ForAll("addresses") String address,
      @ForAll("addresses") String block) {
    Tenancy tenancy = Tenancy.fresh();
    Live vcn = tenancy.vcn("fra");
    tenancy.endpoint(vcn, tenancy.subnet(vcn, "app", "10.0.1.0/24"), "out", true);
    Map<String, Object> rule = Tenancy.rule("out", address, name);
    try {
      tenancy.create(
          ResolverModel.TYPE,
          "resolver",
          Map.of(
              "resolverId",
              tenancy.resolver(vcn),
              "rules",
              List.of(
                  block.isEmpty()
                      ? rule
                      : Tenancy.with(
                          Tenancy.without(rule, "qnameCoverConditions"),
                          "clientAddressConditions",
                          List.of(block)))));
    } catch (OperationFailedException refused) {
      assertThat(refused.getMessage()).matches(REFUSED);
      return;
    }
    OddValues.canBeSent(tenancy.resolve(vcn, OddValues.asked(name).toString(), "A"));
  }
}
