/**
 * Reads a declaration into a {@link io.github.privatezonesync.plan.parse.Draft}, which passes
 * through the rules and becomes the plan. What cannot be read is a problem beside the value.
 *
 * <p>Audience: internal.
 */
@NullMarked
package io.github.privatezonesync.plan.parse;

import org.jspecify.annotations.NullMarked;
