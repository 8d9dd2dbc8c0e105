package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Txt;
import io.github.privatezonesync.testkit.DeclaredResource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Brings what was planned and what was read into one form. */
final class Comparison {
  private Comparison() {}

  static String withoutDot(String name) {
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  static String nameOf(RecordSet set) {
    return set.name().withoutDot() + " " + set.type();
  }

  static String nameOf(ReadRecordSet set) {
    return withoutDot(set.name()) + " " + set.type();
  }

  static List<String> valuesOf(RecordSet set) {
    return set.knownData().stream().map(Comparison::valueOf).sorted().toList();
  }

  private static String valueOf(RecordData data) {
    return data instanceof Txt txt ? txt.text() : data.presentation();
  }

  /** Texts are joined, because each cloud may split them where it wants. */
  static List<String> valuesOf(ReadRecordSet set) {
    boolean text = set.type() == RecordType.TXT || set.type() == RecordType.SPF;
    return set.values().stream()
        .map(value -> text ? ZoneFileText.joined(value) : value)
        .sorted()
        .toList();
  }

  /** Everything with an identity, and the logical name of its resource. */
  static Map<String, String> logicalNames(CloudReading reading) {
    Map<String, String> names = new TreeMap<>();
    for (ReadZone zone : reading.zones()) {
      names.put("zone " + withoutDot(zone.dnsName()), nameOf(zone.resource()));
    }
    for (ReadAssociation association : reading.associations()) {
      names.put("network " + association.networkId(), nameOf(association.resource()));
    }
    for (ReadAuthorization authorization : reading.authorizations()) {
      names.put("authorization " + authorization.networkId(), nameOf(authorization.resource()));
    }
    for (ReadRecordSet set : reading.recordSets()) {
      names.put(nameOf(set).toLowerCase(Locale.ROOT), nameOf(set.resource()));
    }
    return names;
  }

  /** What the further resources of record sets hold, by name. */
  static Map<String, String> furtherResources(CloudReading reading) {
    Map<String, String> further = new TreeMap<>();
    for (ReadRecordSet set : reading.recordSets()) {
      set.resources().stream()
          .skip(1)
          .forEach(resource -> further.put(nameOf(resource), resource.inputs().toString()));
    }
    return further;
  }

  static String nameOf(DeclaredResource resource) {
    return resource.type() + " '" + resource.name() + "'";
  }
}
