package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.dns.RecordType;
import java.util.HashMap;
import java.util.Map;

/** The suite for targets that hold each value in a resource. */
abstract class SplitPaperContract extends PaperContract {
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
