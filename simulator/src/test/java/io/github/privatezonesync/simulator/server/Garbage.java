package io.github.privatezonesync.simulator.server;

import io.github.privatezonesync.simulator.dns.Packets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.xbill.DNS.ExtendedErrorCodeOption;
import org.xbill.DNS.Message;
import org.xbill.DNS.OPTRecord;

/** Packets that no well-behaved client sends, the same for the same seed. */
final class Garbage {
  private static final List<String> HOSTS =
      List.of("db.corp.internal.", "many.corp.internal.", "www.corp.internal.", "x.", ".");
  private static final List<String> TYPES =
      List.of("A", "TXT", "CNAME", "SOA", "ANY", "AXFR", "OPT", "TSIG", "TYPE65280");

  private final Random random;

  Garbage(long seed) {
    random = new Random(seed);
  }

  byte[] packet() {
    return switch (random.nextInt(8)) {
      case 0 -> bytes(random.nextInt(600));
      case 1 -> afterHeader(bytes(random.nextInt(80)));
      case 2 -> cut(valid());
      case 3, 4 -> flipped(valid());
      case 5 -> longer(valid());
      case 6 -> afterHeader(pointers());
      default -> withCounts(valid());
    };
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private byte[] valid() {
    Message query =
        Packets.query(
            HOSTS.get(random.nextInt(HOSTS.size())), TYPES.get(random.nextInt(TYPES.size())));
    query.getHeader().setID(random.nextInt(1 << 16));
    if (random.nextBoolean()) {
      int size = random.nextInt(1 << 16);
      Packets.with(
          query,
          random.nextBoolean()
              ? new OPTRecord(size, 0, random.nextInt(3) / 2)
              : new OPTRecord(size, 0, 0, 0, new ExtendedErrorCodeOption(0, "what?")));
    }
    return query.toWire();
  }

  private byte[] cut(byte[] packet) {
    return Arrays.copyOf(packet, random.nextInt(packet.length));
  }

  private byte[] longer(byte[] packet) {
    int more = 1 + random.nextInt(20);
    byte[] longer = Arrays.copyOf(packet, packet.length + more);
    System.arraycopy(bytes(more), 0, longer, packet.length, more);
    return longer;
  }

  private byte[] flipped(byte[] packet) {
    for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
      packet[random.nextInt(packet.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return packet;
  }

  /** A header that announces some records, or many more than there are. */
  private byte[] withCounts(byte[] packet) {
    for (int count = 4; count < 12; count += 2) {
      if (random.nextBoolean()) {
        packet[count] = (byte) (random.nextInt(4) == 0 ? random.nextInt() : 0);
        packet[count + 1] = (byte) random.nextInt(4);
      }
    }
    return packet;
  }

  private byte[] afterHeader(byte[] body) {
    byte[] packet = Arrays.copyOf(Packets.query(".", "A").toWire(), 12 + body.length);
    System.arraycopy(body, 0, packet, 12, body.length);
    return withCounts(packet);
  }

  /** Names made of labels and of pointers to anywhere near, so that many form loops. */
  private byte[] pointers() {
    byte[] body = bytes(4 + random.nextInt(60));
    for (int i = 0; i + 1 < body.length; i += 2) {
      if (random.nextInt(3) > 0) {
        body[i] = (byte) 0xc0;
        body[i + 1] = (byte) random.nextInt(body.length + 14);
      } else {
        body[i] = 1;
      }
    }
    return body;
  }
}
