package io.github.privatezonesync.simulator.dns;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.DClass;
import org.xbill.DNS.ExtendedErrorCodeOption;
import org.xbill.DNS.Message;
import org.xbill.DNS.Opcode;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;

/**
 * Makes replies to packets, whatever is in them.
 *
 * <p>It answers as a cloud's resolver does: never authoritative, always recursive. What the view
 * does not answer is refused, with what would answer as an extended error (RFC 8914).
 */
public final class Responder {
  private Responder() {}

  /**
   * Replies to a packet.
   *
   * @param view what the client sees, asked for each question
   * @param packet the packet, well formed or not
   * @param transport how it came
   * @return the reply; null if the packet is not even the header of a query, and gets none
   */
  public static byte @Nullable [] reply(Supplier<View> view, byte[] packet, Transport transport) {
    if (packet.length < Reply.HEADER || isReply(packet)) {
      return null;
    }
    if (opcode(packet) != Opcode.QUERY) {
      return Reply.bare(packet, Rcode.NOTIMP);
    }
    Message query = parsed(packet);
    return query == null ? Reply.bare(packet, Rcode.FORMERR) : reply(view, query, transport);
  }

  /**
   * A question that the simulator cannot handle fails without affecting others, even while its
   * reply is written.
   */
  private static byte[] reply(Supplier<View> view, Message query, Transport transport) {
    int most = transport.most(Edns.of(query));
    try {
      byte[] wire = reply(view.get(), query).toWire(most);
      return transport == Transport.TCP && Reply.isTruncated(wire)
          ? failed(query, "the answer is longer than the 65,535 bytes of a message").toWire(most)
          : wire;
    } catch (RuntimeException | Error e) {
      return failed(query, "the simulator failed: " + e).toWire(most);
    }
  }

  private static Reply failed(Message query, String reason) {
    return new Reply(query).rcode(Rcode.SERVFAIL).reason(ExtendedErrorCodeOption.OTHER, reason);
  }

  private static boolean isReply(byte[] packet) {
    return packet[2] < 0;
  }

  private static int opcode(byte[] packet) {
    return packet[2] >> 3 & 0xf;
  }

  /**
   * The query of a well-formed packet: one question, nothing behind the end, EDNS as it must be.
   */
  private static @Nullable Message parsed(byte[] packet) {
    try {
      Message query = new Message(packet);
      boolean wellFormed =
          query.numBytes() == packet.length
              && hasNoPointerInItsQuestion(packet)
              && query.getSection(Section.QUESTION).size() == 1
              && query.getHeader().getCount(Section.QUESTION) == 1
              && Edns.isWellFormed(query);
      return wellFormed ? query : null;
    } catch (IOException | RuntimeException e) {
      return null; // whatever the parser thinks of it
    }
  }

  /** The first name of a message has nothing before it that it could point to. */
  private static boolean hasNoPointerInItsQuestion(byte[] packet) {
    int label = Reply.HEADER;
    while (packet[label] > 0) {
      label += 1 + packet[label];
    }
    return packet[label] == 0;
  }

  private static Reply reply(View view, Message query) {
    Reply reply = new Reply(query);
    Edns edns = Edns.of(query);
    if (edns.isOfLaterVersion()) {
      return reply.rcode(Rcode.BADVERS);
    }
    Record question = query.getQuestion();
    DnsType type = new DnsType(question.getType());
    if (question.getDClass() != DClass.IN || !type.isOfRecords()) {
      return reply
          .rcode(Rcode.REFUSED)
          .reason(
              ExtendedErrorCodeOption.NOT_SUPPORTED,
              "%s %s is not answered; ask in class IN for one type"
                  .formatted(DClass.string(question.getDClass()), type));
    }
    Answer answer = view.resolve(new DomainName(question.getName()), type);
    reply.rcode(rcode(answer.outcome()));
    if (answer.outcome() != Outcome.ANSWERED && edns.isSpoken()) {
      reply.reason(reason(answer.outcome()), last(answer));
    }
    if (answer.outcome() != Outcome.SERVFAIL) {
      reply.answer(answer.chain());
    }
    if (answer.outcome() == Outcome.NXDOMAIN || answer.outcome() == Outcome.NODATA) {
      answer.zone().ifPresent(zone -> reply.negative(zone.data()));
    }
    return reply;
  }

  private static int rcode(Outcome outcome) {
    return switch (outcome) {
      case ANSWERED, NODATA -> Rcode.NOERROR;
      case NXDOMAIN -> Rcode.NXDOMAIN;
      case SERVFAIL -> Rcode.SERVFAIL;
      case ELSEWHERE -> Rcode.REFUSED;
    };
  }

  private static int reason(Outcome outcome) {
    return outcome == Outcome.ELSEWHERE
        ? ExtendedErrorCodeOption.NOT_AUTHORITATIVE
        : ExtendedErrorCodeOption.OTHER;
  }

  private static String last(Answer answer) {
    List<String> path = answer.path();
    return path.get(path.size() - 1);
  }
}
