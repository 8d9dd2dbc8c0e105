package io.github.privatezonesync.simulator.dns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.EDNSOption;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Header;
import org.xbill.DNS.Message;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** A reply to a well-formed query, section by section. */
final class Reply {
  /** The length of a message without any record. */
  static final int HEADER = 12;

  private final Message message;
  private final Edns edns;
  private int rcode = Rcode.NOERROR;
  private @Nullable EDNSOption reason;

  Reply(Message query) {
    edns = Edns.of(query);
    Header to = query.getHeader();
    message = new Message(to.getID());
    Header header = message.getHeader();
    header.setFlag(Flags.QR);
    header.setFlag(Flags.RA);
    if (to.getFlag(Flags.RD)) {
      header.setFlag(Flags.RD);
    }
    if (to.getFlag(Flags.CD)) {
      header.setFlag(Flags.CD);
    }
    message.addRecord(query.getQuestion(), Section.QUESTION);
  }

  /** Only a header: for a packet of which no more can be said or needs to be read. */
  static byte[] bare(byte[] packet, int rcode) {
    byte[] reply = new byte[HEADER];
    reply[0] = packet[0];
    reply[1] = packet[1];
    reply[2] = (byte) (0x80 | (packet[2] & 0x79)); // QR, the opcode and RD as they came
    reply[3] = (byte) (0x80 | rcode); // RA
    return reply;
  }

  Reply rcode(int code) {
    this.rcode = code;
    return this;
  }

  /** Why there is no answer, for clients that speak EDNS. */
  Reply reason(int code, String text) {
    this.reason = Edns.reason(code, text);
    return this;
  }

  /** The answer section, without an alias, which is no record. */
  void answer(List<ZoneRecordSet> sets) {
    for (ZoneRecordSet set : sets) {
      set.records().forEach(record -> message.addRecord(record.record(), Section.ANSWER));
    }
  }

  /** The SOA record that says how long a negative answer holds (RFC 2308, section 3). */
  void negative(ZoneData zone) {
    zone.get(zone.origin(), DnsType.SOA)
        .map(set -> (SOARecord) set.records().get(0).record())
        .ifPresent(soa -> message.addRecord(held(soa), Section.AUTHORITY));
  }

  private static Record held(SOARecord soa) {
    long ttl = Math.min(soa.getTTL(), soa.getMinimum());
    return Record.newRecord(
        soa.getName(), Type.SOA, soa.getDClass(), ttl, soa.rdataToWireCanonical());
  }

  /** The packet; the reason is left out before any record is. */
  byte[] toWire(int most) {
    message.getHeader().setRcode(rcode & 0xf);
    OPTRecord asked = edns.opt();
    if (asked == null) {
      return message.toWire(most);
    }
    if (reason != null) {
      OPTRecord full = Edns.reply(asked, rcode, List.of(reason));
      message.addRecord(full, Section.ADDITIONAL);
      byte[] wire = message.toWire(most);
      if (!isTruncated(wire)) {
        return wire;
      }
      boolean unused = message.removeRecord(full, Section.ADDITIONAL);
    }
    message.addRecord(Edns.reply(asked, rcode, List.of()), Section.ADDITIONAL);
    return message.toWire(most);
  }

  static boolean isTruncated(byte[] wire) {
    return (wire[2] & 0x02) != 0;
  }
}
