/**
 * JSON of others: parsed within limits, each value with its place.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.json.JsonNode} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.json;

import org.jspecify.annotations.NullMarked;
