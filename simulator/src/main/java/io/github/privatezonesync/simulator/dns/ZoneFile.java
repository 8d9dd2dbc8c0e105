package io.github.privatezonesync.simulator.dns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xbill.DNS.Master;
import org.xbill.DNS.Record;

/** Zone files (RFC 1035, section 5). */
public final class ZoneFile {
  private ZoneFile() {}

  /**
   * Reads a zone.
   *
   * @param origin the absolute name of the zone, which completes relative names
   * @param text the lines of the file; {@code $INCLUDE} is refused
   * @return the zone
   * @throws IllegalArgumentException if the text is no zone file, or has a name outside the zone
   */
  public static ZoneData parse(DomainName origin, String text) {
    Map<List<Object>, List<ResourceRecord>> sets = new LinkedHashMap<>();
    try (Master master =
        new Master(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), origin.name(), 0)) {
      master.disableIncludes(true);
      for (Record next = master.nextRecord(); next != null; next = master.nextRecord()) {
        ResourceRecord record = new ResourceRecord(next);
        if (!record.name().isIn(origin)) {
          throw new IllegalArgumentException(
              "'%s' is not in the zone '%s'".formatted(record.name(), origin));
        }
        sets.computeIfAbsent(List.of(record.name(), record.type()), k -> new ArrayList<>())
            .add(record);
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    ZoneData zone = ZoneData.empty(origin);
    for (List<ResourceRecord> set : sets.values()) {
      ResourceRecord first = set.get(0);
      zone = zone.with(ZoneRecordSet.of(first.name(), first.type(), first.ttl(), set));
    }
    return zone;
  }
}
