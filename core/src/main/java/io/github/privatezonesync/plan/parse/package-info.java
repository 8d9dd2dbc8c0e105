/**
 * Reads a declaration into a {@link io.github.privatezonesync.plan.parse.Draft}, which the rules
 * check and which becomes the plan. Whatever cannot be read becomes a problem.
 *
 * <p>Audience: internal.
 */
@NullMarked
package io.github.privatezonesync.plan.parse;

import org.jspecify.annotations.NullMarked;
