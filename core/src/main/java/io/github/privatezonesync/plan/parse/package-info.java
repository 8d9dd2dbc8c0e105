/**
 * Internal: reads a declaration into a {@link io.github.privatezonesync.plan.parse.Draft}, which
 * passes through the rules and becomes the plan. Whatever cannot be read is a problem beside the
 * value.
 */
package io.github.privatezonesync.plan.parse;
