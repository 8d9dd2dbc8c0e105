package io.github.privatezonesync.picture;

/**
 * Someone who asks or answers: a network, or servers outside.
 *
 * @param name what it is called, unlike any other, for example {@code aws/hub}
 * @param detail what it is, for example {@code VPC of AWS}
 */
public record Party(String name, String detail) {}
