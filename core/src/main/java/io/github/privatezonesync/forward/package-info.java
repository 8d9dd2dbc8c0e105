/**
 * The plan of a {@link io.github.privatezonesync.PrivateForwarding}: what each target forwards, who
 * answers whom by which way, and what is found on those ways.
 *
 * <p>Audience: users. Read {@link io.github.privatezonesync.forward.ForwardingPlan} first.
 */
@NullMarked
package io.github.privatezonesync.forward;

import org.jspecify.annotations.NullMarked;
