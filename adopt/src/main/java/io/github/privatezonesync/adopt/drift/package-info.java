/**
 * What differs between plans and what is live.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.drift.Drift} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.drift;

import org.jspecify.annotations.NullMarked;
