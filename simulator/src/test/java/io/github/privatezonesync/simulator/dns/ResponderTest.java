package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.Packets.edns;
import static io.github.privatezonesync.simulator.dns.Packets.hex;
import static io.github.privatezonesync.simulator.dns.Packets.parse;
import static io.github.privatezonesync.simulator.dns.Packets.query;
import static io.github.privatezonesync.simulator.dns.Packets.view;
import static io.github.privatezonesync.simulator.dns.Packets.with;
import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbill.DNS.CookieOption;
import org.xbill.DNS.DClass;
import org.xbill.DNS.EDNSOption;
import org.xbill.DNS.ExtendedErrorCodeOption;
import org.xbill.DNS.ExtendedFlags;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

class ResponderTest {
  private static final View VIEW =
      view(
          """
          @      900 SOA ns.cloud. admin.cloud. 1 7200 900 1209600 300
          db     60  A   10.0.0.2
          db     60  A   10.0.0.1
          www        CNAME db
          dead       CNAME gone
          loop       CNAME loop
          out        CNAME www.example.com.
          """);

  private static Message ask(View view, Message query, Transport transport) {
    return parse(Responder.reply(() -> view, query.toWire(), transport));
  }

  private static Message ask(Message query) {
    return ask(VIEW, query, Transport.UDP);
  }

  private static List<String> section(Message reply, int section) {
    return reply.getSection(section).stream()
        .map(
            r ->
                "%s %d %s %s"
                    .formatted(
                        r.getName(), r.getTTL(), Type.string(r.getType()), r.rdataToString()))
        .toList();
  }

  private static String reason(Message reply) {
    return reply.getOPT().getOptions(EDNSOption.Code.EDNS_EXTENDED_ERROR).stream()
        .map(ExtendedErrorCodeOption.class::cast)
        .map(error -> error.getErrorCode() + " " + error.getText())
        .collect(Collectors.joining());
  }

  @Nested
  class Answers {
    @Test
    void holdAllRecordsInTheirOrderWithTheirTtl() {
      Message reply = ask(query("db.corp.internal.", "A"));

      assertThat(reply.getRcode()).isEqualTo(Rcode.NOERROR);
      assertThat(section(reply, Section.ANSWER))
          .containsExactly("db.corp.internal. 60 A 10.0.0.2", "db.corp.internal. 60 A 10.0.0.1");
      assertThat(section(reply, Section.AUTHORITY)).isEmpty();
      assertThat(section(reply, Section.ADDITIONAL)).isEmpty();
    }

    @Test
    void repeatTheNumberAndTheQuestion() {
      Message query = query("DB.corp.internal.", "A");
      Message reply = ask(query);

      assertThat(reply.getHeader().getID()).isEqualTo(query.getHeader().getID());
      assertThat(reply.getQuestion()).hasToString(query.getQuestion().toString());
    }

    @Test
    void areARecursiveResolversAndNeverAuthoritative() {
      Message reply = ask(query("db.corp.internal.", "A"));

      assertThat(reply.getHeader().printFlags()).isEqualTo("qr rd ra ");
    }

    @Test
    void repeatWhetherRecursionWasWantedAndCheckingWasNot() {
      Message query = query("db.corp.internal.", "A");
      query.getHeader().unsetFlag(Flags.RD);
      query.getHeader().setFlag(Flags.CD);

      assertThat(ask(query).getHeader().printFlags()).isEqualTo("qr ra cd ");
    }

    @Test
    void holdTheCnamesInTheOrderInWhichTheyLead() {
      assertThat(section(ask(query("www.corp.internal.", "A")), Section.ANSWER))
          .containsExactly(
              "www.corp.internal. 300 CNAME db.corp.internal.",
              "db.corp.internal. 60 A 10.0.0.2",
              "db.corp.internal. 60 A 10.0.0.1");
    }

    @Test
    void areCompressed() {
      byte[] reply =
          Responder.reply(() -> VIEW, query("www.corp.internal.", "A").toWire(), Transport.UDP);

      assertThat(reply).hasSize(84);
    }
  }

  @Nested
  class NegativeAnswers {
    @Test
    void sayHowLongTheyHold() {
      Message nothing = ask(query("gone.corp.internal.", "A"));
      Message otherType = ask(query("db.corp.internal.", "TXT"));

      assertThat(nothing.getRcode()).isEqualTo(Rcode.NXDOMAIN);
      assertThat(otherType.getRcode()).isEqualTo(Rcode.NOERROR);
      for (Message reply : List.of(nothing, otherType)) {
        assertThat(section(reply, Section.ANSWER)).isEmpty();
        assertThat(section(reply, Section.AUTHORITY))
            .containsExactly(
                "corp.internal. 300 SOA ns.cloud. admin.cloud. 1 7200 900 1209600 300");
      }
    }

