package io.github.privatezonesync.adopt.found;

/**
 * The data of one record.
 *
 * @param data as in a zone file (RFC 1035): bytes escaped in decimal, domain names absolute and in
 *     lower case, IPv6 addresses as in RFC 5952, texts quoted
 * @param asFound as the cloud stores it
 */
public record RecordText(String data, String asFound) {}
