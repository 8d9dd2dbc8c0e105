/**
 * From what a user wrote to what will be declared: a pure function, without Pulumi.
 *
 * <p>Read {@link io.github.privatezonesync.plan.SyncPlan} first.
 */
package io.github.privatezonesync.plan;
