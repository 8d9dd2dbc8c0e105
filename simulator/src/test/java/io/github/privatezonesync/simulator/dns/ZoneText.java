package io.github.privatezonesync.simulator.dns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xbill.DNS.Master;
import org.xbill.DNS.Record;

/** Zones written as zone files (RFC 1035, section 5). */
public final class ZoneText {
  private ZoneText() {}

  /** A name from text, relative to the root. */
  public static DomainName name(String text) {
    return DomainName.of(text);
  }

  /** A zone with the records of a zone file; the TTL is 300 where none is given. */
  public static ZoneData zone(String origin, String file) {
    ZoneData zone = ZoneData.empty(name(origin));
    for (ZoneRecordSet set : sets(origin, file)) {
      zone = zone.with(set);
    }
    return zone;
  }

  /** The record sets of a zone file, in its order. */
  public static List<ZoneRecordSet> sets(String origin, String file) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    Map<String, List<ResourceRecord>> sets = new LinkedHashMap<>();
    try (Master master = new Master(new ByteArrayInputStream(bytes), name(origin).name(), 300)) {
      for (Record r = master.nextRecord(); r != null; r = master.nextRecord()) {
        sets.computeIfAbsent(r.getName() + " " + r.getType(), k -> new ArrayList<>())
            .add(new ResourceRecord(r));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sets.values().stream()
        .map(
            records -> {
              ResourceRecord first = records.get(0);
              return ZoneRecordSet.of(first.name(), first.type(), first.ttl(), records);
            })
        .toList();
  }
}
