package io.github.privatezonesync.simulator.server;

import io.github.privatezonesync.simulator.dns.View;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Replies to datagrams by what was asked, so that a question that comes again is not worked out
 * again. It holds what one view says, forgets everything when it is full, and is used by one
 * thread.
 */
final class ReplyCache {
  /** Where the number of a message ends, which is all that differs between two equal questions. */
  private static final int ID = 2;

  private static final int MOST_BYTES = 4 << 20;
  private static final int ENTRY_OVERHEAD = 128;

  private final Map<ByteBuffer, byte[]> replies = new HashMap<>();
  private @Nullable View view;
  private int bytes;

  /**
   * Replies to a packet.
   *
   * @param now what the client sees
   * @param packet the packet
   * @param reply takes the reply
   * @return whether there is one
   */
  boolean reply(View now, ByteBuffer packet, ByteBuffer reply) {
    if (view != now) {
      view = now;
      forget();
    }
    if (packet.remaining() < ID) {
      return false;
    }
    short id = packet.getShort();
    byte[] known = replies.get(packet);
    if (known == null) {
      known = Responder.reply(now, bytes(packet.position(0)), Transport.UDP);
      if (known == null) {
        return false;
      }
      if (known.length > Reply.HEADER) {
        remember(packet.position(ID), known);
      }
    }
    reply.putShort(id).put(known, ID, known.length - ID);
    return true;
  }

  private void remember(ByteBuffer question, byte[] reply) {
    int size = question.remaining() + reply.length + ENTRY_OVERHEAD;
    if (bytes + size > MOST_BYTES) {
      forget();
    }
    bytes += size;
    replies.put(ByteBuffer.wrap(bytes(question)), reply);
  }

  private void forget() {
    replies.clear();
    bytes = 0;
  }

  private static byte[] bytes(ByteBuffer from) {
    byte[] bytes = new byte[from.remaining()];
    from.duplicate().get(bytes);
    return bytes;
  }
}
