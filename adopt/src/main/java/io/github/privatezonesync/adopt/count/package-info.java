/**
 * Counts in the raw JSON, which know nothing of the readers: what a reader forgets, a count has.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.count.RawCount} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.count;

import org.jspecify.annotations.NullMarked;
