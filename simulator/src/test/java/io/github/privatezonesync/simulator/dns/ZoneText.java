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
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.TextParseException;

/** Zones written as zone files (RFC 1035, section 5). */
public final class ZoneText {
  private ZoneText() {}

  /** A name from text, relative to the root. */
  public static Name name(String text) {
    try {
      return Name.fromString(text, Name.root);
    } catch (TextParseException e) {
      throw new IllegalArgumentException(text, e);
    }
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
    Map<String, List<Record>> sets = new LinkedHashMap<>();
    try (Master master = new Master(new ByteArrayInputStream(bytes), name(origin), 300)) {
      for (Record r = master.nextRecord(); r != null; r = master.nextRecord()) {
        sets.computeIfAbsent(r.getName() + " " + r.getType(), k -> new ArrayList<>()).add(r);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sets.values().stream()
        .map(
            records -> {
              Record first = records.get(0);
              return ZoneRecordSet.of(first.getName(), first.getType(), first.getTTL(), records);
            })
        .toList();
  }
}
