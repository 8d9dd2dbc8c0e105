package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.RecordContent;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import java.util.List;

/** Record data as zone files and plans write it: host names absolute, texts in quotes. */
final class ZoneFileValues {
  private ZoneFileValues() {}

  /** What applications read from such data, sorted, so that it can be compared with an answer. */
  static List<String> content(DnsType type, List<String> values) {
    return values.stream().map(value -> RecordContent.of(parse(type, value))).sorted().toList();
  }

  private static ResourceRecord parse(DnsType type, String value) {
    try {
      return ResourceRecord.parse(DomainName.ROOT, type, 0, value, null);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'%s' is no %s value as a zone file writes it: %s".formatted(value, type, e.getMessage()),
          e);
    }
  }
}