    @Test
    void holdNoLongerThanTheSoaRecordItself() {
      View view = view("@ 900 SOA ns.cloud. admin.cloud. 1 7200 900 1209600 86400");
      Message reply = ask(view, query("gone.corp.internal.", "A"), Transport.UDP);

      assertThat(section(reply, Section.AUTHORITY))
          .containsExactly(
              "corp.internal. 900 SOA ns.cloud. admin.cloud. 1 7200 900 1209600 86400");
    }

    @Test
    void sayNothingOfThatInAZoneWithoutSoaRecord() {
      Message reply = ask(view(""), query("gone.corp.internal.", "A"), Transport.UDP);

      assertThat(reply.getRcode()).isEqualTo(Rcode.NXDOMAIN);
      assertThat(section(reply, Section.AUTHORITY)).isEmpty();
    }

    @Test
    void comeAfterTheCnameThatLedToThem() {
      Message reply = ask(query("dead.corp.internal.", "A"));

      assertThat(reply.getRcode()).isEqualTo(Rcode.NXDOMAIN);
      assertThat(section(reply, Section.ANSWER))
          .containsExactly("dead.corp.internal. 300 CNAME gone.corp.internal.");
      assertThat(section(reply, Section.AUTHORITY)).hasSize(1);
    }

    @Test
    void sayWhyToClientsThatSpeakEdns() {
      assertThat(reason(ask(edns("gone.corp.internal.", "A"))))
          .isEqualTo(
              "0 'gone.corp.internal.' A in zone 'corp.internal.' (Z1): NXDOMAIN, no other zone and"
                  + " no public DNS is asked");
      assertThat(ask(query("gone.corp.internal.", "A")).getOPT()).isNull();
    }

    @Test
    void areNoErrorsWhereThereIsAnAnswer() {
      assertThat(reason(ask(edns("db.corp.internal.", "A")))).isEmpty();
    }
  }

  @Nested
  class WhatIsNotSimulated {
    @Test
    void isRefusedWithWhatWouldAnswer() {
      Message reply = ask(edns("www.example.com.", "A"));

      assertThat(reply.getRcode()).isEqualTo(Rcode.REFUSED);
      assertThat(section(reply, Section.ANSWER)).isEmpty();
      assertThat(reason(reply))
          .isEqualTo(
              "20 'www.example.com.': no private zone of the network matches, public DNS is asked");
    }

    @Test
    void isRefusedWithTheCnameThatLeadsThere() {
      Message reply = ask(edns("out.corp.internal.", "A"));

      assertThat(reply.getRcode()).isEqualTo(Rcode.REFUSED);
      assertThat(section(reply, Section.ANSWER))
          .containsExactly("out.corp.internal. 300 CNAME www.example.com.");
      assertThat(section(reply, Section.AUTHORITY)).isEmpty();
    }

    @Test
    void isRefusedForAnAliasWithoutARecord() {
      ZoneData zone =
          ZoneData.empty(name("corp.internal."))
              .with(
                  new ZoneRecordSet(
                      name("lb.corp.internal."),
                      DnsType.A,
                      60,
                      List.of(),
                      name("lb.example.com.")));
      View view = View.of(List.of(new View.Zone("Z1", zone)), View.BeyondCname.PUBLIC_DNS);
      Message reply = ask(view, edns("lb.corp.internal.", "A"), Transport.UDP);

      assertThat(reply.getRcode()).isEqualTo(Rcode.REFUSED);
      assertThat(section(reply, Section.ANSWER)).isEmpty();
      assertThat(reason(reply))
          .isEqualTo(
              "20 'lb.corp.internal.' A in zone 'corp.internal.' (Z1): what the alias stands for"
                  + " answers: lb.corp.internal. A 60 alias lb.example.com.");
    }

    @Test
    void isRefusedWhereNoPrivateZoneIsAsked() {
      View view = View.bypassed("VPC vpc-1 has enableDnsSupport off");

      assertThat(reason(ask(view, edns("db.corp.internal.", "A"), Transport.UDP)))
          .isEqualTo(
              "20 'db.corp.internal.': private zones are not asked, VPC vpc-1 has enableDnsSupport"
                  + " off");
    }
  }

  @Test
  void failsInALoopWithoutAnyRecord() {
    Message reply = ask(edns("loop.corp.internal.", "A"));

    assertThat(reply.getRcode()).isEqualTo(Rcode.SERVFAIL);
    assertThat(section(reply, Section.ANSWER)).isEmpty();
    assertThat(reason(reply))
        .isEqualTo(
            "0 'loop.corp.internal.': SERVFAIL, it was asked before, the CNAMEs form a loop");
  }

