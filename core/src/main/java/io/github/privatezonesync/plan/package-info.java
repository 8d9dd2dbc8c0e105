/**
 * From what a user wrote to what will be declared: a pure function, without Pulumi.
 *
 * <p>Audience: users. Read {@link io.github.privatezonesync.plan.SyncPlan} first.
 */
@NullMarked
package io.github.privatezonesync.plan;

import org.jspecify.annotations.NullMarked;
