/**
 * One private domain, kept in step on several clouds: the component and its arguments.
 *
 * <p>Audience: users. Read {@link io.github.privatezonesync.PrivateZoneSync} first; {@link
 * io.github.privatezonesync.plan.SyncPlan} shows what a declaration will become before anything is
 * registered.
 */
@NullMarked
package io.github.privatezonesync;

import org.jspecify.annotations.NullMarked;
