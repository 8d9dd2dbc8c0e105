package io.github.privatezonesync.simulator;

import java.util.Map;

/**
 * A resource that was accepted without being understood: nothing is known of what it does.
 *
 * @param provider the Pulumi package
 * @param type the type token
 * @param name the logical name
 * @param id the id that was made up for it
 * @param inputs its inputs
 */
public record NotModelled(
    String provider, String type, String name, String id, Map<String, Object> inputs) {}
