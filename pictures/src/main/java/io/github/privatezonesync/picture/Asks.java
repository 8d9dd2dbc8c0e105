package io.github.privatezonesync.picture;

/**
 * That one party asks another for a domain.
 *
 * @param from the name of who asks
 * @param to the name of who is asked
 * @param domain the domain
 */
public record Asks(String from, String to, String domain) {}
