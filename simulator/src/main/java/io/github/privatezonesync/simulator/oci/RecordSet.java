package io.github.privatezonesync.simulator.oci;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An RRSet as the API takes it and gives it back.
 *
 * @param domain the whole name without its last dot
 * @param type the type in upper case
 * @param records its records; each has a TTL of its own
 * @param isProtected whether the cloud itself made it
 * @param version the version of the zone in which it changed last
 */
record RecordSet(
    String domain, String type, List<Item> records, boolean isProtected, long version) {
  RecordSet {
    records = List.copyOf(records);
  }

  /**
   * One record.
   *
   * @param rdata the data in presentation form
   * @param ttl the TTL in seconds
   */
  record Item(String rdata, long ttl) {}

  /** What is unique in a zone. */
  String key() {
    return key(domain, type);
  }

  static String key(String domain, String type) {
    return withoutDot(domain).toLowerCase(Locale.ROOT) + " " + type;
  }

  static String withoutDot(String domain) {
    return domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
  }

  /** The records as the API lists them, by their hashes. */
  List<Map<String, Object>> items() {
    return records.stream()
        .map(this::properties)
        .sorted(Comparator.comparing(item -> String.valueOf(item.get("recordHash"))))
        .toList();
  }

  private Map<String, Object> properties(Item item) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("domain", domain);
    properties.put("rtype", type);
    properties.put("rdata", item.rdata());
    properties.put("ttl", (double) item.ttl());
    properties.put("isProtected", isProtected);
    properties.put("recordHash", hash(item));
    properties.put("rrsetVersion", String.valueOf(version));
    return properties;
  }

  private String hash(Item item) {
    String text = key() + " " + item.rdata();
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
        .toString()
        .replace("-", "");
  }
}