  @Test
  void failsWithTheReasonIfTheSimulatorDoes() {
    byte[] packet = edns("db.corp.internal.", "A").toWire();
    Supplier<View> broken =
        () -> {
          throw new IllegalStateException("no view");
        };
    Message reply = parse(Responder.reply(broken, packet, Transport.UDP));

    assertThat(reply.getRcode()).isEqualTo(Rcode.SERVFAIL);
    assertThat(reason(reply))
        .isEqualTo("0 the simulator failed: java.lang.IllegalStateException: no view");
  }

  @Nested
  class Edns {
    @Test
    void isRepliedToWithEdnsAndOnlyThen() {
      OPTRecord options = ask(edns("db.corp.internal.", "A")).getOPT();

      assertThat(options.getPayloadSize()).isEqualTo(1232);
      assertThat(options.getVersion()).isZero();
      assertThat(options.getFlags()).isZero();
      assertThat(options.getOptions()).isEmpty();
      assertThat(ask(query("db.corp.internal.", "A")).getOPT()).isNull();
    }

    @Test
    void repeatsWhetherDnssecIsUnderstoodAndNoOtherFlag() {
      Message query =
          with(query("db.corp.internal.", "A"), new OPTRecord(1232, 0, 0, ExtendedFlags.DO | 1));

      assertThat(ask(query).getOPT().getFlags()).isEqualTo(ExtendedFlags.DO);
    }

    @Test
    void ignoresOptionsItDoesNotKnow() {
      Message query =
          with(
              query("db.corp.internal.", "A"),
              new OPTRecord(1232, 0, 0, 0, new CookieOption(new byte[8])));
      Message reply = ask(query);

      assertThat(reply.getRcode()).isEqualTo(Rcode.NOERROR);
      assertThat(reply.getOPT().getOptions()).isEmpty();
    }

    @Test
    void mayStandBesideOtherRecordsWhichAreIgnored() {
      Message query = edns("db.corp.internal.", "A");
      VIEW.resolve(name("db.corp.internal."), DnsType.A)
          .chain()
          .get(0)
          .records()
          .forEach(record -> query.addRecord(record.record(), Section.ADDITIONAL));

      assertThat(ask(query).getRcode()).isEqualTo(Rcode.NOERROR);
    }

    @Test
    void isRefusedInAVersionThatIsNotKnown() {
      Message reply = ask(with(query("db.corp.internal.", "A"), new OPTRecord(1232, 0, 1)));

      assertThat(reply.getRcode()).isEqualTo(Rcode.BADVERS);
      assertThat(reply.getOPT().getVersion()).isZero();
      assertThat(section(reply, Section.ANSWER)).isEmpty();
    }

    @Test
    void isMalformedIfItComesTwice() {
      Message query = edns("db.corp.internal.", "A");
      query.addRecord(new OPTRecord(512, 0, 0), Section.ADDITIONAL);

      assertThat(ask(query).getRcode()).isEqualTo(Rcode.FORMERR);
    }

    @Test
    void isMalformedIfItHasAName() {
      byte[] packet = edns("db.corp.internal.", "A").toWire();
      byte[] named = new byte[packet.length + 2];
      int opt = packet.length - 11;
      System.arraycopy(packet, 0, named, 0, opt);
      named[opt] = 1;
      named[opt + 1] = 'x';
      System.arraycopy(packet, opt, named, opt + 2, 11);

      assertThat(Responder.reply(() -> VIEW, named, Transport.UDP)).hasSize(12);
    }
  }

  @Nested
  class Sizes {
    private final View large =
        view(
            IntStream.range(0, 100)
                .mapToObj("many A 10.0.0.%d"::formatted)
                .collect(Collectors.joining("\n")));

    private int size(Message query, Transport transport) {
      return Responder.reply(() -> large, query.toWire(), transport).length;
    }

    private Message offering(int size) {
      return with(query("many.corp.internal.", "A"), new OPTRecord(size, 0, 0));
    }

    @Test
    void areAtMost512WithoutEdns() {
      Message reply = ask(large, query("many.corp.internal.", "A"), Transport.UDP);

      assertThat(reply.getHeader().getFlag(Flags.TC)).isTrue();
      assertThat(reply.numBytes()).isLessThanOrEqualTo(512);
    }

    @Test
    void areAtMostWhatTheClientOffers() {
      assertThat(size(offering(600), Transport.UDP)).isLessThanOrEqualTo(600);
      assertThat(ask(large, offering(600), Transport.UDP).getOPT()).isNotNull();
    }

