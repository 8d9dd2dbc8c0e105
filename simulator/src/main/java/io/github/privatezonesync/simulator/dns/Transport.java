package io.github.privatezonesync.simulator.dns;

/** How packets come and go, and how long a reply may be. */
public enum Transport {
  /** Up to what goes through any network in one piece, even if the client offers more. */
  UDP(1232),
  /** Up to what the length before each message can say. */
  TCP(65_535);

  private final int most;

  Transport(int most) {
    this.most = most;
  }

  int most() {
    return most;
  }

  /** How long a reply may be to a client that says this by EDNS. */
  int most(Edns edns) {
    return this == TCP ? most : Math.min(most, edns.mostOverUdp());
  }
}
