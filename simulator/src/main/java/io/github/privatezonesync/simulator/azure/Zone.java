package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.dns.ZoneData;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/**
 * A private zone that exists.
 *
 * @param id its id; the name of the zone is in lower case
 * @param tags its tags
 * @param data what it resolves
 * @param sets its record sets by type and relative name, also those that are empty
 * @param links its links by name in lower case
 * @param etag the call that changed it last
 */
record Zone(
    ArmId id,
    PMap<String, String> tags,
    ZoneData data,
    PMap<String, RecordSet> sets,
    PMap<String, Association> links,
    long etag) {
  /** The name of the zone, without a dot at its end. */
  String name() {
    return id.name();
  }

  @Nullable RecordSet set(RecordType type, String relativeName) {
    return sets.get(setKey(type, relativeName));
  }

  @Nullable Association link(String linkName) {
    return links.get(linkName.toLowerCase(Locale.ROOT));
  }

  int registrations() {
    return (int) links.values().stream().filter(Association::registration).count();
  }

  Zone with(RecordSet set, ZoneData changed) {
    String key = setKey(set.type(), set.id().name());
    return new Zone(id, tags, changed, sets.plus(key, set), links, etag);
  }

  Zone without(RecordSet set, ZoneData changed) {
    String key = setKey(set.type(), set.id().name());
    return new Zone(id, tags, changed, sets.minus(key), links, etag);
  }

  Zone withLinks(PMap<String, Association> changed) {
    return new Zone(id, tags, data, sets, changed, etag);
  }

  private static String setKey(RecordType type, String relativeName) {
    return type + "/" + relativeName.toLowerCase(Locale.ROOT);
  }
}
