/**
 * Internal: what can be wrong with a declaration, one family of complaints in a file, as functions
 * of a {@link io.github.privatezonesync.plan.parse.Draft}.
 *
 * <p>{@link io.github.privatezonesync.plan.rules.Rules} lists them in the order in which they are
 * reported. What can be wrong with a value on its own is in the package that reads it, and what can
 * be wrong with a routing in the file of the routing.
 */
package io.github.privatezonesync.plan.rules;
