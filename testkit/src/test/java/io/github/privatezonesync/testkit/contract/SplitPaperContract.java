package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.Inputs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The suite for targets that hold each value in a resource. */
abstract class SplitPaperContract extends PaperContract {
  @Override
  protected CloudReading read(DeclaredStack stack) {
    CloudReading reading = super.read(stack);
    return new CloudReading(
        reading.zones(),
        reading.associations(),
        reading.authorizations(),
        reading.recordSets().stream()
            .map(set -> withSigns(set, stack.resources(SplitPaperTarget.SIGN)))
            .toList());
  }

  private static ReadRecordSet withSigns(ReadRecordSet set, List<DeclaredResource> signs) {
    List<DeclaredResource> resources = new ArrayList<>(set.resources());
    signs.stream().filter(sign -> isOf(sign.inputs(), set)).forEach(resources::add);
    return new ReadRecordSet(
        resources, set.zone(), set.name(), set.type(), set.ttl(), set.values());
  }

  private static boolean isOf(Inputs sign, ReadRecordSet set) {
    Inputs inputs = set.resource().inputs();
    return inputs.has("set")
        && sign.text("zone").equals(set.zone())
        && sign.text("set").equals(inputs.text("set"))
        && sign.text("name").equals(set.name())
        && sign.text("type").equals(set.type().name());
  }

  @Override
  protected Map<RecordType, String> goldens() {
    Map<RecordType, String> goldens = new HashMap<>(super.goldens());
    goldens.put(
        RecordType.A,
        """
        values: ["10.0.4.7"]
        part: "further"
        values: ["10.0.4.8"]
        ttl: 300
        type: "A"
        """);
    return goldens;
  }
}
