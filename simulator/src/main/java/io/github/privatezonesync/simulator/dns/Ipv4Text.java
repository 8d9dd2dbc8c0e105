package io.github.privatezonesync.simulator.dns;

import org.jspecify.annotations.Nullable;
import org.xbill.DNS.Address;

/** IPv4 addresses as text. */
public final class Ipv4Text {
  private Ipv4Text() {}

  /**
   * Reads an address.
   *
   * @param text four decimal numbers with dots between them
   * @return four bytes; null if the text is no address
   */
  public static byte @Nullable [] parse(String text) {
    return Address.toByteArray(text, Address.IPv4);
  }
}
