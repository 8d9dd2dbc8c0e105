package io.github.privatezonesync.simulator.server;

import static io.github.privatezonesync.simulator.server.Packets.parse;
import static io.github.privatezonesync.simulator.server.Packets.query;
import static io.github.privatezonesync.simulator.server.Packets.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.dns.View;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;

class ReplyCacheTest {
  private static final View VIEW = view("db A 10.0.0.1");

  private final ReplyCache cache = new ReplyCache();

  private byte[] reply(View view, byte[] packet) {
    ByteBuffer reply = ByteBuffer.allocate(Transport.UDP.most());
    return cache.reply(view, ByteBuffer.wrap(packet), reply)
        ? Arrays.copyOf(reply.array(), reply.position())
        : new byte[0];
  }

  private String address(View view) {
    Message reply = parse(reply(view, query("db.corp.internal.", "A").toWire()));
    return reply.getSection(Section.ANSWER).get(0).rdataToString();
  }

  @Test
  void repliesToTheSameQuestionUnderEachNumber() {
    for (int number : new int[] {0, 1, 255, 256, 65_535}) {
      Message query = query("db.corp.internal.", "A");
      query.getHeader().setID(number);
      byte[] reply = reply(VIEW, query.toWire());

      assertThat(reply).isEqualTo(Responder.reply(VIEW, query.toWire(), Transport.UDP));
    }
  }

  @Test
  void forgetsWhatAnotherViewSaid() {
    assertThat(address(VIEW)).isEqualTo("10.0.0.1");
    assertThat(address(view("db A 10.0.0.2"))).isEqualTo("10.0.0.2");
    assertThat(address(VIEW)).isEqualTo("10.0.0.1");
  }

  @Test
  void tellsTheSameNameInOtherLettersApart() {
    byte[] upper = reply(VIEW, query("DB.corp.internal.", "A").toWire());
    byte[] lower = reply(VIEW, query("db.corp.internal.", "A").toWire());

    assertThat(parse(upper).getQuestion().getName()).hasToString("DB.corp.internal.");
    assertThat(parse(lower).getQuestion().getName()).hasToString("db.corp.internal.");
  }

  @Test
  void doesNotReplyToWhatGetsNoReply() {
    assertThat(reply(VIEW, new byte[0])).isEmpty();
    assertThat(reply(VIEW, new byte[1])).isEmpty();
    assertThat(reply(VIEW, new byte[2])).isEmpty();
    assertThat(reply(VIEW, new byte[11])).isEmpty();
  }

  @Test
  void goesOnWhenItIsFull() {
    String label = "x".repeat(60) + ".";
    for (int i = 0; i < 10_000; i++) {
      String host = i + "." + label.repeat(3) + "corp.internal.";
      byte[] reply = reply(VIEW, query(host, "A").toWire());
      assertThat(reply[3] & 0xf).isEqualTo(Rcode.NXDOMAIN);
    }
    assertThat(address(VIEW)).isEqualTo("10.0.0.1");
  }
}
