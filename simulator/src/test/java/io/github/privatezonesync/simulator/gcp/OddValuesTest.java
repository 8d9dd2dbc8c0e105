package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.OddValues;
import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.dns.DnsType;
import java.util.Map;
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
}
