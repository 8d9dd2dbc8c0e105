package io.github.privatezonesync.simulator.dns;

import org.xbill.DNS.Section;

/** Records as those who ask read them in a message. */
public final class SentRecord {
  private SentRecord() {}

  /** The octets of the data. */
  public static byte[] data(ResourceRecord record) {
    return record.wireData();
  }

  /** All octets of a record, names in it as they were written. */
  public static byte[] octets(ResourceRecord record) {
    return record.record().toWire(Section.ANSWER);
  }

  /** The record that is read where another was sent. */
  public static ResourceRecord received(ResourceRecord sent) {
    return ResourceRecord.ofWire(sent.name(), sent.type(), sent.ttl(), sent.wireData());
  }
}
