package io.github.privatezonesync.simulator.dns;

import org.jspecify.annotations.Nullable;
import org.xbill.DNS.OPTRecord;

/** How packets come and go, and how long a reply may be. */
public enum Transport {
  /** Up to what goes through any network in one piece, even if the client offers more. */
  UDP(1232),
  /** Up to what the length before each message can say. */
  TCP(65_535);

  private static final int WITHOUT_EDNS = 512;

  private final int most;

  Transport(int most) {
    this.most = most;
  }

  int most() {
    return most;
  }

  /** How long the reply to a client may be that sent these options, null if it sent none. */
  int most(@Nullable OPTRecord options) {
    if (this == TCP) {
      return most;
    }
    int offered = options == null ? WITHOUT_EDNS : options.getPayloadSize();
    return Math.min(most, Math.max(WITHOUT_EDNS, offered));
  }
}
