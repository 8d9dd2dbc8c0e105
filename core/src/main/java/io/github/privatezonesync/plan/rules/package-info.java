/**
 * What can be wrong with a declaration, one family of complaints in a file, as functions of a
 * {@link io.github.privatezonesync.plan.parse.Draft}. What can be wrong with a value on its own is
 * in the package that reads it, and what can be wrong with a routing in the file of the routing.
 *
 * <p>Audience: internal. Read {@link io.github.privatezonesync.plan.rules.Rules} first.
 */
@NullMarked
package io.github.privatezonesync.plan.rules;

import org.jspecify.annotations.NullMarked;
