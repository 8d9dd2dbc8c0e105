/**
 * What a cloud implements to forward questions: its target and resolvers as data, and a walk in two
 * halves, first the resolver addresses, then the rules.
 *
 * <p>Audience: implementors of targets. Read {@link
 * io.github.privatezonesync.target.forward.ForwardingTarget} first.
 */
@NullMarked
package io.github.privatezonesync.target.forward;

import org.jspecify.annotations.NullMarked;
