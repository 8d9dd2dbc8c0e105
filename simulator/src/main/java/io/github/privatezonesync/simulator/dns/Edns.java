package io.github.privatezonesync.simulator.dns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.EDNSOption;
import org.xbill.DNS.ExtendedErrorCodeOption;
import org.xbill.DNS.ExtendedFlags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** What a query says by EDNS (RFC 6891), and what its reply says in return. */
final class Edns {
  /** The longest message over UDP for a client that does not speak EDNS, or offers less. */
  private static final int LEAST_OVER_UDP = 512;

  private static final int LONGEST_REASON = 255;

  private final @Nullable OPTRecord opt;

  private Edns(@Nullable OPTRecord opt) {
    this.opt = opt;
  }

  static Edns of(Message query) {
    return new Edns(query.getOPT());
  }

  /** The OPT record of the query; null if the client does not speak EDNS. */
  @Nullable OPTRecord opt() {
    return opt;
  }

  /** At most one OPT record, at the root. */
  static boolean isWellFormed(Message query) {
    List<Record> opts =
        query.getSection(Section.ADDITIONAL).stream()
            .filter(record -> record.getType() == Type.OPT)
            .toList();
    return opts.size() <= 1 && opts.stream().allMatch(opt -> opt.getName().equals(Name.root));
  }

  boolean isSpoken() {
    return opt != null;
  }

  /** There is no version after 0 yet; a server refuses it with BADVERS. */
  boolean isOfLaterVersion() {
    return opt != null && opt.getVersion() > 0;
  }

  /** How long a reply over UDP the client takes. */
  int mostOverUdp() {
    return opt == null ? LEAST_OVER_UDP : Math.max(LEAST_OVER_UDP, opt.getPayloadSize());
  }

  /** Why there is no answer, as an extended error (RFC 8914). */
  static EDNSOption reason(int code, String text) {
    String shortened =
        text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON - 3) + "...";
    return new ExtendedErrorCodeOption(code, shortened);
  }

  /** The OPT record of the reply to a client that speaks EDNS. */
  static OPTRecord reply(OPTRecord asked, int rcode, List<EDNSOption> options) {
    int flags = asked.getFlags() & ExtendedFlags.DO;
    return new OPTRecord(Transport.UDP.most(), rcode >> 4, 0, flags, options);
  }
}