    @Test
    void areAtMost1232EvenIfTheClientOffersMore() {
      assertThat(size(offering(65_535), Transport.UDP)).isLessThanOrEqualTo(1232);
      assertThat(ask(large, offering(65_535), Transport.UDP).getHeader().getFlag(Flags.TC))
          .isTrue();
    }

    @Test
    void mayBe512EvenIfTheClientOffersLess() {
      View middle =
          view(
              IntStream.range(0, 20)
                  .mapToObj("many A 10.0.0.%d"::formatted)
                  .collect(Collectors.joining("\n")));

      assertThat(ask(middle, offering(100), Transport.UDP).getHeader().getFlag(Flags.TC)).isFalse();
    }

    @Test
    void haveNoLimitOverTcp() {
      Message reply = ask(large, query("many.corp.internal.", "A"), Transport.TCP);

      assertThat(reply.getHeader().getFlag(Flags.TC)).isFalse();
      assertThat(section(reply, Section.ANSWER)).hasSize(100);
    }

    @Test
    void leaveTheReasonOutBeforeAnyRecord() {
      String text = "x".repeat(200);
      View view =
          View.of(
              List.of(
                  new View.Zone(
                      text,
                      ZoneText.zone(
                          "corp.internal.",
                          "@ SOA ns.cloud. admin.cloud. 1 2 3 4 5\nlong CNAME %s.%s.%s.%s"
                              .formatted("a".repeat(63), "b".repeat(63), "c".repeat(63), "d")))),
              View.BeyondCname.PUBLIC_DNS);
      Message query = with(query("long.corp.internal.", "A"), new OPTRecord(512, 0, 0));
      Message reply = ask(view, query, Transport.UDP);

      assertThat(reply.getHeader().getFlag(Flags.TC)).isFalse();
      assertThat(section(reply, Section.ANSWER)).hasSize(1);
      assertThat(section(reply, Section.AUTHORITY)).hasSize(1);
      assertThat(reason(reply)).isEmpty();
    }

    @Test
    void shortenAReasonThatIsTooLong() {
      View view = View.bypassed("z".repeat(500));
      String reason = reason(ask(view, edns("db.corp.internal.", "A"), Transport.UDP));

      assertThat(reason).hasSize("20 ".length() + 255).endsWith("zzz...");
    }

    @Test
    void leaveAReasonThatIsJustShortEnough() {
      String before = "'db.corp.internal.': private zones are not asked, ";
      View view = View.bypassed("z".repeat(255 - before.length()));

      assertThat(reason(ask(view, edns("db.corp.internal.", "A"), Transport.UDP)))
          .hasSize("20 ".length() + 255)
          .endsWith("zzz");
    }
  }

  @Nested
  class Refusals {
    @ParameterizedTest
    @ValueSource(strings = {"ANY", "AXFR", "IXFR", "MAILA", "MAILB", "TSIG", "TKEY"})
    void areForTypesThatAreNone(String type) {
      Message reply = ask(edns("db.corp.internal.", type));

      assertThat(reply.getRcode()).isEqualTo(Rcode.REFUSED);
      assertThat(section(reply, Section.ANSWER)).isEmpty();
      assertThat(reason(reply))
          .isEqualTo("21 IN %s is not answered; ask in class IN for one type".formatted(type));
    }

    @ParameterizedTest
    @ValueSource(ints = {DClass.CH, DClass.HS, DClass.NONE, DClass.ANY})
    void areForOtherClasses(int dclass) {
      Message query =
          Message.newQuery(Record.newRecord(name("version.bind.").name(), Type.TXT, dclass));

      assertThat(ask(with(query, Packets.EDNS)).getRcode()).isEqualTo(Rcode.REFUSED);
      assertThat(reason(ask(query)))
          .isEqualTo(
              "21 %s TXT is not answered; ask in class IN for one type"
                  .formatted(DClass.string(dclass)));
    }

