package io.github.privatezonesync.declared;

/**
 * Who declares: the names that identify a component.
 *
 * @param project the name of the Pulumi project
 * @param stack the name of the Pulumi stack
 * @param component the logical name of the component
 */
public record Identity(String project, String stack, String component) {}
