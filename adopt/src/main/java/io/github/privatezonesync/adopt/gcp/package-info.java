/**
 * Reads what {@code gcloud dns} prints.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.gcp.GcpReader} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.gcp;

import org.jspecify.annotations.NullMarked;
