package io.github.privatezonesync.adopt.data;

/** How a text writes the number of a byte after a backslash. */
public enum Escapes {
  /**
   * {@code \052} is {@code *}, as Route 53 prints names and values (its Developer Guide, "DNS
   * domain name format").
   */
  OCTAL(8),
  /** {@code \042} is {@code *}, as in zone files (RFC 1035, section 5.1). */
  DECIMAL(10);

  private final int base;

  Escapes(int base) {
    this.base = base;
  }

  /**
   * Reads three digits.
   *
   * @param text the text
   * @param from where the first digit is
   * @return the byte, 0 to 255; -1 if there is no such number
   */
  int octet(String text, int from) {
    int octet = 0;
    for (int i = from; i < from + 3; i++) {
      int digit = i < text.length() ? digit(text.charAt(i)) : -1;
      if (digit < 0) {
        return -1;
      }
      octet = octet * base + digit;
    }
    return octet < 256 ? octet : -1;
  }

  private int digit(char c) {
    return c >= '0' && c < '0' + base ? c - '0' : -1;
  }
}
