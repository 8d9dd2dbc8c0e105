/**
 * Plans as {@code SyncPlan.toJson()} writes them.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.plan.PlanDocument} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.plan;

import org.jspecify.annotations.NullMarked;