    @Test
    void areForNothingThatIsATypeThoughUnknown() {
      assertThat(ask(query("db.corp.internal.", "TYPE65280")).getRcode()).isEqualTo(Rcode.NOERROR);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 15})
    void areNotForOtherOpcodesWhichAreNotImplemented(int opcode) {
      byte[] packet = query("db.corp.internal.", "A").toWire();
      packet[2] = (byte) (opcode << 3 | 1);
      byte[] reply = Responder.reply(() -> VIEW, packet, Transport.UDP);

      assertThat(reply)
          .containsExactly(
              packet[0],
              packet[1],
              0x80 | opcode << 3 | 1,
              0x80 | Rcode.NOTIMP,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0);
    }
  }

  @Nested
  class AnswersThatNoMessageHolds {
    private final View view =
        view(Packets.texts("huge", 1, 275) + Packets.texts("many", 99, 4) + "db A 10.0.0.1");

    @ParameterizedTest
    @EnumSource(Transport.class)
    void failAlone(Transport transport) {
      Message reply = ask(view, edns("huge.corp.internal.", "TXT"), transport);

      assertThat(reply.getRcode()).isEqualTo(Rcode.SERVFAIL);
      assertThat(reply.getSection(Section.ANSWER)).isEmpty();
      assertThat(reason(reply)).startsWith("0 the simulator failed: ");
      assertThat(ask(view, query("db.corp.internal.", "A"), transport).getRcode())
          .isEqualTo(Rcode.NOERROR);
    }

    @Test
    void areNotCutOverTcp() {
      Message reply = ask(view, edns("many.corp.internal.", "TXT"), Transport.TCP);

      assertThat(reply.getRcode()).isEqualTo(Rcode.SERVFAIL);
      assertThat(reply.getHeader().getFlag(Flags.TC)).isFalse();
      assertThat(reason(reply))
          .isEqualTo("0 the answer is longer than the 65,535 bytes of a message");
    }

    @Test
    void sendClientsFromUdpToTcp() {
      assertThat(
              ask(view, query("many.corp.internal.", "TXT"), Transport.UDP)
                  .getHeader()
                  .getFlag(Flags.TC))
          .isTrue();
    }
  }

  @Nested
  class MalformedPackets {
    private static final String HEADER = "1234 0100 0001 0000 0000 0000 ";
    private static final String A_IN = " 0001 0001";

    @ParameterizedTest
    @CsvSource({
      "no question,                  1234 0100 0000 0000 0000 0000",
      "a question that is missing,   1234 0100 0001 0000 0000 0000",
      "records that are missing,     1234 0100 0001 0001 0000 0000 00 0001 0001",
      "more records than there are,  1234 0100 0001 0000 0000 ffff 00 0001 0001",
      "two questions,                1234 0100 0002 0000 0000 0000 00 0001 0001 00 0001 0001",
      "two announced and one there,  1234 0300 0002 0000 0000 0000 00 0001 0001",
    })
    void areRefusedForTheirCounts(String what, String packet) {
      assertMalformed(hex(packet));
    }

    @ParameterizedTest
    @CsvSource({
      "a pointer to itself,          c00c",
      "a pointer to a later name,    c0ff",
      "a pointer into the header,    c004",
      "a label and one into it,      0161 c004",
      "a loop of two pointers,       0161 c00e c00c",
      "a label and a pointer to it,  0161 c00c",
      "half a pointer,               c0",
      "a label of a reserved kind,   41 61 00",
      "a label of another kind,      81 61 00",
      "a label that does not end,    3f 61",
    })
    void areRefusedForTheirNames(String what, String name) {
      assertMalformed(hex(HEADER + name + A_IN));
    }

    @Test
    void areRefusedForNamesThatAreTooLong() {
      assertMalformed(hex(HEADER + ("3f" + "61".repeat(63)).repeat(4) + "00" + A_IN));
    }

    @Test
    void areRefusedForWhatComesAfterTheEnd() {
      byte[] packet = query("db.corp.internal.", "A").toWire();

      assertMalformed(Arrays.copyOf(packet, packet.length + 1));
    }

    @Test
    void areRefusedWhereverTheyAreCut() {
      byte[] packet = edns("db.corp.internal.", "A").toWire();
      for (int length = 12; length < packet.length; length++) {
        assertMalformed(Arrays.copyOf(packet, length));
      }
    }

    @Test
    void getNoReplyWithoutAHeader() {
      byte[] packet = query("db.corp.internal.", "A").toWire();
      for (int length = 0; length < 12; length++) {
        assertThat(Responder.reply(() -> VIEW, Arrays.copyOf(packet, length), Transport.UDP))
            .isNull();
      }
    }

    @Test
    void getNoReplyIfTheyAreReplies() {
      byte[] reply = ask(query("db.corp.internal.", "A")).toWire();

      assertThat(Responder.reply(() -> VIEW, reply, Transport.UDP)).isNull();
    }

    private static void assertMalformed(byte[] packet) {
      assertThat(Responder.reply(() -> VIEW, packet, Transport.UDP))
          .containsExactly(
              packet[0], packet[1], 0x81, 0x80 | Rcode.FORMERR, 0, 0, 0, 0, 0, 0, 0, 0);
    }
  }
}
