package io.github.privatezonesync.reverse;

/**
 * An address that gets no pointer.
 *
 * @param host the absolute name with the address
 * @param address the address, or how the plan shows what is not known
 * @param reason why, as a clause
 */
public record LeftOut(String host, String address, String reason) {}
