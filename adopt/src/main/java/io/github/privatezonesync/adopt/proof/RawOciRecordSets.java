package io.github.privatezonesync.adopt.proof;

import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.simulator.SimulatedProvider;
import java.util.List;
import java.util.Map;

/** Creates record sets of OCI as they are. */
record RawOciRecordSets(ExistingZone zone, String zoneId, SimulatedProvider provider)
    implements RawRecordSets {
  @Override
  public void create(ExistingRecordSet set) {
    String domain = RawRecordSets.absolute(set.name(), zone);
    List<Map<String, Object>> items =
        ((RecordContent.Values) set.content())
            .values().stream()
                .<Map<String, Object>>map(
                    value ->
                        Map.of(
                            "domain",
                            domain,
                            "rtype",
                            set.type(),
                            "rdata",
                            value.asFound(),
                            "ttl",
                            set.ttl().orElse(0)))
                .toList();
    Map<String, Object> inputs =
        Map.of("zoneNameOrId", zoneId, "domain", domain, "rtype", set.type(), "items", items);
    String unused = provider.create("oci:Dns/rrset:Rrset", set.name(), inputs).id();
  }
}
