/**
 * What the readers of the clouds make of their documents, before zones and record sets are brought
 * together.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.draft.CloudReader} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.draft;

import org.jspecify.annotations.NullMarked;
