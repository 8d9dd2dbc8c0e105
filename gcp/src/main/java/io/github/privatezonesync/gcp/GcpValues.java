package io.github.privatezonesync.gcp;

import io.github.privatezonesync.dns.RecordData;
import java.util.List;

/** Record data as Cloud DNS takes it. */
final class GcpValues {
  private GcpValues() {}

  /**
   * The presentation form of a zone file.
   *
   * <p>In a text every byte outside printable ASCII is a decimal {@code \DDD} (RFC 1035, section
   * 5.1). As of 2026-11-24 it is not verified that Cloud DNS keeps such bytes and gives them back
   * as they were sent: no document and no recorded answer of the service shows it.
   */
  static List<String> presentation(List<RecordData> data) {
    return data.stream().map(RecordData::presentation).toList();
  }
}
