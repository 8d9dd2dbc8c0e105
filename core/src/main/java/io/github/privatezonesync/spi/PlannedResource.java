package io.github.privatezonesync.spi;

/**
 * A resource that declaring a plan will register.
 *
 * @param type the Pulumi type token, for example {@code aws:route53/zone:Zone}
 * @param name the logical name
 * @param physicalName the name that the cloud stores, for example a record's full name
 */
public record PlannedResource(String type, String name, String physicalName) {}
