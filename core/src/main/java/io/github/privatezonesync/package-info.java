/**
 * One private domain, kept in step on several clouds.
 *
 * <p>Read {@link io.github.privatezonesync.PrivateZoneSync} first; {@link
 * io.github.privatezonesync.plan.SyncPlan} shows what a declaration will become before anything is
 * registered.
 */
package io.github.privatezonesync;
