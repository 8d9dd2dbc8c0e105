package io.github.privatezonesync.simulator.dns;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;

/**
 * What a DNS server replied.
 *
 * @param status how it took the question
 * @param answers the records of the answer section, in their order: CNAMEs that were followed
 *     first; empty if there are no such records
 * @param authority the records of the authority section; the SOA record of the zone if there is no
 *     such record or name (RFC 2308)
 */
public record DnsReply(
    Status status, List<ResourceRecord> answers, List<ResourceRecord> authority) {
  /** How a server took a question (RFC 1035, section 4.1.1, RCODE). */
  public enum Status {
    /** It answers, with records or with the word that there are none of the type. */
    NOERROR(Rcode.NOERROR),
    /** It could not read the question. */
    FORMERR(Rcode.FORMERR),
    /** It failed, for example because CNAMEs form a loop. */
    SERVFAIL(Rcode.SERVFAIL),
    /** The name does not exist. */
    NXDOMAIN(Rcode.NXDOMAIN),
    /** It does not know such questions. */
    NOTIMP(Rcode.NOTIMP),
    /** It does not answer this one: other name servers would. */
    REFUSED(Rcode.REFUSED);

    private final int rcode;

    Status(int rcode) {
      this.rcode = rcode;
    }

    private static Status of(int rcode) throws IOException {
      return Stream.of(values())
          .filter(status -> status.rcode == rcode)
          .findFirst()
          .orElseThrow(() -> new IOException("the reply has the code " + Rcode.string(rcode)));
    }
  }

  /** Keeps unmodifiable copies. */
  public DnsReply {
    answers = List.copyOf(answers);
    authority = List.copyOf(authority);
  }

  static DnsReply of(Message message) throws IOException {
    return new DnsReply(
        Status.of(message.getRcode()),
        records(message, Section.ANSWER),
        records(message, Section.AUTHORITY));
  }

  private static List<ResourceRecord> records(Message message, int section) {
    return message.getSection(section).stream().map(ResourceRecord::new).toList();
  }

  /**
   * The data of the answers.
   *
   * @return the data in presentation form, in the order of the reply
   */
  public List<String> data() {
    return answers.stream().map(ResourceRecord::data).toList();
  }
}
